import { bucketsOf } from './features.ts';
import type { Weights } from './weights.ts';

/** How many neighbours of a word, itself included, a filter sees. */
export const WIDTH = 3;

/** The row of a word without projections. */
const NO_ROW = -1;

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
  /** What a word without projections adds to the filters. */
  readonly #silence: Int8Array;
  /** Each filter's strongest response to the text at hand, and the word it was to; kept, since fresh memory costs more. */
  readonly #strongest: Float32Array;
  readonly #place: Int32Array;

  constructor(weights: Weights) {
    this.#weights = weights;
    this.#silence = new Int8Array(weights.filters);
    this.#strongest = new Float32Array(weights.filters);
    this.#place = new Int32Array(weights.filters);
    const { words } = weights;
    const size = 2 ** Math.ceil(Math.log2(words.length * 2 + 2));
    const mask = size - 1;
    const keys = new Uint32Array(size);
    const rows = new Uint16Array(size);
    for (let row = 0; row < words.length; row++) {
      const hash = words[row]!;
      let at = hash & mask;
      while (keys[at] !== 0 && keys[at] !== hash) at = (at + 1) & mask;
      keys[at] = hash;
      rows[at] = row;
    }
    this.#mask = mask;
    this.#keys = keys;
    this.#rows = rows;
  }

  /** Reads a text, given the hashes of its words. */
  read(hashes: Uint32Array): Reading {
    const shares = new Float32Array(hashes.length);
    const logit = this.#weights.bias + this.#linear(hashes) + this.#filters(hashes, shares);
    return { logit, shares };
  }

  #linear(hashes: Uint32Array): number {
    const { linear, linearScale, bits } = this.#weights;
    const buckets = bucketsOf(hashes, bits);
    let sum = 0;
    for (let i = 0; i < buckets.length; i++) sum += linear[buckets[i]!]!;
    return (sum * linearScale) / Math.sqrt(Math.max(buckets.length, 1));
  }

  #filters(hashes: Uint32Array, shares: Float32Array): number {
    const { filters, output } = this.#weights;
    this.#strongest.fill(0);
    this.#place.fill(-1);
    // Before the first word and after the last there is none.
    let before = NO_ROW;
    let row = hashes.length > 0 ? this.#rowOf(hashes[0]!) : NO_ROW;
    for (let i = 0; i < hashes.length; i++) {
      const after = i + 1 < hashes.length ? this.#rowOf(hashes[i + 1]!) : NO_ROW;
      this.#see(before, row, after, i);
      before = row;
      row = after;
    }
    let sum = 0;
    for (let filter = 0; filter < filters; filter++) {
      const share = this.#strongest[filter]! * output[filter]!;
      sum += share;
      const at = this.#place[filter]!;
      if (at >= 0) shares[at] = shares[at]! + share;
    }
    return sum;
  }

  /** Shows the filters a word with its neighbours; each remembers where its response is strongest. */
  #see(before: number, row: number, after: number, at: number): void {
    const { filters, filterScales, filterBias, projections } = this.#weights;
    const strongest = this.#strongest;
    const a = before === NO_ROW ? this.#silence : projections;
    const b = row === NO_ROW ? this.#silence : projections;
    const c = after === NO_ROW ? this.#silence : projections;
    const fromA = before === NO_ROW ? 0 : before * WIDTH * filters;
    const fromB = row === NO_ROW ? 0 : (row * WIDTH + 1) * filters;
    const fromC = after === NO_ROW ? 0 : (after * WIDTH + 2) * filters;
    for (let filter = 0; filter < filters; filter++) {
      const sum = a[fromA + filter]! + b[fromB + filter]! + c[fromC + filter]!;
      const response = sum * filterScales[filter]! + filterBias[filter]!;
      if (response <= strongest[filter]!) continue;
      strongest[filter] = response;
      this.#place[filter] = at;
    }
  }

  #rowOf(hash: number): number {
    for (let at = hash & this.#mask; this.#keys[at] !== 0; at = (at + 1) & this.#mask)
      if (this.#keys[at] === hash) return this.#rows[at]!;
    return NO_ROW;
  }
}
