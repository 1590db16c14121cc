import type { CompiledQueries } from './compiled-queries.ts';
import type { EntryList } from './entry-list.ts';
import { GrowingInts } from './growing.ts';

/**
 * Where an entry leads: to one slot directly, as most do, or to the slots of a query that several subscriptions share.
 * A query with several entries may be found twice, and says so.
 */
export const DIRECT = 0x80_00_00_00;
export const REPEATED = 0x40_00_00_00;
export const NUMBER = 0x3f_ff_ff_ff;

/** The target of each query, and the slots of shared ones. Queries without a subscription have no use for a target. */
export function targetsOf(
  entries: EntryList,
  groups: readonly Uint32Array[],
  slotQueries: Uint32Array,
  queries: number,
) {
  const slotCounts = new Uint32Array(queries);
  const entryCounts = new Uint32Array(queries);
  for (const query of slotQueries) increment(slotCounts, query);
  for (const group of groups) for (const entry of group) increment(entryCounts, entries.queryOf(entry));
  const shared = sharedInOrder(entries, groups, slotCounts);
  const targets = new Uint32Array(queries);
  for (const [number, query] of shared.entries()) targets[query] = number;
  for (const [slot, query] of slotQueries.entries()) if (slotCounts[query] === 1) targets[query] = DIRECT | slot;
  for (let query = 0; query < queries; query++)
    if ((entryCounts[query] as number) > 1) targets[query] = (targets[query] as number) | REPEATED;
  return { targets, ...slotsOf(shared, slotQueries, slotCounts) };
}

/** Shared queries group by group, the largest first: what the commonest words lead to lies in a row in memory. */
function sharedInOrder(entries: EntryList, groups: readonly Uint32Array[], slotCounts: Uint32Array): Uint32Array {
  const isNumbered = new Uint8Array(slotCounts.length);
  const shared = new GrowingInts();
  for (const group of groups.toSorted((a, b) => b.length - a.length))
    for (const entry of group) {
      const query = entries.queryOf(entry);
      if (isNumbered[query] === 1 || (slotCounts[query] as number) < 2) continue;
      isNumbered[query] = 1;
      shared.push(query);
    }
  return shared.toArray();
}

function slotsOf(
  shared: Uint32Array,
  slotQueries: Uint32Array,
  slotCounts: Uint32Array,
): Pick<CompiledQueries, 'queryStarts' | 'querySlots'> {
  const queryStarts = new Uint32Array(shared.length + 1);
  const next = new Uint32Array(slotCounts.length);
  for (const [number, query] of shared.entries()) {
    next[query] = queryStarts[number] as number;
    queryStarts[number + 1] = (queryStarts[number] as number) + (slotCounts[query] as number);
  }
  const querySlots = new Uint32Array(queryStarts[shared.length] as number);
  for (const [slot, query] of slotQueries.entries()) {
    if (query >= slotCounts.length || (slotCounts[query] as number) < 2) continue;
    querySlots[next[query] as number] = slot;
    increment(next, query);
  }
  return { queryStarts, querySlots };
}

/** Counts; what lies beyond the counts, as a query that cannot be read, is not counted. */
function increment(counts: Uint32Array, index: number): void {
  counts[index] = (counts[index] as number) + 1;
}
