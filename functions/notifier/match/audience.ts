import type { SubscriberStore } from '../../shared/adapters/dynamodb/subscriber-store.ts';
import type { SearchableStory } from '../../shared/domain/query/searchable-story.ts';
import type { Clock } from '../../shared/runtime/clock.ts';
import { type Listener, listenerOf } from './listener.ts';

/** How far back a refresh looks again: longer than an index may lag behind its table, or clocks may differ. */
const OVERLAP_MS = 120_000;

/** Everybody who listens, kept in memory: read whole once, then only what changed. */
export class Audience {
  readonly #subscribers: Pick<SubscriberStore, 'all' | 'changedSince'>;
  readonly #clock: Clock;
  readonly #listeners = new Map<string, Listener>();
  #freshAt: Date | undefined;

  constructor(subscribers: Pick<SubscriberStore, 'all' | 'changedSince'>, clock: Clock) {
    this.#subscribers = subscribers;
    this.#clock = clock;
  }

  /** Takes in every change made until now. Who was erased meanwhile may stay: sending checks again. */
  async refresh(): Promise<void> {
    const now = this.#clock.now();
    const changed = this.#freshAt
      ? this.#subscribers.changedSince(new Date(this.#freshAt.getTime() - OVERLAP_MS).toISOString())
      : this.#subscribers.all();
    for await (const subscriber of changed) {
      const listener = listenerOf(subscriber);
      if (listener) this.#listeners.set(subscriber.subscriberId, listener);
      else this.#listeners.delete(subscriber.subscriberId);
    }
    this.#freshAt = now;
  }

  /** Those of whom a subscription may hold for the story: all whose does, perhaps some more. */
  candidates(_story: SearchableStory): Iterable<Listener> {
    return this.#listeners.values();
  }
}
