import { bucketsOf } from './features.ts';
import { Filters, NO_ROW } from './filters.ts';
import type { Weights } from './weights.ts';

/** What the network makes of a text. */
export interface Reading {
  /** Log-odds, uncalibrated. */
  readonly logit: number;
  /** What each word, beside its neighbours, added to the log-odds. */
  readonly shares: Float32Array;
}

/** A sum over hashed words and pairs, plus filters over three neighbouring words of which each keeps its strongest. */
export class Network {
  readonly #weights: Weights;
  /** Hash of a word → its row in the table of projections, in open addressing; 0 is free. */
  readonly #keys: Uint32Array;
  readonly #rows: Uint16Array;
  readonly #mask: number;
  readonly #filters: Filters;

  constructor(weights: Weights) {
    this.#weights = weights;
    this.#filters = new Filters(weights);
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

  /** Reads a text, given the hashes of its words and of its setting. */
  read(hashes: Uint32Array, setting: Uint32Array): Reading {
    const shares = new Float32Array(hashes.length);
    const logit = this.#weights.bias + this.#linear(hashes, setting) + this.#filter(hashes, shares);
    return { logit, shares };
  }

  #linear(hashes: Uint32Array, setting: Uint32Array): number {
    const { linear, linearScale, bits } = this.#weights;
    const buckets = bucketsOf(hashes, setting, bits);
    let sum = 0;
    for (let i = 0; i < buckets.length; i++) sum += linear[buckets[i]!]!;
    return (sum * linearScale) / Math.sqrt(Math.max(buckets.length, 1));
  }

  #filter(hashes: Uint32Array, shares: Float32Array): number {
    this.#filters.begin();
    // Before the first word and after the last there is none.
    let before = NO_ROW;
    let row = hashes.length > 0 ? this.#rowOf(hashes[0]!) : NO_ROW;
    for (let i = 0; i < hashes.length; i++) {
      const after = i + 1 < hashes.length ? this.#rowOf(hashes[i + 1]!) : NO_ROW;
      this.#filters.see(before, row, after, i);
      before = row;
      row = after;
    }
    return this.#weighFilters(shares);
  }

  #weighFilters(shares: Float32Array): number {
    const { filters, output } = this.#weights;
    const { strongest, place } = this.#filters;
    let sum = 0;
    for (let filter = 0; filter < filters; filter++) {
      const share = strongest[filter]! * output[filter]!;
      sum += share;
      const at = place[filter]!;
      if (at >= 0 && at < shares.length) shares[at] = shares[at]! + share;
    }
    return sum;
  }

  #rowOf(hash: number): number {
    for (let at = hash & this.#mask; this.#keys[at] !== 0; at = (at + 1) & this.#mask)
      if (this.#keys[at] === hash) return this.#rows[at]!;
    return NO_ROW;
  }
}
