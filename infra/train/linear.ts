import { BITS, type Example, frequentBuckets } from './example.ts';

/** What the sum of a text's buckets is multiplied with, before it is divided by the root of their number. */
export const LINEAR_GAIN = 3;
const DECAY = 1e-6;
const FIRST_GRADIENT = 1e-2;

/** One weight a bucket, each learning at its own pace (AdaGrad). */
export class Linear {
  readonly weights = new Float32Array(2 ** BITS);
  readonly #squares = new Float32Array(2 ** BITS).fill(FIRST_GRADIENT);
  readonly #frequent: Uint8Array;
  readonly #rate: number;

  constructor(examples: readonly Example[], rate: number) {
    this.#frequent = frequentBuckets(examples);
    this.#rate = rate;
  }

  logit({ buckets }: Example): number {
    let sum = 0;
    for (const bucket of buckets) sum += this.weights[bucket] as number;
    return sum * gainOf(buckets);
  }

  /** Learns from the slope of the loss by this example's log-odds. */
  learn({ buckets }: Example, slope: number): void {
    const gradient = slope * gainOf(buckets);
    for (const bucket of buckets) {
      if (this.#frequent[bucket] === 0) continue;
      const weight = this.weights[bucket] as number;
      const step = gradient + DECAY * weight;
      const square = (this.#squares[bucket] as number) + step * step;
      this.#squares[bucket] = square;
      this.weights[bucket] = weight - (this.#rate * step) / Math.sqrt(square);
    }
  }
}

function gainOf(buckets: Uint32Array): number {
  return LINEAR_GAIN / Math.sqrt(Math.max(buckets.length, 1));
}
