import { WIDTH } from '../../functions/classifier/model/filters.ts';
import { Adam } from './adam.ts';
import type { Random } from './random.ts';
import { DIMENSIONS } from './vectors.ts';

export const FILTERS = 32;
const COLUMNS = WIDTH * FILTERS;
const VECTOR_RATE = 0.02;
const FIRST_GRADIENT = 1e-2;

/** What a text's filters answered: the strongest response of each and the word it came from, -1 for none. */
export interface Response {
  readonly strongest: Float32Array;
  readonly place: Int32Array;
  /** 0 for a filter left out this time, else what makes up for those left out. */
  readonly keep: Float32Array;
}

/** Filters over three neighbouring word vectors; the vectors learn with them. */
export class Filters {
  readonly vectors: Float32Array;
  readonly matrix: Float32Array;
  readonly bias = new Float32Array(FILTERS);
  readonly output: Float32Array;
  readonly #vectorSquares: Float32Array;
  readonly #matrixSlope = new Float32Array(COLUMNS * DIMENSIONS);
  readonly #biasSlope = new Float32Array(FILTERS);
  readonly #outputSlope = new Float32Array(FILTERS);
  readonly #adam: readonly Adam[];
  /** Word row → place among the batch's words. */
  readonly #slots: Int32Array;
  #words: number[] = [];
  #projected = new Float32Array(0);
  #projectedSlope = new Float32Array(0);

  constructor(vectors: Float32Array, random: Random) {
    this.vectors = Float32Array.from(vectors);
    this.matrix = Float32Array.from({ length: COLUMNS * DIMENSIONS }, () => random.normal() * 0.075);
    this.output = Float32Array.from({ length: FILTERS }, () => random.normal() * 0.2);
    this.#vectorSquares = new Float32Array(vectors.length / DIMENSIONS).fill(FIRST_GRADIENT);
    this.#slots = new Int32Array(vectors.length / DIMENSIONS).fill(-1);
    this.#adam = [this.matrix, this.bias, this.output].map((values) => new Adam(values));
  }

  /** Makes the batch's words ready. */
  begin(texts: readonly Int32Array[]): void {
    this.#words = [];
    for (const rows of texts)
      for (const row of rows) if (row >= 0 && this.#slots[row] === -1) this.#slots[row] = this.#words.push(row) - 1;
    this.#projected = new Float32Array(this.#words.length * COLUMNS);
    this.#projectedSlope = new Float32Array(this.#words.length * COLUMNS);
    for (const [slot, row] of this.#words.entries())
      for (let column = 0; column < COLUMNS; column++)
        this.#projected[slot * COLUMNS + column] = this.#project(row, column);
  }

  #project(row: number, column: number): number {
    const { matrix, vectors } = this;
    const m = column * DIMENSIONS;
    const v = row * DIMENSIONS;
    let sum = 0;
    for (let d = 0; d < DIMENSIONS; d++) sum += (matrix[m + d] as number) * (vectors[v + d] as number);
    return sum;
  }

  respond(rows: Int32Array, keep: Float32Array): Response {
    const strongest = new Float32Array(FILTERS);
    const place = new Int32Array(FILTERS).fill(-1);
    const sums = new Float32Array(FILTERS);
    for (let i = 0; i < rows.length; i++) {
      sums.set(this.bias);
      for (let k = 0; k < WIDTH; k++) {
        const at = i + k - 1;
        if (at >= 0 && at < rows.length) this.#add(rows[at] as number, k, sums);
      }
      for (let filter = 0; filter < FILTERS; filter++) {
        if ((sums[filter] as number) <= (strongest[filter] as number)) continue;
        strongest[filter] = sums[filter] as number;
        place[filter] = i;
      }
    }
    return { strongest, place, keep };
  }

  #add(row: number, k: number, sums: Float32Array): void {
    if (row < 0) return;
    const first = (this.#slots[row] as number) * COLUMNS + k * FILTERS;
    for (let filter = 0; filter < FILTERS; filter++)
      sums[filter] = (sums[filter] as number) + (this.#projected[first + filter] as number);
  }

  logit({ strongest, keep }: Response): number {
    let sum = 0;
    for (let f = 0; f < FILTERS; f++)
      sum += (this.output[f] as number) * (strongest[f] as number) * (keep[f] as number);
    return sum;
  }

  /** Notes what the slope of the loss by the text's log-odds asks of each filter and word. */
  note(rows: Int32Array, { strongest, place, keep }: Response, slope: number): void {
    for (let filter = 0; filter < FILTERS; filter++) {
      const at = place[filter] as number;
      if (at < 0 || keep[filter] === 0) continue;
      const kept = slope * (keep[filter] as number);
      this.#outputSlope[filter] = (this.#outputSlope[filter] as number) + kept * (strongest[filter] as number);
      const asked = kept * (this.output[filter] as number);
      this.#biasSlope[filter] = (this.#biasSlope[filter] as number) + asked;
      for (let k = 0; k < WIDTH; k++) {
        const row = rows[at + k - 1] ?? -1;
        if (row < 0) continue;
        const index = (this.#slots[row] as number) * COLUMNS + k * FILTERS + filter;
        this.#projectedSlope[index] = (this.#projectedSlope[index] as number) + asked;
      }
    }
  }

  /** Learns what was noted since `begin`. */
  learn(texts: number, rate: number): void {
    for (const [slot, row] of this.#words.entries()) {
      this.#slots[row] = -1;
      this.#learnWord(slot, row);
    }
    const slopes = [this.#matrixSlope, this.#biasSlope, this.#outputSlope];
    for (const [index, adam] of this.#adam.entries()) adam.step(slopes[index] as Float32Array, texts, rate);
  }

  #learnWord(slot: number, row: number): void {
    const slope = new Float32Array(DIMENSIONS);
    const v = row * DIMENSIONS;
    for (let column = 0; column < COLUMNS; column++) {
      const asked = this.#projectedSlope[slot * COLUMNS + column] as number;
      if (asked === 0) continue;
      const m = column * DIMENSIONS;
      for (let d = 0; d < DIMENSIONS; d++) {
        this.#matrixSlope[m + d] = (this.#matrixSlope[m + d] as number) + asked * (this.vectors[v + d] as number);
        slope[d] = (slope[d] as number) + asked * (this.matrix[m + d] as number);
      }
    }
    let square = 0;
    for (const value of slope) square += (value * value) / DIMENSIONS;
    if (square === 0) return;
    const squares = (this.#vectorSquares[row] as number) + square;
    this.#vectorSquares[row] = squares;
    const step = VECTOR_RATE / Math.sqrt(squares);
    for (let d = 0; d < DIMENSIONS; d++)
      this.vectors[v + d] = (this.vectors[v + d] as number) - step * (slope[d] as number);
  }
}
