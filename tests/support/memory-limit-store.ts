import type { Counted, LimitStore } from '../../functions/shared/adapters/dynamodb/limit-store.ts';

/** Limits in memory; obeys the same contract as DynamoDB's. */
export class MemoryLimitStore implements LimitStore {
  readonly #counts = new Map<string, number>();
  readonly #blocks = new Map<string, number>();

  async count(counted: Counted, now: Date): Promise<number> {
    const limitId = windowOf(counted, now);
    const count = (this.#counts.get(limitId) ?? 0) + 1;
    this.#counts.set(limitId, count);
    return Promise.resolve(count);
  }

  async read(counted: Counted, now: Date): Promise<number> {
    return Promise.resolve(this.#counts.get(windowOf(counted, now)) ?? 0);
  }

  async block(what: string, until: Date): Promise<void> {
    this.#blocks.set(what, until.getTime());
    await Promise.resolve();
  }

  async isBlocked(what: string, now: Date): Promise<boolean> {
    return Promise.resolve((this.#blocks.get(what) ?? 0) > now.getTime());
  }
}

function windowOf({ what, windowMs }: Counted, now: Date): string {
  return `${what} ${windowMs} ${Math.floor(now.getTime() / windowMs)}`;
}
