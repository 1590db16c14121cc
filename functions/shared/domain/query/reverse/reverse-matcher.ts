import { parseQuery } from '../parse-query.ts';
import { matchQuery } from '../match-query.ts';
import type { Query } from '../query.ts';
import type { SearchableStory } from '../searchable-story.ts';
import { ALWAYS } from './atoms.ts';
import type { CompiledQueries } from './compiled-queries.ts';
import { holdsAll } from './formula.ts';
import { StoryMarks } from './story-marks.ts';
import { stringAt } from './string-table.ts';

/** Finds the subscriptions whose query a story satisfies, without looking at the others. */
export class ReverseMatcher {
  readonly #compiled: CompiledQueries;
  readonly #marks: StoryMarks;
  readonly #repeated: number;
  /** The story in which a query with several entries was last found. */
  readonly #found: Uint32Array;
  #slots = new Uint32Array(1024);
  #length = 0;
  readonly #complex = new Map<number, Query>();
  readonly #isTrue = (atom: number): boolean => this.#holds(atom);
  #story: SearchableStory | undefined;
  #candidates = 0;

  constructor(compiled: CompiledQueries) {
    this.#compiled = compiled;
    this.#marks = new StoryMarks(compiled);
    this.#repeated = compiled.repeated[0] ?? 0;
    this.#found = new Uint32Array(this.#repeated);
  }

  /** How many queries the last story was held against. */
  get candidates(): number {
    return this.#candidates;
  }

  /** The slots of all subscriptions that the story satisfies, each once. Valid until the next call. */
  match(story: SearchableStory): Uint32Array {
    this.#story = story;
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
    const { groupEntries, entryQueries, entryResiduals } = this.#compiled;
    const start = groupEntries[group] as number;
    const end = groupEntries[group + 1] as number;
    this.#candidates += end - start;
    for (let entry = start; entry < end; entry++) {
      const residual = entryResiduals[entry] as number;
      if (residual === 0 || this.#holdsResidual(residual)) this.#take(entryQueries[entry] as number);
    }
  }

  #holdsResidual(residual: number): boolean {
    const { residuals } = this.#compiled;
    const start = residual + 1;
    return holdsAll(residuals, start, start + (residuals[residual] as number), this.#isTrue);
  }

  #take(query: number): void {
    if (query < this.#repeated) {
      if (this.#found[query] === this.#marks.stamp) return;
      this.#found[query] = this.#marks.stamp;
    }
    const { queryStarts, querySlots } = this.#compiled;
    const start = queryStarts[query] as number;
    const end = queryStarts[query + 1] as number;
    if (this.#length + end - start > this.#slots.length) this.#grow(end - start);
    const slots = this.#slots;
    let length = this.#length;
    for (let at = start; at < end; at++) slots[length++] = querySlots[at] as number;
    this.#length = length;
  }

  #grow(more: number): void {
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
