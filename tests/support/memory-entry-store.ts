import type { EntryStore } from '../../functions/shared/adapters/dynamodb/entry-store.ts';
import { type Entry, type EntryRevision, MAX_REVISIONS } from '../../functions/shared/domain/entry.ts';

export class MemoryEntryStore implements EntryStore {
  readonly #entries = new Map<string, Entry>();

  /** Everything stored, in the order in which it came, for a test to look at. */
  get entries(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  async putIfNew(entry: Entry): Promise<boolean> {
    if (this.#entries.has(entry.entryId)) return Promise.resolve(false);
    this.#entries.set(entry.entryId, entry);
    return Promise.resolve(true);
  }

  async addRevision(entryId: string, revision: EntryRevision): Promise<boolean> {
    const entry = this.#entries.get(entryId);
    const revisions = entry?.revisions ?? [];
    if (!entry || revisions.length >= MAX_REVISIONS) return Promise.resolve(false);
    this.#entries.set(entryId, { ...entry, revisions: [...revisions, revision] });
    return Promise.resolve(true);
  }

  async *since(time: string): AsyncIterable<Entry> {
    yield* await Promise.resolve(this.entries.filter(({ firstSeenAt }) => firstSeenAt >= time));
  }
}
