import type { SubscriberChange, SubscriberStore } from '../../functions/shared/adapters/dynamodb/subscriber-store.ts';
import type { Subscriber } from '../../functions/shared/domain/subscriber.ts';

export class MemorySubscriberStore implements SubscriberStore {
  readonly #subscribers = new Map<string, Subscriber>();

  constructor(subscribers: readonly Subscriber[] = []) {
    for (const subscriber of subscribers) this.#subscribers.set(subscriber.subscriberId, subscriber);
  }

  async find(subscriberId: string): Promise<Subscriber | undefined> {
    return Promise.resolve(this.#subscribers.get(subscriberId));
  }

  async change(subscriberId: string, change: SubscriberChange): Promise<Subscriber | undefined> {
    const current = this.#subscribers.get(subscriberId);
    const next = change(current);
    if (next === undefined) return Promise.resolve(current);
    if (next === 'erase') {
      this.#subscribers.delete(subscriberId);
      return Promise.resolve(undefined);
    }
    const stored = { ...next, subscriberId, version: (current?.version ?? 0) + 1 };
    this.#subscribers.set(subscriberId, stored);
    return Promise.resolve(stored);
  }

  async *all(): AsyncIterable<Subscriber> {
    yield* await Promise.resolve(this.#subscribers.values());
  }

  async *changedSince(time: string): AsyncIterable<Subscriber> {
    const changed = [...this.#subscribers.values()].filter(({ changedAt }) => changedAt >= time);
    yield* await Promise.resolve(changed.toSorted((a, b) => (a.changedAt < b.changedAt ? -1 : 1)));
  }
}
