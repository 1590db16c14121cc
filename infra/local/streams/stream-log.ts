import { createHash } from 'node:crypto';
import type { DynamoDBRecord } from 'aws-lambda';
import type { TableName } from '../../../functions/shared/adapters/dynamodb/schema.ts';
import { numbered } from '../dynamodb/stream-record.ts';
import type { Journal } from '../journal.ts';

/** A function that a table's stream wakes. */
export interface StreamConsumer {
  readonly consumer: string;
  readonly table: TableName;
}

/** How many shards a stream has: records of one key are always in the same. */
export const SHARDS = 2;

/** A record waiting for its function. */
export interface WaitingRecord {
  readonly seq: number;
  readonly record: DynamoDBRecord;
}

/** Stream records that functions have still to handle, on disk until they have. */
export class StreamLog {
  readonly #journal: Journal;
  readonly #consumers: readonly StreamConsumer[];
  readonly #listeners = new Set<() => void>();
  #isComplete = (): boolean => true;

  constructor(journal: Journal, consumers: readonly StreamConsumer[]) {
    this.#journal = journal;
    this.#consumers = consumers;
  }

  /** Adds a record for every function the table wakes. */
  append(table: TableName, record: DynamoDBRecord): void {
    const insert = this.#journal.db.prepare('INSERT INTO records (consumer, shard, body) VALUES (?, ?, ?)');
    for (const { consumer } of this.#consumers.filter((one) => one.table === table)) {
      insert.run(consumer, shardOf(record), JSON.stringify(record));
    }
  }

  /** Tells whoever listens that there may be records. */
  announce(): void {
    for (const listener of this.#listeners) listener();
  }

  onRecords(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Records come from a stream elsewhere, which tells whether all of them are here. */
  follow(isComplete: () => boolean): void {
    this.#isComplete = isComplete;
  }

  /** The oldest records of a shard, in order. */
  next(consumer: string, shard: number, limit: number): readonly WaitingRecord[] {
    const rows = this.#journal.db
      .prepare('SELECT seq, body FROM records WHERE consumer = ? AND shard = ? ORDER BY seq LIMIT ?')
      .all(consumer, shard, limit);
    return rows.map((row) => {
      const seq = Number(row['seq']);
      return { seq, record: numbered(JSON.parse(String(row['body'])) as DynamoDBRecord, seq) };
    });
  }

  /** Forgets records that were handled, in one step with what follows from them. */
  remove(records: readonly WaitingRecord[], consequences: () => void = () => undefined): void {
    const statement = this.#journal.db.prepare('DELETE FROM records WHERE seq = ?');
    this.#journal.transaction(() => {
      consequences();
      for (const { seq } of records) statement.run(seq);
    });
  }

  /** How many records wait, by consumer. */
  depths(): ReadonlyMap<string, number> {
    const rows = this.#journal.db.prepare('SELECT consumer, COUNT(*) AS depth FROM records GROUP BY consumer').all();
    return new Map(rows.map((row) => [String(row['consumer']), Number(row['depth'])]));
  }

  /** Whether nothing waits, and nothing is still to come from a stream elsewhere. */
  get isEmpty(): boolean {
    return this.#isComplete() && this.#journal.db.prepare('SELECT 1 FROM records LIMIT 1').get() === undefined;
  }
}

function shardOf(record: DynamoDBRecord): number {
  const [partitionKey] = Object.values(record.dynamodb?.Keys ?? {});
  return createHash('sha256').update(JSON.stringify(partitionKey)).digest().readUInt32BE(0) % SHARDS;
}
