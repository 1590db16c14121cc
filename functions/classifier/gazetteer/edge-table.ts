import { CHECK_BITS } from '../word-hash.ts';

export const NO_EDGE = -1;

/** Eight bits for each edge, which sets two: few of the words that lead nowhere get through to the table. */
const FILTER_BITS_PER_EDGE = 8;
const NODE_FACTOR = 0x9e3779b1 | 0;
/** A slot has the key of an edge, and its check with flags above it. */
const RECORD = 2;
const IS_NAME = 1 << 16;
const GOES_ON = 1 << 17;
const IS_TAKEN = 1 << 18;
const LOAD = 0.8;
/** Free slots behind the last that a search may begin at: more than any run of edges is long, so none need go round. */
const SPARE_SLOTS = 512;

/** The numbers of an `EdgeTable`, which can be kept in a file. */
export interface Edges {
  readonly edges: Int32Array;
  readonly filter: Int32Array;
}

/**
 * The edges of a trie of names or phrases, found by node and word: open addressing with whole records in the table, so that a
 * look-up costs one visit to memory, behind a bitmap small enough for the processor's cache, where nearly every word of a text
 * ends. Node 0 is the root, and edge `e` leads to node `e + 1`; an edge's number is that of its slot.
 */
export class EdgeTable {
  readonly #edges: Int32Array;
  readonly #filter: Int32Array;
  readonly #filterMask: number;
  readonly #scale: number;

  constructor({ edges, filter }: Edges) {
    this.#edges = edges;
    this.#filter = filter;
    this.#filterMask = filter.length * 32 - 1;
    this.#scale = scaleOf(edges);
  }

  /** The edge from a node by this word. */
  find(node: number, hash: number, check: number): number {
    const key = keyOf(node, hash);
    const bits = bitsOf(key, check);
    if ((this.#filter[(key & this.#filterMask) >>> 5]! & bits) !== bits) return NO_EDGE;
    const edges = this.#edges;
    for (let edge = slotOf(key, this.#scale); ; edge += 1) {
      const last = edges[edge * RECORD + 1]!;
      if (last === 0) return NO_EDGE;
      if (edges[edge * RECORD] === key && (last & CHECK_BITS) === check) return edge;
    }
  }

  /** Whether a name ends with this edge. */
  isName(edge: number): boolean {
    return (this.#edges[edge * RECORD + 1]! & IS_NAME) !== 0;
  }

  /** Whether longer names go on from this edge. */
  goesOn(edge: number): boolean {
    return (this.#edges[edge * RECORD + 1]! & GOES_ON) !== 0;
  }
}

/** Makes the numbers of an `EdgeTable`. */
export class EdgeTableBuilder implements Edges {
  readonly edges: Int32Array;
  readonly filter: Int32Array;
  /** More than the number of any edge. */
  readonly slots: number;
  readonly #scale: number;

  /** A table for up to so many edges. */
  constructor(count: number) {
    this.slots = Math.ceil(count / LOAD) + SPARE_SLOTS;
    this.edges = new Int32Array(this.slots * RECORD);
    this.filter = new Int32Array(2 ** Math.ceil(Math.log2(count * FILTER_BITS_PER_EDGE + 32)) / 32);
    this.#scale = scaleOf(this.edges);
  }

  /** Gives the edge from a node by this word, which is added if there is none yet. */
  add(node: number, hash: number, check: number): number {
    const key = keyOf(node, hash);
    const { edges, filter } = this;
    let edge = slotOf(key, this.#scale);
    for (; edges[edge * RECORD + 1] !== 0; edge += 1)
      if (edges[edge * RECORD] === key && (edges[edge * RECORD + 1]! & CHECK_BITS) === check) return edge;
    if (edge >= this.slots - 1) throw new Error('The edges lie too close together: lower LOAD.');
    edges[edge * RECORD] = key;
    edges[edge * RECORD + 1] = check | IS_TAKEN;
    filter[(key & (filter.length * 32 - 1)) >>> 5]! |= bitsOf(key, check);
    if (node > 0) this.#mark(node - 1, GOES_ON);
    return edge;
  }

  /** Says that a name ends with this edge. */
  markName(edge: number): void {
    this.#mark(edge, IS_NAME);
  }

  #mark(edge: number, flag: number): void {
    this.edges[edge * RECORD + 1]! |= flag;
  }
}

/** The words that lead from one node have the same key only if they have the same hash. */
function keyOf(node: number, hash: number): number {
  const mixed = hash ^ Math.imul(node, NODE_FACTOR);
  return mixed ^ (mixed >>> 15);
}

/** Where a search begins. */
function slotOf(key: number, scale: number): number {
  return ((key >>> 0) * scale) >>> 0;
}

/** What takes a key, which has 32 bits, to a slot. */
function scaleOf(edges: Int32Array): number {
  return (edges.length / RECORD - SPARE_SLOTS) / 2 ** 32;
}

/** What an edge sets in its 32 bits of the filter: both in one visit, independent of each other. */
function bitsOf(key: number, check: number): number {
  return (1 << (key & 31)) | (1 << (check & 31));
}
