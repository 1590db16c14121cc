import type { SeenStore } from '../../functions/shared/adapters/dynamodb/seen-store.ts';
import type { SeenEntry } from '../../functions/shared/domain/feed-seen.ts';

export class MemorySeenStore implements SeenStore {
  readonly #seen = new Map<string, readonly SeenEntry[]>();

  async read(feedId: string): Promise<readonly SeenEntry[]> {
    return Promise.resolve(this.#seen.get(feedId) ?? []);
  }

  async write(feedId: string, seen: readonly SeenEntry[]): Promise<void> {
    this.#seen.set(feedId, seen);
    return Promise.resolve();
  }
}
