import type { Entry } from './anchors.ts';
import type { CompiledQueries } from './compiled-queries.ts';
import { itemLength } from './formula.ts';
import { GrowingInts } from './growing.ts';

/** Where queries are found, gathered while an index is built. */
export class EntryList {
  readonly #anchors = new GrowingInts();
  readonly #filters = new GrowingInts();
  readonly #queries = new GrowingInts();
  readonly #residuals = new GrowingInts();
  /** Begins at 1, since 0 says that there is no residual. */
  readonly #codes = new GrowingInts();

  constructor() {
    this.#codes.push(0);
  }

  queryOf(entry: number): number {
    return this.#queries.at(entry);
  }

  add(query: number, { anchor, filter, start, end, skipped }: Entry, code: Uint32Array): void {
    this.#anchors.push(anchor);
    this.#filters.push(filter);
    this.#queries.push(query);
    const length = end - start - skipped.length;
    this.#residuals.push(length === 0 ? 0 : this.#codes.length);
    if (length === 0) return;
    this.#codes.push(length);
    for (let at = start; at < end; at += itemLength(code[at] as number))
      if (!skipped.includes(at))
        for (const item of code.subarray(at, at + itemLength(code[at] as number))) this.#codes.push(item);
  }

  /** The entries by anchor, then filter, those without residual first, so that what is found together lies together. */
  #sorted(): Uint32Array {
    const [anchors, filters, residuals] = [this.#anchors.view(), this.#filters.view(), this.#residuals.view()];
    return Uint32Array.from({ length: this.#anchors.length }, (_, entry) => entry).sort(
      (a, b) =>
        (anchors[a] as number) - (anchors[b] as number) ||
        (filters[a] as number) - (filters[b] as number) ||
        (residuals[a] as number) - (residuals[b] as number),
    );
  }

  /** The sorted entries, cut where anchor or filter change. */
  groups(): readonly Uint32Array[] {
    const order = this.#sorted();
    const groups: Uint32Array[] = [];
    let start = 0;
    for (let at = 1; at <= order.length; at++) {
      if (at < order.length && this.#isSameGroup(order[at] as number, order[start] as number)) continue;
      groups.push(order.subarray(start, at));
      start = at;
    }
    return groups;
  }

  /** Lays the groups out, with queries numbered anew. */
  laidOut(groups: readonly Uint32Array[], numbers: Uint32Array, atoms: number): LaidOut {
    const groupStarts = new Uint32Array(atoms + 1);
    const [groupFilters, groupEntries] = [new GrowingInts(), new GrowingInts()];
    const [entryQueries, entryResiduals] = [
      new GrowingInts(this.#anchors.length + 1),
      new GrowingInts(this.#anchors.length + 1),
    ];
    for (const group of groups) {
      const first = group[0] as number;
      groupFilters.push(this.#filters.at(first));
      groupEntries.push(entryQueries.length);
      groupStarts[this.#anchors.at(first) + 1] = groupFilters.length;
      for (const entry of group) {
        entryQueries.push(numbers[this.#queries.at(entry)] as number);
        entryResiduals.push(this.#residuals.at(entry));
      }
    }
    groupEntries.push(entryQueries.length);
    for (let atom = 1; atom <= atoms; atom++)
      groupStarts[atom] = Math.max(groupStarts[atom] as number, groupStarts[atom - 1] as number);
    return {
      groupStarts,
      groupFilters: groupFilters.toArray(),
      groupEntries: groupEntries.toArray(),
      entryQueries: entryQueries.toArray(),
      entryResiduals: entryResiduals.toArray(),
      residuals: this.#codes.toArray(),
    };
  }

  #isSameGroup(a: number, b: number): boolean {
    return this.#anchors.at(a) === this.#anchors.at(b) && this.#filters.at(a) === this.#filters.at(b);
  }
}

type LaidOut = Pick<
  CompiledQueries,
  'groupStarts' | 'groupFilters' | 'groupEntries' | 'entryQueries' | 'entryResiduals' | 'residuals'
>;

/**
 * New numbers for queries, those with several entries before the others.
 *
 * They are given group by group, the largest first: what common words lead to, and most matches come of them, lies in
 * a row in memory.
 */
export function renumbered(entries: EntryList, groups: readonly Uint32Array[], queries: number) {
  const counts = new Uint32Array(queries);
  for (const group of groups) for (const entry of group) increment(counts, entries.queryOf(entry));
  const repeated = counts.reduce((sum, count) => sum + (count > 1 ? 1 : 0), 0);
  const numbers = new Uint32Array(queries).fill(UNNUMBERED);
  let [nextRepeated, nextSingle] = [0, repeated];
  for (const group of groups.toSorted((a, b) => b.length - a.length))
    for (const entry of group) {
      const query = entries.queryOf(entry);
      if (numbers[query] !== UNNUMBERED) continue;
      numbers[query] = (counts[query] as number) > 1 ? nextRepeated++ : nextSingle++;
    }
  return { numbers, repeated };
}

const UNNUMBERED = 0xff_ff_ff_ff;

/** The slots of each query side by side. Slots whose query has no number are left out. */
export function slotsByQuery(
  slotQueries: Uint32Array,
  numbers: Uint32Array,
): Pick<CompiledQueries, 'queryStarts' | 'querySlots'> {
  const queryStarts = new Uint32Array(numbers.length + 1);
  for (const query of slotQueries) {
    const number = numbers[query];
    if (number !== undefined) increment(queryStarts, number + 1);
  }
  for (let at = 1; at < queryStarts.length; at++)
    queryStarts[at] = (queryStarts[at] as number) + (queryStarts[at - 1] as number);
  const next = queryStarts.slice();
  const querySlots = new Uint32Array(queryStarts.at(-1) ?? 0);
  for (const [slot, query] of slotQueries.entries()) {
    const number = numbers[query];
    if (number === undefined) continue;
    const at = next[number] as number;
    querySlots[at] = slot;
    next[number] = at + 1;
  }
  return { queryStarts, querySlots };
}

function increment(counts: Uint32Array, index: number): void {
  counts[index] = (counts[index] as number) + 1;
}
