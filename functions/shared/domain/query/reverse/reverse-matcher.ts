import { parseQuery } from '../parse-query.ts';
import { matchQuery } from '../match-query.ts';
import type { Query } from '../query.ts';
import type { SearchableStory } from '../searchable-story.ts';
import { ALWAYS } from './atoms.ts';
import type { CompiledQueries } from './compiled-queries.ts';
import { holdsAll } from './formula.ts';
import { StoryMarks } from './story-marks.ts';
import { stringAt } from './string-table.ts';
import { DIRECT, NUMBER, REPEATED } from './target.ts';

/** Finds the subscriptions whose query a story satisfies, without looking at the others. */
export class ReverseMatcher {
  readonly #compiled: CompiledQueries;
  readonly #marks: StoryMarks;
  /** A bit for each slot that was found and might be found again. */
  readonly #seen: Uint32Array;
  #slots = new Uint32Array(1024);
  #length = 0;
  readonly #complex = new Map<number, Query>();
  readonly #isTrue = (atom: number): boolean => this.#holds(atom);
  #story: SearchableStory | undefined;
  #candidates = 0;

  constructor(compiled: CompiledQueries) {
    this.#compiled = compiled;
    this.#marks = new StoryMarks(compiled);
    this.#seen = new Uint32Array(((compiled.slotCount[0] ?? 0) + 31) >>> 5);
  }

  /** How many queries the last story was held against. */
  get candidates(): number {
    return this.#candidates;
  }

  /** The slots of all subscriptions that the story satisfies, each once. Valid until the next call. */
  match(story: SearchableStory): Uint32Array {
    this.#story = story;
    this.#forgetSeen();
    this.#length = 0;
    this.#candidates = 0;
    this.#marks.take(story);
    const { groupStarts } = this.#compiled;
    for (const atom of this.#marks.atoms) {
      const start = groupStarts[atom] as number;
      const end = groupStarts[atom + 1] as number;
      if (start < end) this.#visit(start, end);
    }
    return this.#slots.subarray(0, this.#length);
  }

  /** Looks at the groups of an anchor that holds: the one without filter, and those of the story's own filters. */
  #visit(start: number, end: number): void {
    const { groupFilters } = this.#compiled;
    let first = start;
    if (groupFilters[first] === ALWAYS) this.#visitGroup(first++);
    if (first < end)
      for (const filter of this.#marks.filters) {
        const group = find(groupFilters, filter, first, end);
        if (group >= 0) this.#visitGroup(group);
      }
  }

  #visitGroup(group: number): void {
    const { groupEntries, entryTargets, entryResiduals } = this.#compiled;
    const start = groupEntries[group] as number;
    const end = groupEntries[group + 1] as number;
    this.#candidates += end - start;
    for (let entry = start; entry < end; entry++) {
      const residual = entryResiduals[entry] as number;
      if (residual === 0 || this.#holdsResidual(residual)) this.#take(entryTargets[entry] as number);
    }
  }

  #holdsResidual(residual: number): boolean {
    const { residuals } = this.#compiled;
    const start = residual + 1;
    return holdsAll(residuals, start, start + (residuals[residual] as number), this.#isTrue);
  }

  #take(target: number): void {
    if (target < DIRECT) this.#takeShared(target);
    else if ((target & REPEATED) === 0 || this.#isNew(target & NUMBER)) {
      this.#reserve(1);
      this.#slots[this.#length++] = target & NUMBER;
    }
  }

  /** The slots of a query come together, so the first tells whether they all have come. */
  #takeShared(target: number): void {
    const { queryStarts, querySlots } = this.#compiled;
    const query = target & NUMBER;
    const start = queryStarts[query] as number;
    const end = queryStarts[query + 1] as number;
    if ((target & REPEATED) !== 0 && !this.#isNew(querySlots[start] as number)) return;
    this.#reserve(end - start);
    for (let at = start; at < end; at++) this.#slots[this.#length++] = querySlots[at] as number;
  }

  #isNew(slot: number): boolean {
    const bits = this.#seen[slot >>> 5] as number;
    const bit = 1 << (slot & 31);
    if ((bits & bit) !== 0) return false;
    this.#seen[slot >>> 5] = bits | bit;
    return true;
  }

  #forgetSeen(): void {
    for (let at = 0; at < this.#length; at++) this.#seen[(this.#slots[at] as number) >>> 5] = 0;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#slots.length) return;
    const larger = new Uint32Array((this.#length + more) * 2);
    larger.set(this.#slots.subarray(0, this.#length));
    this.#slots = larger;
  }

  #holds(atom: number): boolean {
    const complex = this.#compiled.complexOf[atom] as number;
    if (complex === 0) return this.#marks.has(atom);
    const known = this.#marks.known(atom);
    if (known !== undefined) return known;
    const story = this.#story;
    const holds = story !== undefined && matchQuery(this.#complexQuery(complex - 1), story) !== undefined;
    this.#marks.note(atom, holds);
    return holds;
  }

  #complexQuery(complex: number): Query {
    const known = this.#complex.get(complex);
    if (known) return known;
    const parsed = parseQuery(stringAt(this.#compiled.complexTexts, complex));
    if (!parsed.ok) throw new Error('a compiled query cannot be read back');
    this.#complex.set(complex, parsed.query);
    return parsed.query;
  }
}

/** Binary search for a value in an ascending stretch. */
function find(values: Uint32Array, value: number, start: number, end: number): number {
  let [low, high] = [start, end - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const there = values[middle] as number;
    if (there === value) return middle;
    if (there < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
