import type { Waiter } from '../../functions/shared/adapters/feeds/fetch/request-gate.ts';

/** Time in which nobody waits: it jumps to the next moment somebody waits for, once all else has come to rest. */
export class TestWaiter implements Waiter {
  #now = 0;
  readonly #sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  #isScheduled = false;

  now(): number {
    return this.#now;
  }

  async wait(milliseconds: number): Promise<void> {
    const until = this.#now + milliseconds;
    const woken = new Promise<void>((wake) => this.#sleepers.push({ until, wake }));
    this.#schedule();
    return woken;
  }

  /** Wakes the next sleeper when every promise that could settle has. */
  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      this.#sleepers.sort((a, b) => a.until - b.until);
      const next = this.#sleepers.shift();
      if (!next) return;
      this.#now = Math.max(this.#now, next.until);
      next.wake();
      if (this.#sleepers.length > 0) this.#schedule();
    });
  }
}
