const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.999;
const WEIGHT_DECAY = 1e-3;

/** Steps down a slope, each value at a pace of its own (Adam with decay of the weights). */
export class Adam {
  readonly #values: Float32Array;
  readonly #means: Float32Array;
  readonly #squares: Float32Array;
  #steps = 0;

  constructor(values: Float32Array) {
    this.#values = values;
    this.#means = new Float32Array(values.length);
    this.#squares = new Float32Array(values.length);
  }

  /** Takes one step down the mean slope of `texts` texts, and clears it. */
  step(slope: Float32Array, texts: number, rate: number): void {
    this.#steps += 1;
    const meanGain = 1 / (1 - MEAN_DECAY ** this.#steps);
    const squareGain = 1 / (1 - SQUARE_DECAY ** this.#steps);
    for (let i = 0; i < slope.length; i++) {
      const gradient = (slope[i] as number) / texts;
      const mean = MEAN_DECAY * (this.#means[i] as number) + (1 - MEAN_DECAY) * gradient;
      const square = SQUARE_DECAY * (this.#squares[i] as number) + (1 - SQUARE_DECAY) * gradient * gradient;
      this.#means[i] = mean;
      this.#squares[i] = square;
      const value = this.#values[i] as number;
      this.#values[i] =
        value - rate * ((mean * meanGain) / (Math.sqrt(square * squareGain) + 1e-8) + WEIGHT_DECAY * value);
    }
    slope.fill(0);
  }
}
