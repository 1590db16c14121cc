import { EVENT_TYPES } from '../../../functions/shared/domain/story.ts';
import type { Random } from '../random.ts';
import { DIMENSIONS } from '../vectors.ts';
import type { SignTable } from './sign-table.ts';
import type { TypeExample } from './type-example.ts';

const TYPES = EVENT_TYPES.length;
/** A sign that fewer texts have learns nothing of its own; its vector, if it has one, speaks for it. */
const FEWEST_TEXTS = 2;
const EPOCHS = 10;
const RATE = 0.07;
/** How much of the rate is gone by the end. */
const SLOWING = 0.8;
const DECAY = 1e-3;
const FIRST_SQUARE = 1e-2;
const FIRST_BIAS = -2;

/** Numbers that step down a slope, each at its own pace (AdaGrad). */
class Paced {
  readonly values: Float32Array;
  readonly #squares: Float32Array;

  constructor(length: number, first = 0) {
    this.values = new Float32Array(length).fill(first);
    this.#squares = new Float32Array(length).fill(FIRST_SQUARE);
  }

  /** Steps down `slopes`, one a type, times `gain`, in the `TYPES` numbers from `start` on. */
  step(start: number, slopes: Float32Array, gain: number, rate: number, decay = DECAY): void {
    for (let type = 0; type < TYPES; type++) {
      const at = start + type;
      const value = this.values[at] as number;
      const slope = (slopes[type] as number) * gain + decay * value;
      const square = (this.#squares[at] as number) + slope * slope;
      this.#squares[at] = square;
      this.values[at] = value - (rate * slope) / Math.sqrt(square);
    }
  }
}

/** A logistic regression for each type, over the signs themselves and what their vectors mean. */
export class TypeLearner {
  readonly #table: SignTable;
  readonly #bias = new Paced(TYPES, FIRST_BIAS);
  readonly #own: Paced;
  readonly #meaning = new Paced(DIMENSIONS * TYPES);

  constructor(table: SignTable) {
    this.#table = table;
    this.#own = new Paced(table.hashes.length * TYPES);
  }

  learn(examples: readonly TypeExample[], random: Random): void {
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      const rate = RATE * (1 - (SLOWING * epoch) / EPOCHS);
      for (const index of random.order(examples.length)) this.#learnFrom(examples[index] as TypeExample, rate);
    }
  }

  #learnFrom(example: TypeExample, rate: number): void {
    const { rows, values, meaning, targets, weight } = example;
    const slopes = this.#logits(example).map(
      (logit, type) => (1 / (1 + Math.exp(-logit)) - (targets[type] as number)) * weight,
    );
    this.#bias.step(0, slopes, 1, rate, 0);
    for (const [index, row] of rows.entries())
      if ((this.#table.texts[row] ?? 0) >= FEWEST_TEXTS)
        this.#own.step(row * TYPES, slopes, values[index] as number, rate);
    for (const [d, value] of meaning.entries()) this.#meaning.step(d * TYPES, slopes, value, rate);
  }

  #logits({ rows, values, meaning }: TypeExample): Float32Array {
    const logits = this.#bias.values.slice();
    for (const [index, row] of rows.entries()) addRow(logits, this.#own.values, row, values[index] as number);
    for (const [d, value] of meaning.entries()) addRow(logits, this.#meaning.values, d, value);
    return logits;
  }

  get bias(): Float32Array {
    return this.#bias.values;
  }

  /** What a sign says of each type in the end: of its own, by its vector, and for being rare. */
  rowOf(sign: number): Float32Array {
    const row = new Float32Array(TYPES);
    addRow(row, this.#own.values, sign, 1);
    for (let d = 0; d < DIMENSIONS; d++)
      addRow(row, this.#meaning.values, d, this.#table.vectors[sign * DIMENSIONS + d] as number);
    return row.map((value) => value * (this.#table.salience[sign] as number));
  }
}

function addRow(sums: Float32Array, matrix: Float32Array, row: number, gain: number): void {
  for (let type = 0; type < TYPES; type++)
    sums[type] = (sums[type] as number) + gain * (matrix[row * TYPES + type] as number);
}
