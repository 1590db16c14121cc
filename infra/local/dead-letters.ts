import type { Journal } from './journal.ts';

/** An event that a function could not handle, however often it was tried. */
export interface DeadLetter {
  readonly id: number;
  readonly functionName: string;
  readonly at: string;
  readonly reason: string;
  readonly event: unknown;
}

/** Where events end that no retry could help: kept on disk, shown on the status page. */
export class DeadLetters {
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  add(functionName: string, at: Date, reason: string, event: unknown): void {
    this.#journal.db
      .prepare('INSERT INTO dead_letters (function, at, reason, body) VALUES (?, ?, ?, ?)')
      .run(functionName, at.toISOString(), reason.slice(0, 2_000), JSON.stringify(event));
  }

  /** The newest first. */
  list(limit = 50): readonly DeadLetter[] {
    const rows = this.#journal.db.prepare('SELECT * FROM dead_letters ORDER BY id DESC LIMIT ?').all(limit);
    return rows.map((row) => ({
      id: Number(row['id']),
      functionName: String(row['function']),
      at: String(row['at']),
      reason: String(row['reason']),
      event: JSON.parse(String(row['body'])) as unknown,
    }));
  }

  get count(): number {
    return Number(this.#journal.db.prepare('SELECT COUNT(*) AS n FROM dead_letters').get()?.['n']);
  }
}
