import {
  type DynamoDBDocumentClient,
  GetCommand,
  paginateScan,
  PutCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { type Feed, feedKey, type FeedSpec, NEVER_POLLED } from '../../domain/feed.ts';
import { type FeedHealth, healthOf, worstFirst } from '../../domain/feed-health.ts';
import { stableId } from '../../runtime/ids.ts';
import { conditionHeld } from './conditional.ts';
import { pageOfDueFeeds, shardOf } from './due-feeds.ts';
import { type FeedUpdate, pollUpdate, removeUpdate, restoreUpdate } from './feed-updates.ts';

/** Which part of the feeds one poller takes: shard `index` of `count`. */
export interface PollerShard {
  readonly index: number;
  readonly count: number;
}

/** What `add` found: a feed that is new, one that we poll already, or one that had been removed or gone. */
export type AddResult = 'added' | 'exists' | 'restored';

export interface FeedStore {
  /** Active feeds of the shard that were due at `now`, at most `limit`, those of one host in one shard. */
  due(shard: PollerShard, now: Date, limit: number): Promise<readonly Feed[]>;
  /** Stores what a poll taught, unless the feed was polled by somebody else since `before` was read; says whether it did. */
  savePoll(before: Feed, after: Feed): Promise<boolean>;
  find(feedId: string): Promise<Feed | undefined>;
  /** Every feed, also those removed or gone, in no order. */
  all(): Promise<readonly Feed[]>;
  /** Adds a feed, or takes one back that was removed. One that we poll stays as it is. */
  add(spec: FeedSpec, now: Date): Promise<AddResult>;
  /** Stops polling a feed and remembers that; `false` if there is no such active feed. */
  remove(feedId: string): Promise<boolean>;
  /**
   * Adds the catalogue's feeds that the table has never had, once a version. Nothing an operator changed is touched: a
   * removed feed stays removed, a changed hint stays changed. Gives how many it added.
   */
  seed(version: string, specs: readonly FeedSpec[], now: Date): Promise<number>;
  /** How each feed is, worst first. Reads the whole table: keep the answer for a minute. */
  readFeedHealth(now: Date): Promise<readonly FeedHealth[]>;
}

/** The id of a feed first added under this address. */
export function feedIdOf(url: string): string {
  return stableId('feed', feedKey(url));
}

/** A feed nobody has polled, as `add` stores it. */
export function newFeed(spec: FeedSpec, now: Date): Feed {
  return {
    feedId: feedIdOf(spec.url),
    url: spec.url,
    title: spec.title ?? '',
    language: spec.language?.toLowerCase(),
    regionHints: spec.regionHints ?? [],
    status: 'active',
    addedAt: now.toISOString(),
    nextPollAt: now.toISOString(),
    poll: NEVER_POLLED,
  };
}

/** The item, beside the feeds, that says which version of the catalogue the table has. It has no `url`. */
const CATALOGUE_MARK = 'catalogue';

export class DynamoFeedStore implements FeedStore {
  readonly #db: DynamoDBDocumentClient;
  readonly #tableName: string;

  constructor(db: DynamoDBDocumentClient, tableName: string) {
    this.#db = db;
    this.#tableName = tableName;
  }

  async due(shard: PollerShard, now: Date, limit: number): Promise<readonly Feed[]> {
    const items = await pageOfDueFeeds(this.#db, this.#tableName, { shard, now, limit });
    return items.map(fromItem);
  }

  async savePoll(before: Feed, after: Feed): Promise<boolean> {
    return this.#update(before.feedId, pollUpdate(before, after));
  }

  async find(feedId: string): Promise<Feed | undefined> {
    const { Item } = await this.#db.send(
      new GetCommand({ TableName: this.#tableName, Key: { feedId }, ConsistentRead: true }),
    );
    return isFeed(Item) ? fromItem(Item) : undefined;
  }

  async all(): Promise<readonly Feed[]> {
    const feeds: Feed[] = [];
    for await (const page of paginateScan({ client: this.#db }, { TableName: this.#tableName }))
      feeds.push(...(page.Items ?? []).filter(isFeed).map(fromItem));
    return feeds;
  }

  async add(spec: FeedSpec, now: Date): Promise<AddResult> {
    const feed = newFeed(spec, now);
    if (await this.#putIfNew(feed)) return 'added';
    const restored = await this.#update(feed.feedId, restoreUpdate(feed));
    return restored ? 'restored' : 'exists';
  }

  async remove(feedId: string): Promise<boolean> {
    return this.#update(feedId, removeUpdate());
  }

  async seed(version: string, specs: readonly FeedSpec[], now: Date): Promise<number> {
    const mark = { TableName: this.#tableName, Key: { feedId: CATALOGUE_MARK } };
    const { Item } = await this.#db.send(new GetCommand(mark));
    if (Item?.['version'] === version) return 0;
    // A feed that moved keeps its id, so ids alone would not tell that we have it.
    const known = new Set((await this.all()).map((feed) => feedKey(feed.url)));
    const unknown = specs.filter((spec) => !known.has(feedKey(spec.url)));
    const added = await Promise.all(unknown.map(async (spec) => this.#putIfNew(newFeed(spec, now))));
    await this.#db.send(new PutCommand({ TableName: this.#tableName, Item: { feedId: CATALOGUE_MARK, version } }));
    return added.filter(Boolean).length;
  }

  async readFeedHealth(now: Date): Promise<readonly FeedHealth[]> {
    return worstFirst((await this.all()).map((feed) => healthOf(feed, now)));
  }

  async #update(feedId: string, update: FeedUpdate): Promise<boolean> {
    return conditionHeld(this.#db.send(new UpdateCommand({ TableName: this.#tableName, Key: { feedId }, ...update })));
  }

  async #putIfNew(feed: Feed): Promise<boolean> {
    return conditionHeld(
      this.#db.send(
        new PutCommand({
          TableName: this.#tableName,
          Item: { ...feed, shard: shardOf(feed.url) },
          ConditionExpression: 'attribute_not_exists(feedId)',
        }),
      ),
    );
  }
}

function isFeed(item: Record<string, unknown> | undefined): item is Record<string, unknown> {
  return item?.['url'] !== undefined;
}

function fromItem({ shard: _shard, ...item }: Record<string, unknown>): Feed {
  return item as unknown as Feed;
}
