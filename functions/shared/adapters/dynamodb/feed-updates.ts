import type { Feed } from '../../domain/feed.ts';
import { shardOf } from './due-feeds.ts';

/** What an `UpdateCommand` of the feeds table says beside the table and the key. */
export interface FeedUpdate {
  readonly UpdateExpression: string;
  readonly ConditionExpression: string;
  readonly ExpressionAttributeNames: Record<string, string>;
  readonly ExpressionAttributeValues: Record<string, unknown>;
}

/** Stores what a poll taught, if nobody polled or removed the feed since `before` was read. */
export function pollUpdate(before: Feed, after: Feed): FeedUpdate {
  const isMoved = after.url !== before.url;
  const isActive = after.status === 'active';
  return update(
    {
      poll: after.poll,
      nextPollAt: after.nextPollAt,
      // The rest only if the poll changed it: an operator may be changing it now.
      ...(after.title !== before.title && { title: after.title }),
      ...(isMoved && { url: after.url }),
      ...(isMoved && isActive && { shard: shardOf(after.url) }),
      ...(!isActive && { status: after.status }),
    },
    // A feed removed meanwhile has no shard and must not get one again.
    { condition: '#nextPollAt = :was AND attribute_exists(#shard)', values: { ':was': before.nextPollAt } },
    isActive ? '' : ' REMOVE #shard',
  );
}

/** Takes a feed back that was removed or gone; what the operator once said of it stays. */
export function restoreUpdate({ url, nextPollAt, poll }: Feed): FeedUpdate {
  return update(
    { url, nextPollAt, poll, shard: shardOf(url), status: 'active' },
    { condition: '#status <> :status', values: {} },
  );
}

/** Turns an active feed into a tombstone. */
export function removeUpdate(): FeedUpdate {
  return update(
    { status: 'removed' },
    { condition: '#status = :active', values: { ':active': 'active' } },
    ' REMOVE #shard',
  );
}

function update(
  set: Record<string, unknown>,
  { condition, values }: { readonly condition: string; readonly values: Record<string, unknown> },
  more = '',
): FeedUpdate {
  const entries = Object.entries(set);
  const usesShard = 'shard' in set || `${condition}${more}`.includes('#shard');
  return {
    UpdateExpression: `SET ${entries.map(([name]) => `#${name} = :${name}`).join(', ')}${more}`,
    ConditionExpression: condition,
    ExpressionAttributeNames: {
      ...Object.fromEntries(entries.map(([name]) => [`#${name}`, name])),
      ...(usesShard && { '#shard': 'shard' }),
    },
    ExpressionAttributeValues: {
      ...Object.fromEntries(entries.map(([name, value]) => [`:${name}`, value])),
      ...values,
    },
  };
}
