import { mkdirSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Journal } from '../journal.ts';

/** A mail that SES took, whole. */
export interface SentMail {
  readonly messageId: string;
  readonly at: Date;
  /** Envelope sender. */
  readonly source: string;
  /** Envelope recipients. */
  readonly destinations: readonly string[];
  readonly raw: Buffer;
}

/** Every mail ever sent from this data folder; each also lies in `mail/` as an `.eml` that any mail program opens. */
export class SentMailStore {
  readonly #journal: Journal;
  readonly #folder: string;

  constructor(journal: Journal, folder: string) {
    this.#journal = journal;
    this.#folder = join(folder, 'mail');
    mkdirSync(this.#folder, { recursive: true });
    for (const mail of this.list()) this.writeFile(mail);
  }

  /** Keeps a mail. Call it inside the transaction that also keeps what follows from it. */
  add({ messageId, at, source, destinations, raw }: SentMail): void {
    this.#journal.db
      .prepare('INSERT INTO sent_mail (message_id, at, source, destinations, raw) VALUES (?, ?, ?, ?, ?)')
      .run(messageId, at.toISOString(), source, JSON.stringify(destinations), raw);
  }

  /** Writes the `.eml`, unless it is there. A kill before this is made good at the next start. */
  writeFile({ messageId, raw }: SentMail): void {
    const file = join(this.#folder, `${messageId}.eml`);
    if (!existsSync(file)) writeFileSync(file, raw);
  }

  /** In the order they were sent. */
  list(): readonly SentMail[] {
    const rows = this.#journal.db.prepare('SELECT * FROM sent_mail ORDER BY rowid').all();
    return rows.map((row) => ({
      messageId: String(row['message_id']),
      at: new Date(String(row['at'])),
      source: String(row['source']),
      destinations: JSON.parse(String(row['destinations'])) as readonly string[],
      raw: Buffer.from(row['raw'] as Uint8Array),
    }));
  }

  /** How many were sent since a time. */
  countSince(time: Date): number {
    const statement = this.#journal.db.prepare('SELECT COUNT(*) AS n FROM sent_mail WHERE at >= ?');
    return Number(statement.get(time.toISOString())?.['n']);
  }
}
