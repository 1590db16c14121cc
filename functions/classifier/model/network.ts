import { bucketsOf, hashOf } from './features.ts';
import type { Weights } from './weights.ts';

/** More words than this are not read: the first ones say what a story is about, and time must have a bound. */
export const MAX_WORDS = 400;

/** How many neighbours of a word, itself included, a filter sees. */
export const WIDTH = 3;

/** What the network makes of a text. */
export interface Reading {
  /** Log-odds, uncalibrated. */
  readonly logit: number;
  /** What each word, with its neighbours, added to the log-odds. */
  readonly shares: Float32Array;
}

/** A sum over hashed words and pairs, plus filters over three neighbouring words of which each keeps its strongest. */
export class Network {
  readonly #weights: Weights;
  /** Hash of a word → its row in the table of projections, in open addressing; 0 is free. */
  readonly #keys: Uint32Array;
  readonly #rows: Uint16Array;
  readonly #mask: number;

  constructor(weights: Weights) {
    this.#weights = weights;
    const size = 2 ** Math.ceil(Math.log2(weights.words.length * 2 + 2));
    this.#mask = size - 1;
    this.#keys = new Uint32Array(size);
    this.#rows = new Uint16Array(size);
    for (const [row, hash] of weights.words.entries()) {
      let at = hash & this.#mask;
      while (this.#keys[at] !== 0 && this.#keys[at] !== hash) at = (at + 1) & this.#mask;
      this.#keys[at] = hash;
      this.#rows[at] = row;
    }
  }

  read(words: readonly string[]): Reading {
    const hashes = Uint32Array.from(words.slice(0, MAX_WORDS), (word) => hashOf(word) || 1);
    const shares = new Float32Array(hashes.length);
    const logit = this.#weights.bias + this.#linear(hashes) + this.#filters(hashes, shares);
    return { logit, shares };
  }

  #linear(hashes: Uint32Array): number {
    const { linear, linearScale, bits } = this.#weights;
    const buckets = bucketsOf(hashes, bits);
    let sum = 0;
    for (const bucket of buckets) sum += linear[bucket] as number;
    return (sum * linearScale) / Math.sqrt(Math.max(buckets.length, 1));
  }

  #filters(hashes: Uint32Array, shares: Float32Array): number {
    const { filters, filterScales, filterBias, output } = this.#weights;
    const strongest = new Float32Array(filters);
    const place = new Int32Array(filters).fill(-1);
    const sums = new Int32Array(filters);
    // Two places of padding: a text begins and ends with no neighbour.
    const rows = new Int32Array(hashes.length + WIDTH - 1).fill(-1);
    for (let i = 0; i < hashes.length; i++) rows[i + 1] = this.#rowOf(hashes[i] as number);
    for (let i = 0; i < hashes.length; i++) {
      this.#sumUp(rows, i, sums);
      for (let filter = 0; filter < filters; filter++) {
        const response = (sums[filter] as number) * (filterScales[filter] as number) + (filterBias[filter] as number);
        if (response <= (strongest[filter] as number)) continue;
        strongest[filter] = response;
        place[filter] = i;
      }
    }
    let sum = 0;
    for (let filter = 0; filter < filters; filter++) {
      const share = (strongest[filter] as number) * (output[filter] as number);
      sum += share;
      const at = place[filter] as number;
      if (at >= 0) shares[at] = (shares[at] as number) + share;
    }
    return sum;
  }

  /** What the words from `at` on, as many as a filter sees, add to each filter. */
  #sumUp(rows: Int32Array, at: number, sums: Int32Array): void {
    const { filters, projections } = this.#weights;
    sums.fill(0);
    for (let k = 0; k < WIDTH; k++) {
      const row = rows[at + k] as number;
      if (row < 0) continue;
      const first = (row * WIDTH + k) * filters;
      for (let filter = 0; filter < filters; filter++)
        sums[filter] = (sums[filter] as number) + (projections[first + filter] as number);
    }
  }

  #rowOf(hash: number): number {
    for (let at = hash & this.#mask; this.#keys[at] !== 0; at = (at + 1) & this.#mask)
      if (this.#keys[at] === hash) return this.#rows[at] as number;
    return -1;
  }
}
