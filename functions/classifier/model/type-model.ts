import { EVENT_TYPES } from '../../shared/domain/story.ts';
import type { Signs } from './signs.ts';
import type { TypeWeights } from './type-weights.ts';

const TYPES = EVENT_TYPES.length;

/** Says which kinds of event a story reports: for each type, a sum over the story's signs. */
export class TypeModel {
  readonly #weights: TypeWeights;
  /** A sign's hash → its row, counted from 1, in open addressing; 0 is free. A `Map` would take longer to fill than all else. */
  readonly #rows: Uint16Array;
  readonly #mask: number;

  constructor(weights: TypeWeights) {
    this.#weights = weights;
    this.#mask = 2 ** Math.ceil(Math.log2(weights.hashes.length * 2 + 2)) - 1;
    this.#rows = new Uint16Array(this.#mask + 1);
    for (let row = 0; row < weights.hashes.length; row++) this.#rows[this.#placeOf(weights.hashes[row]!)] = row + 1;
  }

  /** From which probability on a story is of a type. */
  get threshold(): number {
    return this.#weights.threshold;
  }

  /** The probability of each type, in the order of `EVENT_TYPES`. */
  read({ hashes, values }: Signs): Float32Array {
    const { bias, scales, rows } = this.#weights;
    const sums = new Float32Array(TYPES);
    for (let i = 0; i < hashes.length; i++) {
      const row = this.#rows[this.#placeOf(hashes[i]!)]!;
      if (row === 0) continue;
      const start = (row - 1) * TYPES;
      const value = values[i]!;
      for (let type = 0; type < TYPES; type++) sums[type] = sums[type]! + value * rows[start + type]!;
    }
    for (let type = 0; type < TYPES; type++)
      sums[type] = 1 / (1 + Math.exp(-(bias[type]! + scales[type]! * sums[type]!)));
    return sums;
  }

  /** Where a sign's row stands, or would. */
  #placeOf(hash: number): number {
    const { hashes } = this.#weights;
    let at = hash & this.#mask;
    for (let row = this.#rows[at]!; row !== 0 && hashes[row - 1] !== hash; row = this.#rows[at]!)
      at = (at + 1) & this.#mask;
    return at;
  }
}
