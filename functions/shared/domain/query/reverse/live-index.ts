import { parseQuery } from '../parse-query.ts';
import type { SearchableStory } from '../searchable-story.ts';
import type { CompiledQueries } from './compiled-queries.ts';
import { Overlay } from './overlay.ts';
import { ReverseMatcher } from './reverse-matcher.ts';

/** A compiled index and what changed since: subscriptions come and go at once, without compiling again. */
export class LiveIndex {
  readonly #compiled: ReverseMatcher;
  readonly #overlay = new Overlay();
  readonly #slots: number;
  /** A bit for each compiled slot that must not be found any more. */
  readonly #removed: Uint32Array;
  #removals = 0;

  constructor(compiled: CompiledQueries) {
    this.#compiled = new ReverseMatcher(compiled);
    this.#slots = compiled.slotCount[0] ?? 0;
    this.#removed = new Uint32Array((this.#slots + 31) >>> 5);
  }

  /** How much changed since it was compiled: a reason to compile again. */
  get changes(): number {
    return this.#overlay.size + this.#removals;
  }

  /** Lets the subscription in this slot ask for something new. What cannot be read is found by no story. */
  set(slot: number, text: string): void {
    this.remove(slot);
    const parsed = parseQuery(text);
    if (parsed.ok) this.#overlay.add(slot, parsed.query);
  }

  remove(slot: number): void {
    this.#overlay.remove(slot);
    if (slot >= this.#slots || this.#isRemoved(slot)) return;
    this.#removed[slot >>> 5] = (this.#removed[slot >>> 5] as number) | (1 << (slot & 31));
    this.#removals++;
  }

  /** The slots of all subscriptions that the story satisfies, each once. */
  *match(story: SearchableStory): Iterable<number> {
    for (const slot of this.#compiled.match(story)) if (this.#removals === 0 || !this.#isRemoved(slot)) yield slot;
    yield* this.#overlay.match(story);
  }

  #isRemoved(slot: number): boolean {
    return (((this.#removed[slot >>> 5] as number) >>> (slot & 31)) & 1) === 1;
  }
}
