import type { GazetteerData } from './format.ts';

export const NO_EDGE = -1;

/** Two megabits for 200,000 edges of two bits each: few of the words that lead nowhere get through to the table. */
const FILTER_BITS_PER_EDGE = 8;
const PARENT_FACTOR = 0x9e3779b1 | 0;
/** A record is the edge's parent, hash, check with flags above it, and own number plus one: a quarter of a cache line. */
const RECORD = 4;
const CHECK_BITS = 0xffff;
const IS_NAME = 1 << 16;
const GOES_ON = 1 << 17;
const MAX_LOAD = 0.75;

/** The columns of a compiled gazetteer that make its trie. */
export type Edges = Pick<GazetteerData, 'parent' | 'hash' | 'check' | 'senseCount'>;

/**
 * The edges of a trie of names or phrases, found by parent and word: open addressing with whole records in the table, so that a look-up costs
 * one visit to memory, behind a bitmap small enough for the processor's cache, where nearly every word of a text ends.
 */
export class EdgeTable {
  readonly #records: Int32Array;
  readonly #mask: number;
  readonly #filter: Int32Array;
  readonly #filterMask: number;

  constructor({ parent, hash, check, senseCount }: Edges) {
    const bits = slotBits(parent.length);
    const records = new Int32Array(2 ** bits * RECORD);
    const mask = 2 ** bits - 1;
    const hasChildren = new Uint8Array(parent.length + 1);
    for (let edge = 0; edge < parent.length; edge += 1) hasChildren[parent[edge]!] = 1;
    const filterBits = 2 ** Math.ceil(Math.log2(parent.length * FILTER_BITS_PER_EDGE + 32));
    const filterMask = filterBits - 1;
    const filter = new Int32Array(filterBits / 32);
    for (let edge = 0; edge < parent.length; edge += 1) {
      const from = parent[edge]!;
      const word = hash[edge]!;
      const home = slotOf(from, word);
      filter[(home & filterMask) >>> 5]! |= bitsOf(home, check[edge]!);
      let slot = home & mask;
      while (records[slot * RECORD + 3] !== 0) slot = (slot + 1) & mask;
      const at = slot * RECORD;
      records[at] = from;
      records[at + 1] = word;
      records[at + 2] = check[edge]! | (senseCount[edge] ? IS_NAME : 0) | (hasChildren[edge + 1] ? GOES_ON : 0);
      records[at + 3] = edge + 1;
    }
    this.#records = records;
    this.#filter = filter;
    this.#filterMask = filterMask;
    this.#mask = mask;
  }

  /** The record of the edge from `parent` by this word. */
  find(parent: number, hash: number, check: number): number {
    const home = slotOf(parent, hash);
    const bits = bitsOf(home, check);
    if ((this.#filter[(home & this.#filterMask) >>> 5]! & bits) !== bits) return NO_EDGE;
    const records = this.#records;
    let slot = home & this.#mask;
    for (;;) {
      const at = slot * RECORD;
      if (records[at + 3] === 0) return NO_EDGE;
      if (records[at + 1] === hash && records[at] === parent && (records[at + 2]! & CHECK_BITS) === check) return at;
      slot = (slot + 1) & this.#mask;
    }
  }

  edge(record: number): number {
    return this.#records[record + 3]! - 1;
  }

  /** Whether a name ends with this edge. */
  isName(record: number): boolean {
    return (this.#records[record + 2]! & IS_NAME) !== 0;
  }

  /** Whether longer names go on from this edge. */
  goesOn(record: number): boolean {
    return (this.#records[record + 2]! & GOES_ON) !== 0;
  }
}

/** What an edge sets in its 32 bits of the filter: both in one visit, independent of each other. */
function bitsOf(home: number, check: number): number {
  return (1 << (home & 31)) | (1 << (check & 31));
}

/** Size of the table for this many edges, as a power of two. */
export function slotBits(edges: number): number {
  return Math.ceil(Math.log2(edges / MAX_LOAD + 1));
}

/** Where a look-up begins, before the table's mask. Edges compiled in this order are inserted in one sweep over memory. */
export function slotOf(parent: number, hash: number): number {
  const mixed = hash ^ Math.imul(parent, PARENT_FACTOR);
  return mixed ^ (mixed >>> 15);
}
