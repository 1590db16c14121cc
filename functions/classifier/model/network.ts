import { bucketsOf } from './features.ts';
import { Filters } from './filters.ts';
import { NO_ROW, RowIndex } from './row-index.ts';
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
  /** Which row of the projections a word has. */
  readonly #rows: RowIndex;
  readonly #filters: Filters;

  constructor(weights: Weights) {
    this.#weights = weights;
    this.#filters = new Filters(weights);
    this.#rows = new RowIndex(weights.words);
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
    let row = hashes.length > 0 ? this.#rows.rowOf(hashes[0]!) : NO_ROW;
    for (let i = 0; i < hashes.length; i++) {
      const after = i + 1 < hashes.length ? this.#rows.rowOf(hashes[i + 1]!) : NO_ROW;
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
}
