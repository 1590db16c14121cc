import { tableSize } from './string-table.ts';

/** Pairs of numbers, each with a value other than 0, found by an open-addressing hash. */
export interface PairTable {
  /** Three numbers a slot: the pair and its value; 0 as the value for an empty one. */
  readonly slots: Uint32Array;
}

/** Lays pairs out, given as `first, second, value` in turn. */
export function pairTable(triples: Uint32Array): PairTable {
  const size = tableSize(triples.length / 3);
  const slots = new Uint32Array(size * 3);
  for (let at = 0; at < triples.length; at += 3) {
    let slot = hash(triples[at] as number, triples[at + 1] as number) & (size - 1);
    while (slots[slot * 3 + 2] !== 0) slot = (slot + 1) & (size - 1);
    slots.set(triples.subarray(at, at + 3), slot * 3);
  }
  return { slots };
}

/** The value of a pair, 0 if it has none. */
export function findPair({ slots }: PairTable, first: number, second: number): number {
  const mask = slots.length / 3 - 1;
  let slot = hash(first, second) & mask;
  for (;;) {
    const at = slot * 3;
    const value = slots[at + 2] as number;
    if (value === 0 || (slots[at] === first && slots[at + 1] === second)) return value;
    slot = (slot + 1) & mask;
  }
}

function hash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e_37_79_b1) ^ Math.imul(second, 0x85_eb_ca_6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
