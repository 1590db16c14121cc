import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { createHash } from 'node:crypto';

/** Fixed, so that the number of pollers can change without touching a feed. */
const SHARDS = Array.from({ length: 32 }, (_, index) => index.toString(32));

/** The shard of a feed: by its host, so that one poller alone keeps the peace with a host. */
export function shardOf(url: string): string {
  const host = new URL(url).hostname;
  const byte = createHash('sha256').update(host).digest()[0] ?? 0;
  return (byte % SHARDS.length).toString(32);
}

/** The shards that poller `index` of `count` takes. */
export function shardsOf({ index, count }: { readonly index: number; readonly count: number }): readonly string[] {
  return SHARDS.filter((_, at) => at % count === index);
}

/** Items of the feeds that were due at `now`, longest due first within a shard. */
export async function pageOfDueFeeds(
  db: DynamoDBDocumentClient,
  tableName: string,
  due: {
    readonly shard: { readonly index: number; readonly count: number };
    readonly now: Date;
    readonly limit: number;
  },
): Promise<readonly Record<string, unknown>[]> {
  const shards = shardsOf(due.shard);
  const limit = Math.ceil(due.limit / Math.max(1, shards.length));
  const pages = await Promise.all(
    shards.map(async (shard) => queryShard(db, tableName, { shard, now: due.now, limit })),
  );
  return pages.flat();
}

async function queryShard(
  db: DynamoDBDocumentClient,
  tableName: string,
  { shard, now, limit }: { readonly shard: string; readonly now: Date; readonly limit: number },
): Promise<readonly Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await db.send(
      new QueryCommand({
        TableName: tableName,
        IndexName: 'due',
        KeyConditionExpression: '#shard = :shard AND nextPollAt <= :now',
        ExpressionAttributeNames: { '#shard': 'shard' },
        ExpressionAttributeValues: { ':shard': shard, ':now': now.toISOString() },
        Limit: limit - items.length,
        ExclusiveStartKey: from,
      }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from && items.length < limit);
  return items;
}
