import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another process works on the same data folder. */
export class DataFolderInUseError extends Error {
  constructor(folder: string) {
    super(
      `The data folder ${folder} is in use by another conflict-wire host. Stop that one, or give --data another folder.`,
    );
    this.name = 'DataFolderInUseError';
  }
}

const SQLITE_BUSY = 5;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS writes (id INTEGER PRIMARY KEY AUTOINCREMENT, body TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS records (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, consumer TEXT NOT NULL, shard INTEGER NOT NULL, body TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS records_by_shard ON records (consumer, shard, seq);
  CREATE TABLE IF NOT EXISTS events (
    id INTEGER PRIMARY KEY AUTOINCREMENT, function TEXT NOT NULL, trigger TEXT NOT NULL, body TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS dead_letters (
    id INTEGER PRIMARY KEY AUTOINCREMENT, function TEXT NOT NULL, at TEXT NOT NULL, reason TEXT NOT NULL, body TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS sent_mail (
    message_id TEXT PRIMARY KEY, at TEXT NOT NULL, source TEXT NOT NULL, destinations TEXT NOT NULL, raw BLOB NOT NULL
  );
  CREATE TABLE IF NOT EXISTS inbound_mail (message_id TEXT PRIMARY KEY, at TEXT NOT NULL, raw BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
`;

/**
 * What the host must not forget when it is killed: writes under way, stream records and events not yet handled, mail,
 * dead letters.
 *
 * A committed transaction survives SIGKILL. The file stays locked while it is open, so one process at a time owns the
 * folder, and the lock goes with the process.
 */
export class Journal {
  readonly db: DatabaseSync;
  readonly #listeners = new Set<() => void>();

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.db = new DatabaseSync(join(folder, 'host.db'));
    try {
      this.db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
      this.db.exec(SCHEMA);
    } catch (error) {
      this.db.close();
      if ((error as { errcode?: number }).errcode === SQLITE_BUSY) throw new DataFolderInUseError(folder);
      throw error;
    }
  }

  /** All of `work`, or none of it. */
  transaction<T>(work: () => T): T {
    this.db.exec('BEGIN');
    try {
      const result = work();
      this.db.exec('COMMIT');
      for (const listener of this.#listeners) listener();
      return result;
    } catch (error) {
      this.db.exec('ROLLBACK');
      throw error;
    }
  }

  /** Calls back after every transaction. */
  onCommit(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** A remembered value, made the first time it is asked for. */
  fact(name: string, make: () => string): string {
    const row = this.db.prepare('SELECT value FROM facts WHERE name = ?').get(name);
    if (row) return String(row['value']);
    const value = make();
    this.setFact(name, value);
    return value;
  }

  setFact(name: string, value: string): void {
    this.db.prepare('INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)').run(name, value);
  }

  close(): void {
    if (this.db.isOpen) this.db.close();
  }
}
