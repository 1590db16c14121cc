import { NO_ROW } from './row-index.ts';
import type { Weights } from './weights.ts';

/** How many neighbours of a word, itself included, a filter sees. */
export const WIDTH = 3;

/**
 * Four filters are tried at once, since few words move any: their bytes, made positive, are parted into lanes of 16 bits,
 * in which three words add up without running over. What then reaches a lane's highest bit is looked at closely.
 */
const FOUR = 4;
const POSITIVE = 0x80808080 | 0;
const LANES = 0x00ff00ff;
const HIGHEST_BIT = 0x8000;
const HIGHEST_BITS = 0x80008000 | 0;
/** What `POSITIVE` adds to the sum of three words, and the largest such sum. */
const ADDED = WIDTH * 128;
const LARGEST = WIDTH * 255;

/** The filters of a network: shown a text word by word, each keeps where its response is strongest. */
export class Filters {
  /** Each filter's strongest response to the text, 0 if there is none. */
  readonly strongest: Float32Array;
  /** Of the three words that it was to, the one that gave the most, or -1. */
  readonly place: Int32Array;
  readonly #weights: Weights;
  /** Projections by four filters, and those of a word that has none. */
  readonly #projections: Int32Array;
  readonly #silence: Int32Array;
  /** What three words lack to be looked at, in lanes of two filters: at the beginning of a text, and now. */
  readonly #lackAtFirst: Int32Array;
  readonly #lack: Int32Array;

  constructor(weights: Weights) {
    const { filters, filterScales, filterBias, projections } = weights;
    this.#weights = weights;
    this.strongest = new Float32Array(filters);
    this.place = new Int32Array(filters);
    this.#projections = new Int32Array(projections.buffer, projections.byteOffset, projections.length / FOUR);
    this.#silence = new Int32Array(filters / FOUR);
    this.#lack = new Int32Array(filters / 2);
    for (let filter = 0; filter < filters; filter += 1)
      this.#demand(filter, Math.floor(-filterBias[filter]! / filterScales[filter]!));
    this.#lackAtFirst = this.#lack.slice();
  }

  /** Begins a text. */
  begin(): void {
    this.strongest.fill(0);
    this.place.fill(-1);
    this.#lack.set(this.#lackAtFirst);
  }

  /** Shows the word at this place with its neighbours, as rows of the projections. */
  see(before: number, row: number, after: number, at: number): void {
    const lack = this.#lack;
    const width = this.#silence.length;
    const a = before === NO_ROW ? this.#silence : this.#projections;
    const b = row === NO_ROW ? this.#silence : this.#projections;
    const c = after === NO_ROW ? this.#silence : this.#projections;
    const fromA = before === NO_ROW ? 0 : before * WIDTH * width;
    const fromB = row === NO_ROW ? 0 : (row * WIDTH + 1) * width;
    const fromC = after === NO_ROW ? 0 : (after * WIDTH + 2) * width;
    for (let four = 0; four < width; four += 1) {
      const x = a[fromA + four]! ^ POSITIVE;
      const y = b[fromB + four]! ^ POSITIVE;
      const z = c[fromC + four]! ^ POSITIVE;
      const even = (x & LANES) + (y & LANES) + (z & LANES) + lack[2 * four]!;
      const odd = ((x >>> 8) & LANES) + ((y >>> 8) & LANES) + ((z >>> 8) & LANES) + lack[2 * four + 1]!;
      if (((even | odd) & HIGHEST_BITS) !== 0) this.#lookAt(four, x, y, z, at);
    }
  }

  #lookAt(four: number, x: number, y: number, z: number, at: number): void {
    const { filterScales, filterBias } = this.#weights;
    for (let i = 0; i < FOUR; i += 1) {
      const filter = four * FOUR + i;
      const sum = byteOf(x, i) + byteOf(y, i) + byteOf(z, i) - ADDED;
      const response = sum * filterScales[filter]! + filterBias[filter]!;
      if (response <= this.strongest[filter]!) continue;
      this.strongest[filter] = response;
      this.place[filter] = at + tellingOf(byteOf(x, i), byteOf(y, i), byteOf(z, i));
      this.#demand(filter, sum);
    }
  }

  /** From now on only sums from this one on are looked at. */
  #demand(filter: number, sum: number): void {
    const lack = HIGHEST_BIT - Math.max(0, Math.min(LARGEST, sum + ADDED));
    const lane = 2 * (filter >> 2) + (filter & 1);
    const other = filter & 2 ? this.#lack[lane]! & 0xffff : this.#lack[lane]! & ~0xffff;
    this.#lack[lane] = other | (filter & 2 ? lack << 16 : lack);
  }
}

/** Which of three neighbours gave the most: -1, 0 or 1 from the middle one. */
function tellingOf(before: number, word: number, after: number): number {
  if (word >= before && word >= after) return 0;
  return before > after ? -1 : 1;
}

function byteOf(four: number, index: number): number {
  return (four >>> (8 * index)) & 0xff;
}
