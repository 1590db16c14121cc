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

  /** Lays the groups out, each entry with what its query leads to. */
  laidOut(groups: readonly Uint32Array[], targets: Uint32Array, atoms: number): LaidOut {
    const groupStarts = new Uint32Array(atoms + 1);
    const [groupFilters, groupEntries] = [new GrowingInts(), new GrowingInts()];
    const [entryTargets, entryResiduals] = [
      new GrowingInts(this.#anchors.length + 1),
      new GrowingInts(this.#anchors.length + 1),
    ];
    for (const group of groups) {
      const first = group[0] as number;
      groupFilters.push(this.#filters.at(first));
      groupEntries.push(entryTargets.length);
      groupStarts[this.#anchors.at(first) + 1] = groupFilters.length;
      for (const entry of group) {
        entryTargets.push(targets[this.#queries.at(entry)] as number);
        entryResiduals.push(this.#residuals.at(entry));
      }
    }
    groupEntries.push(entryTargets.length);
    for (let atom = 1; atom <= atoms; atom++)
      groupStarts[atom] = Math.max(groupStarts[atom] as number, groupStarts[atom - 1] as number);
    return {
      groupStarts,
      groupFilters: groupFilters.toArray(),
      groupEntries: groupEntries.toArray(),
      entryTargets: entryTargets.toArray(),
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
  'groupStarts' | 'groupFilters' | 'groupEntries' | 'entryTargets' | 'entryResiduals' | 'residuals'
>;
