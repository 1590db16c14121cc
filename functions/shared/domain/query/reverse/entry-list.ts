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

  get length(): number {
    return this.#anchors.length;
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
  sorted(): Uint32Array {
    const [anchors, filters, residuals] = [this.#anchors.view(), this.#filters.view(), this.#residuals.view()];
    return Uint32Array.from({ length: this.length }, (_, entry) => entry).sort(
      (a, b) =>
        (anchors[a] as number) - (anchors[b] as number) ||
        (filters[a] as number) - (filters[b] as number) ||
        (residuals[a] as number) - (residuals[b] as number),
    );
  }

  /** Lays the entries out in this order, with queries numbered anew. */
  grouped(
    order: Uint32Array,
    numbers: Uint32Array,
    atoms: number,
  ): Pick<
    CompiledQueries,
    'groupStarts' | 'groupFilters' | 'groupEntries' | 'entryQueries' | 'entryResiduals' | 'residuals'
  > {
    const groupStarts = new Uint32Array(atoms + 1);
    const groupFilters = new GrowingInts();
    const groupEntries = new GrowingInts();
    let [anchor, filter] = [-1, -1];
    for (const [position, entry] of order.entries()) {
      if (this.#anchors.at(entry) === anchor && this.#filters.at(entry) === filter) continue;
      [anchor, filter] = [this.#anchors.at(entry), this.#filters.at(entry)];
      groupFilters.push(filter);
      groupEntries.push(position);
      groupStarts[anchor + 1] = groupFilters.length;
    }
    groupEntries.push(order.length);
    for (let atom = 1; atom <= atoms; atom++)
      groupStarts[atom] = Math.max(groupStarts[atom] as number, groupStarts[atom - 1] as number);
    return {
      groupStarts,
      groupFilters: groupFilters.toArray(),
      groupEntries: groupEntries.toArray(),
      entryQueries: order.map((entry) => numbers[this.#queries.at(entry)] as number),
      entryResiduals: order.map((entry) => this.#residuals.at(entry)),
      residuals: this.#codes.toArray(),
    };
  }
}

/** New numbers for queries in the order in which they are found, those with several entries before the others. */
export function renumbered(entries: EntryList, order: Uint32Array, queries: number) {
  const counts = new Uint32Array(queries);
  for (const entry of order) {
    const query = entries.queryOf(entry);
    counts[query] = (counts[query] as number) + 1;
  }
  const repeated = counts.reduce((sum, count) => sum + (count > 1 ? 1 : 0), 0);
  const numbers = new Uint32Array(queries).fill(UNNUMBERED);
  let [nextRepeated, nextSingle] = [0, repeated];
  for (const entry of order) {
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
    if (number !== undefined) queryStarts[number + 1] = (queryStarts[number + 1] as number) + 1;
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
