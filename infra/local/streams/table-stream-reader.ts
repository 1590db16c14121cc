import type { DynamoDBRecord } from 'aws-lambda';
import type { TableName } from '../../../functions/shared/adapters/dynamodb/schema.ts';
import { type DynamoEngine, EngineError } from '../dynamodb/engine.ts';
import type { Journal } from '../journal.ts';
import type { StreamLog } from './stream-log.ts';

export interface TableStreamReaderDeps {
  readonly engine: DynamoEngine;
  readonly journal: Journal;
  readonly log: StreamLog;
  readonly table: TableName;
  readonly streamArn: string;
}

interface StreamPage {
  readonly Shards: readonly { readonly ShardId: string }[];
  readonly LastEvaluatedShardId?: string;
}

interface Page {
  readonly Records: readonly DynamoDBRecord[];
  readonly NextShardIterator?: string;
}

/** The position in a shard of which nothing was read. */
const START = '';

/** A shard counts as read after this many pages in a row without a record. */
const EMPTY_PAGES = 2;

/**
 * Copies the real stream of one table to the log.
 *
 * How far it came is noted in one step with the records, so that no record is lost or doubled by a kill.
 */
export class TableStreamReader {
  readonly #deps: TableStreamReaderDeps;
  #writesUnderWay = 0;
  #wanted = 0;
  #reached = 0;
  #isStopping = false;
  #run: Promise<void> | undefined;

  constructor(deps: TableStreamReaderDeps) {
    this.#deps = deps;
  }

  /** Whether the stream was read to its end, beginning after the last write was done. */
  get isCaughtUp(): boolean {
    return this.#writesUnderWay === 0 && this.#reached === this.#wanted;
  }

  noteWriteBegun(): void {
    this.#writesUnderWay += 1;
  }

  noteWriteEnded(): void {
    this.#writesUnderWay -= 1;
    this.wake();
  }

  /** Reads what there is, now or as soon as the reading under way is done. */
  wake(): void {
    this.#wanted += 1;
    this.#run ??= this.#read();
  }

  /** Resolves once nothing is read any more. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    await this.#run;
  }

  async #read(): Promise<void> {
    while (this.#reached < this.#wanted && !this.#isStopping) {
      const reached = this.#wanted;
      for (const shard of await this.#shards()) await this.#readShard(shard);
      this.#reached = reached;
      this.#deps.log.announce();
    }
    this.#run = undefined;
  }

  /** Every shard that is kept; a parent comes before its children. */
  async #shards(): Promise<readonly string[]> {
    const shards: string[] = [];
    let from: unknown;
    do {
      const input = { StreamArn: this.#deps.streamArn, ...(from !== undefined && { ExclusiveStartShardId: from }) };
      const { StreamDescription } = await this.#deps.engine.callStreams('DescribeStream', input);
      const page = StreamDescription as StreamPage;
      shards.push(...page.Shards.map(({ ShardId }) => ShardId));
      from = page.LastEvaluatedShardId;
    } while (from !== undefined);
    return shards;
  }

  /**
   * DynamoDB Local refuses an iterator that it made when the stream was empty once the first record is there: a new one
   * then begins with that record.
   */
  async #readShard(shard: string): Promise<void> {
    try {
      await this.#readOn(shard);
    } catch (error) {
      if (!(error instanceof EngineError && error.kind === 'TrimmedDataAccessException')) throw error;
      await this.#readOn(shard);
    }
  }

  async #readOn(shard: string): Promise<void> {
    let iterator: string | undefined = await this.#iterator(shard);
    for (let emptyPages = 0; iterator !== undefined && emptyPages < EMPTY_PAGES && !this.#isStopping;) {
      const page = (await this.#deps.engine.callStreams('GetRecords', { ShardIterator: iterator })) as unknown as Page;
      emptyPages = page.Records.length === 0 ? emptyPages + 1 : 0;
      this.#keep(shard, page.Records);
      iterator = page.NextShardIterator;
    }
  }

  async #iterator(shard: string): Promise<string> {
    const position = this.#deps.journal.fact(this.#positionOf(shard), () => START);
    const from =
      position === START
        ? { ShardIteratorType: 'TRIM_HORIZON' }
        : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: position };
    const input = { StreamArn: this.#deps.streamArn, ShardId: shard, ...from };
    return String((await this.#deps.engine.callStreams('GetShardIterator', input))['ShardIterator']);
  }

  #keep(shard: string, records: readonly DynamoDBRecord[]): void {
    const position = records.at(-1)?.dynamodb?.SequenceNumber;
    if (position === undefined) return;
    const { journal, log, table, streamArn } = this.#deps;
    journal.transaction(() => {
      for (const record of records) log.append(table, { ...record, eventSourceARN: streamArn });
      journal.setFact(this.#positionOf(shard), position);
    });
    log.announce();
  }

  #positionOf(shard: string): string {
    return `stream ${this.#deps.streamArn} ${shard}`;
  }
}
