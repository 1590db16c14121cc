/** A `Uint32Array` that grows as it is filled. */
export class GrowingInts {
  #ints: Uint32Array;
  #length = 0;

  constructor(capacity = 1024) {
    this.#ints = new Uint32Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#ints.length) {
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#ints);
      this.#ints = larger;
    }
    this.#ints[this.#length++] = value;
  }

  at(index: number): number {
    return this.#ints[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.#ints[index] = value;
  }

  increment(index: number): void {
    this.#ints[index] = this.at(index) + 1;
  }

  /** A copy, exactly as long as it was filled. */
  toArray(): Uint32Array {
    return this.#ints.slice(0, this.#length);
  }

  /** What was filled, without copying; valid until the next `push`. */
  view(start = 0, end = this.#length): Uint32Array {
    return this.#ints.subarray(start, end);
  }

  clear(): void {
    this.#length = 0;
  }
}
