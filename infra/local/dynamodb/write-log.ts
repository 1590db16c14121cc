import type { Journal } from '../journal.ts';
import type { Item, ItemWrite } from './writes.ts';

/** A write that was begun, with the item as it was before. */
export interface BegunWrite {
  readonly write: ItemWrite;
  readonly before: Item | undefined;
}

/**
 * Writes between their beginning and their acknowledgement.
 *
 * Neither the items nor the stream can be lost to a kill in between: whatever is still here at the next start is looked
 * at again.
 */
export class WriteLog {
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** Notes writes before they are done; the ids end them. */
  begin(writes: readonly BegunWrite[]): readonly number[] {
    const insert = this.#journal.db.prepare('INSERT INTO writes (body) VALUES (?)');
    return this.#journal.transaction(() =>
      writes.map((write) => Number(insert.run(JSON.stringify(write)).lastInsertRowid)),
    );
  }

  /** Forgets writes, in one step with what follows from them. */
  end(ids: readonly number[], consequences: () => void): void {
    const remove = this.#journal.db.prepare('DELETE FROM writes WHERE id = ?');
    this.#journal.transaction(() => {
      consequences();
      for (const id of ids) remove.run(id);
    });
  }

  /** What an earlier run of the host began and did not end, oldest first. */
  unfinished(): readonly { readonly id: number; readonly begun: BegunWrite }[] {
    const rows = this.#journal.db.prepare('SELECT id, body FROM writes ORDER BY id').all();
    return rows.map((row) => ({ id: Number(row['id']), begun: JSON.parse(String(row['body'])) as BegunWrite }));
  }
}
