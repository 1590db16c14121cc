import { shardOf, shardsOf } from '../../functions/shared/adapters/dynamodb/due-feeds.ts';
import {
  type AddResult,
  type FeedStore,
  newFeed,
  type PollerShard,
} from '../../functions/shared/adapters/dynamodb/feed-store.ts';
import { type Feed, feedKey, type FeedSpec, NEVER_POLLED } from '../../functions/shared/domain/feed.ts';
import { type FeedHealth, healthOf, worstFirst } from '../../functions/shared/domain/feed-health.ts';

export class MemoryFeedStore implements FeedStore {
  readonly #feeds = new Map<string, Feed>();
  #catalogueVersion: string | undefined;

  constructor(feeds: readonly Feed[] = []) {
    for (const feed of feeds) this.#feeds.set(feed.feedId, feed);
  }

  async due(shard: PollerShard, now: Date, limit: number): Promise<readonly Feed[]> {
    const shards = new Set(shardsOf(shard));
    const due = [...this.#feeds.values()].filter(
      (feed) => feed.status === 'active' && feed.nextPollAt <= now.toISOString() && shards.has(shardOf(feed.url)),
    );
    return Promise.resolve(due.slice(0, limit));
  }

  async savePoll(before: Feed, after: Feed): Promise<boolean> {
    const current = this.#feeds.get(before.feedId);
    if (!current || current.status !== 'active' || current.nextPollAt !== before.nextPollAt)
      return Promise.resolve(false);
    const { poll, nextPollAt } = after;
    this.#feeds.set(before.feedId, {
      ...current,
      poll,
      nextPollAt,
      ...(after.title !== before.title && { title: after.title }),
      ...(after.url !== before.url && { url: after.url }),
      ...(after.status !== before.status && { status: after.status }),
    });
    return Promise.resolve(true);
  }

  async find(feedId: string): Promise<Feed | undefined> {
    return Promise.resolve(this.#feeds.get(feedId));
  }

  async all(): Promise<readonly Feed[]> {
    return Promise.resolve([...this.#feeds.values()]);
  }

  async add(spec: FeedSpec, now: Date): Promise<AddResult> {
    const feed = newFeed(spec, now);
    const known = this.#feeds.get(feed.feedId);
    if (known?.status === 'active') return Promise.resolve('exists');
    const { url, nextPollAt } = feed;
    this.#feeds.set(feed.feedId, known ? { ...known, url, nextPollAt, status: 'active', poll: NEVER_POLLED } : feed);
    return Promise.resolve(known ? 'restored' : 'added');
  }

  async remove(feedId: string): Promise<boolean> {
    const feed = this.#feeds.get(feedId);
    if (feed?.status !== 'active') return Promise.resolve(false);
    this.#feeds.set(feedId, { ...feed, status: 'removed' });
    return Promise.resolve(true);
  }

  async seed(version: string, specs: readonly FeedSpec[], now: Date): Promise<number> {
    if (this.#catalogueVersion === version) return Promise.resolve(0);
    this.#catalogueVersion = version;
    const known = new Set([...this.#feeds.values()].map((feed) => feedKey(feed.url)));
    const added = specs.map((spec) => newFeed(spec, now)).filter((feed) => !known.has(feedKey(feed.url)));
    for (const feed of added) if (!this.#feeds.has(feed.feedId)) this.#feeds.set(feed.feedId, feed);
    return Promise.resolve(added.length);
  }

  async readFeedHealth(now: Date): Promise<readonly FeedHealth[]> {
    return Promise.resolve(worstFirst([...this.#feeds.values()].map((feed) => healthOf(feed, now))));
  }
}
