import type { SubscriberStore } from '../../shared/adapters/dynamodb/subscriber-store.ts';
import type { SearchableStory } from '../../shared/domain/query/searchable-story.ts';
import type { Clock } from '../../shared/runtime/clock.ts';
import { type Listener, listenerOf } from './listener.ts';
import { Listeners } from './listeners.ts';
import { isInShard, type Shard } from './shard.ts';

/** How far back a refresh looks again: longer than an index may lag behind its table, or clocks may differ. */
const OVERLAP_MS = 120_000;

/** How long before all is read anew: who was erased leaves no change behind, and is forgotten here then at the latest. */
const RELOAD_AFTER_MS = 6 * 60 * 60 * 1000;

interface AudienceDeps {
  readonly subscribers: Pick<SubscriberStore, 'all' | 'changedSince'>;
  readonly clock: Clock;
  readonly shard: Shard;
}

/** Everybody who listens, kept in memory: read whole once, then only what changed. */
export class Audience {
  readonly #deps: AudienceDeps;
  #listeners = new Listeners([]);
  #loadedAt = Number.NEGATIVE_INFINITY;
  #freshAt = Number.NEGATIVE_INFINITY;

  constructor(deps: AudienceDeps) {
    this.#deps = deps;
  }

  /** Takes in every change made until now. Who was erased meanwhile may stay for hours: sending checks again. */
  async refresh(): Promise<void> {
    const now = this.#deps.clock.now().getTime();
    if (now - this.#loadedAt >= RELOAD_AFTER_MS) {
      this.#listeners = new Listeners(await this.#everybody());
      this.#loadedAt = now;
    } else await this.#takeChanges();
    this.#freshAt = now;
  }

  /** Those whom the story concerns: at least one of their subscriptions holds for it. */
  concernedBy(story: SearchableStory): readonly Listener[] {
    return this.#listeners.concernedBy(story);
  }

  async #everybody(): Promise<readonly Listener[]> {
    const { subscribers, shard } = this.#deps;
    const listeners: Listener[] = [];
    for await (const subscriber of subscribers.all()) {
      const listener = isInShard(subscriber.subscriberId, shard) ? listenerOf(subscriber) : undefined;
      if (listener) listeners.push(listener);
    }
    return listeners;
  }

  async #takeChanges(): Promise<void> {
    const { subscribers, shard } = this.#deps;
    const since = new Date(this.#freshAt - OVERLAP_MS).toISOString();
    for await (const subscriber of subscribers.changedSince(since)) {
      if (!isInShard(subscriber.subscriberId, shard)) continue;
      const listener = listenerOf(subscriber);
      if (listener) this.#listeners.set(listener);
      else this.#listeners.delete(subscriber.subscriberId);
    }
    this.#listeners.compact();
  }
}
