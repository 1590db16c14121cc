import type { TableName } from '../../../functions/shared/adapters/dynamodb/schema.ts';
import type { DynamoEngine, WireRequest, WireResponse } from '../dynamodb/engine.ts';
import type { ItemWriter } from '../dynamodb/table-writer.ts';
import { schemaOf, tableNames } from '../dynamodb/tables.ts';
import type { ItemWrite } from '../dynamodb/writes.ts';
import { TableStreamReader, type TableStreamReaderDeps } from './table-stream-reader.ts';

/** Passes writes on as they are, and reads what they changed from the streams that the engine itself keeps. */
export class StreamFollower implements ItemWriter {
  readonly #engine: DynamoEngine;
  readonly #readers: ReadonlyMap<TableName, TableStreamReader>;

  private constructor(engine: DynamoEngine, readers: ReadonlyMap<TableName, TableStreamReader>) {
    this.#engine = engine;
    this.#readers = readers;
  }

  /** Follows the stream of every table that has one, from where an earlier run of the host had come to. */
  static async start(deps: Omit<TableStreamReaderDeps, 'table' | 'streamArn'>): Promise<StreamFollower> {
    const readers = new Map<TableName, TableStreamReader>();
    for (const table of tableNames.filter((name) => schemaOf(name).stream === true)) {
      const { Table } = await deps.engine.call('DescribeTable', { TableName: table });
      const { LatestStreamArn: streamArn } = Table as { readonly LatestStreamArn: string };
      readers.set(table, new TableStreamReader({ ...deps, table, streamArn }));
    }
    deps.log.follow(() => [...readers.values()].every((reader) => reader.isCaughtUp));
    for (const reader of readers.values()) reader.wake();
    return new StreamFollower(deps.engine, readers);
  }

  async write(writes: readonly ItemWrite[], request: WireRequest): Promise<WireResponse> {
    const readers = new Set(writes.flatMap(({ table }) => this.#readers.get(table) ?? []));
    for (const reader of readers) reader.noteWriteBegun();
    try {
      return await this.#engine.forward(request);
    } finally {
      for (const reader of readers) reader.noteWriteEnded();
    }
  }

  /** Resolves once nothing is read any more. */
  async stop(): Promise<void> {
    await Promise.all([...this.#readers.values()].map(async (reader) => reader.stop()));
  }
}
