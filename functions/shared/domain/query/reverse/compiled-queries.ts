import type { PairTable } from './pair-table.ts';
import type { StringTable } from './string-table.ts';
import type { WordRole } from './atoms.ts';

/**
 * Many queries, turned round: from what a story has to the subscriptions that may ask for it. Numbers only, so that it
 * is written to disk and read back as it lies in memory.
 */
export interface CompiledQueries {
  readonly strings: StringTable;
  /** Atom of each string in each role, 0 for none. */
  readonly roles: Readonly<Record<WordRole, Uint32Array>>;
  readonly pairs: PairTable;
  /** 1 for each string that is the first of a pair. */
  readonly pairStarts: Uint8Array;
  /** The lengths that prefixes have, ascending. */
  readonly prefixLengths: Uint32Array;
  /** Number + 1 of the complex atom that an atom is, 0 for a simple one. */
  readonly complexOf: Uint32Array;
  /** Complex atoms as queries. */
  readonly complexTexts: StringTable;
  /** Where the groups of each atom begin: entries are grouped by their anchor and the filter that must hold with it. */
  readonly groupStarts: Uint32Array;
  /** The filter of each group, 0 (always) first among those of an anchor, then ascending. */
  readonly groupFilters: Uint32Array;
  readonly groupEntries: Uint32Array;
  /** What an entry leads to: a slot or several, see `target.ts`. */
  readonly entryTargets: Uint32Array;
  /** Where in `residuals` the rest of the entry's conditions stand: their length, then their code; 0 for none. */
  readonly entryResiduals: Uint32Array;
  readonly residuals: Uint32Array;
  /** How many subscriptions there are, those included whose query cannot be read. */
  readonly slotCount: Uint32Array;
  /** Where the slots of each query begin that several subscriptions share. */
  readonly queryStarts: Uint32Array;
  readonly querySlots: Uint32Array;
}

/** How many bytes the compiled queries take. */
export function bytesOf(compiled: CompiledQueries): number {
  const { strings, roles, pairs, complexTexts, ...rest } = compiled;
  const tables = [strings, complexTexts].flatMap(({ starts, units, slots }) => [starts, units, slots]);
  const arrays: ArrayBufferView[] = [...tables, ...Object.values(roles), pairs.slots, ...Object.values(rest)];
  return arrays.reduce((sum, array) => sum + array.byteLength, 0);
}
