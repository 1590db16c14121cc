import { EVENT_TYPES } from '../../shared/domain/story.ts';
import { NO_ROW, RowIndex } from './row-index.ts';
import type { Signs } from './signs.ts';
import type { TypeWeights } from './type-weights.ts';

const TYPES = EVENT_TYPES.length;

/** Says which kinds of event a story reports: for each type, a sum over the story's signs. */
export class TypeModel {
  readonly #weights: TypeWeights;
  readonly #rows: RowIndex;

  constructor(weights: TypeWeights) {
    this.#weights = weights;
    this.#rows = new RowIndex(weights.hashes);
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
      const row = this.#rows.rowOf(hashes[i]!);
      if (row === NO_ROW) continue;
      const start = row * TYPES;
      const value = values[i]!;
      for (let type = 0; type < TYPES; type++) sums[type] = sums[type]! + value * rows[start + type]!;
    }
    for (let type = 0; type < TYPES; type++)
      sums[type] = 1 / (1 + Math.exp(-(bias[type]! + scales[type]! * sums[type]!)));
    return sums;
  }
}
