import type { SearchableStory } from '../../shared/domain/query/searchable-story.ts';
import { compileQueries } from '../../shared/domain/query/reverse/compile-queries.ts';
import { LiveIndex } from '../../shared/domain/query/reverse/live-index.ts';
import type { Listener } from './listener.ts';

/** Changes after which the index is compiled anew: this many, or this share of all, whichever is more. */
const RECOMPILE_AFTER = { changes: 2_000, share: 0.1 };

/** Everybody who listens, found by what a story has. Each of their subscriptions is a slot of the index. */
export class Listeners {
  readonly #listeners: Map<string, Listener>;
  readonly #slots = new Map<string, readonly number[]>();
  #owners: string[] = [];
  #index: LiveIndex;

  constructor(listeners: Iterable<Listener>) {
    this.#listeners = new Map(Array.from(listeners, (listener) => [listener.subscriberId, listener]));
    this.#index = this.#compile();
  }

  /** How many subscribers there are. */
  get size(): number {
    return this.#listeners.size;
  }

  /** Takes in a newcomer or a change; nothing happens if it is known already. */
  set(listener: Listener): void {
    if (this.#listeners.get(listener.subscriberId)?.version === listener.version) return;
    this.delete(listener.subscriberId);
    this.#listeners.set(listener.subscriberId, listener);
    const slots = listener.subscriptions.map(() => this.#newSlot(listener));
    for (const [index, slot] of slots.entries()) this.#index.set(slot, listener.subscriptions[index]?.query ?? '');
    this.#slots.set(listener.subscriberId, slots);
  }

  delete(subscriberId: string): void {
    for (const slot of this.#slots.get(subscriberId) ?? []) this.#index.remove(slot);
    this.#slots.delete(subscriberId);
    this.#listeners.delete(subscriberId);
  }

  /** Compiles the index anew once enough has changed that it would get slow. */
  compact(): void {
    const { changes, share } = RECOMPILE_AFTER;
    if (this.#index.changes > Math.max(changes, this.#owners.length * share)) this.#index = this.#compile();
  }

  /** Those of whom a subscription holds for the story, each once. */
  concernedBy(story: SearchableStory): readonly Listener[] {
    const ids = new Set<string>();
    for (const slot of this.#index.match(story)) ids.add(this.#owners[slot] ?? '');
    return [...ids].flatMap((id) => this.#listeners.get(id) ?? []);
  }

  #newSlot({ subscriberId }: Listener): number {
    return this.#owners.push(subscriberId) - 1;
  }

  #compile(): LiveIndex {
    this.#owners = [];
    const queries: string[] = [];
    for (const listener of this.#listeners.values()) {
      const slots = listener.subscriptions.map(() => this.#newSlot(listener));
      this.#slots.set(listener.subscriberId, slots);
      queries.push(...listener.subscriptions.map(({ query }) => query));
    }
    return new LiveIndex(compileQueries(queries));
  }
}
