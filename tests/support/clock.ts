import type { Clock } from '../../functions/shared/runtime/clock.ts';

/** A clock that stands at a time until the test moves it. */
export class TestClock implements Clock {
  #now: Date;

  constructor(time: string) {
    this.#now = new Date(time);
  }

  now(): Date {
    return new Date(this.#now);
  }

  advance({ minutes = 0, seconds = 0 }: { readonly minutes?: number; readonly seconds?: number }): void {
    this.#now = new Date(this.#now.getTime() + (minutes * 60 + seconds) * 1000);
  }
}
