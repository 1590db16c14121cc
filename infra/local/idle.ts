/** Lets callers wait until nothing is going on. */
export class Idle {
  readonly #isIdle: () => boolean;
  readonly #waiting = new Set<() => void>();

  constructor(isIdle: () => boolean) {
    this.#isIdle = isIdle;
  }

  /** To be called whenever something ended. */
  noteChange(): void {
    if (this.#waiting.size === 0) return;
    // What ended may begin something else at once: look again after it had the chance.
    setImmediate(() => {
      if (!this.#isIdle()) return;
      for (const resolve of this.#waiting) resolve();
      this.#waiting.clear();
    });
  }

  async wait(): Promise<void> {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    if (this.#isIdle()) return;
    await new Promise<void>((resolve) => {
      this.#waiting.add(resolve);
    });
  }
}
