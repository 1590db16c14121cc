import { isDeepStrictEqual } from 'node:util';
import type { HostClock } from '../clock.ts';
import type { StreamLog } from '../streams/stream-log.ts';
import type { DynamoEngine, WireRequest, WireResponse } from './engine.ts';
import { KeyedLock } from './keyed-lock.ts';
import { streamRecord } from './stream-record.ts';
import { schemaOf } from './tables.ts';
import type { BegunWrite, WriteLog } from './write-log.ts';
import { type Item, type ItemWrite, lockKey } from './writes.ts';

export interface TableWriterDeps {
  readonly engine: DynamoEngine;
  readonly log: WriteLog;
  readonly streams: StreamLog;
  readonly clock: HostClock;
}

/** Does calls that change items, and sees to it that the streams show what changed. */
export interface ItemWriter {
  /** Does a call that changes these items, if any. */
  write(writes: readonly ItemWrite[], request: WireRequest): Promise<WireResponse>;
}

/**
 * Passes writes on to the engine and turns what they changed into stream records, before they are acknowledged.
 *
 * The engine writes an item's index rows before the item, so a kill in between leaves rows of an item that never was;
 * doing an unfinished write again heals that.
 */
export class TableWriter implements ItemWriter {
  readonly #deps: TableWriterDeps;
  readonly #lock = new KeyedLock();

  constructor(deps: TableWriterDeps) {
    this.#deps = deps;
  }

  /** Does a call that changes these items. */
  async write(writes: readonly ItemWrite[], request: WireRequest): Promise<WireResponse> {
    const journaled = writes.filter(({ table }) => needsJournal(table));
    if (journaled.length === 0) return this.#deps.engine.forward(request);
    return this.#lock.hold(journaled.map(lockKey), async () => {
      const begun = await Promise.all(journaled.map(async (write) => ({ write, before: await this.#read(write) })));
      const ids = this.#deps.log.begin(begun);
      const response = await this.#deps.engine.forward(request);
      await this.#end(ids, response.status === 200 ? begun : []);
      return response.status === 400 ? withFailedItem(response, request, begun[0]?.before) : response;
    });
  }

  /** Ends what an earlier run left unfinished: does it again unless it was done, then notes what changed. */
  async recover(): Promise<number> {
    const unfinished = this.#deps.log.unfinished();
    for (const { id, begun } of unfinished) {
      const { write, before } = begun;
      if (isDeepStrictEqual(await this.#read(write), before)) {
        await this.#deps.engine.forward({ target: write.target, body: JSON.stringify(write.input) });
      }
      await this.#end([id], [begun]);
    }
    return unfinished.length;
  }

  async #end(ids: readonly number[], done: readonly BegunWrite[]): Promise<void> {
    const at = this.#deps.clock.now();
    const records = await Promise.all(
      done
        .filter(({ write }) => schemaOf(write.table).stream === true)
        .map(async ({ write, before }) => {
          const after = await this.#read(write);
          return { write, record: streamRecord({ ...write, before, after, at }) };
        }),
    );
    this.#deps.log.end(ids, () => {
      for (const { write, record } of records) if (record) this.#deps.streams.append(write.table, record);
    });
    this.#deps.streams.announce();
  }

  async #read({ table, key }: ItemWrite): Promise<Item | undefined> {
    const input = { TableName: table, Key: key, ConsistentRead: true };
    return (await this.#deps.engine.call('GetItem', input))['Item'] as Item | undefined;
  }
}

function needsJournal(table: ItemWrite['table']): boolean {
  const { stream, indexes } = schemaOf(table);
  return stream === true || indexes !== undefined;
}

/** Adds the item that failed a condition when the caller asked for it: the engine does not. */
function withFailedItem(response: WireResponse, request: WireRequest, item: Item | undefined): WireResponse {
  const input = JSON.parse(request.body.toString()) as Record<string, unknown>;
  if (item === undefined || input['ReturnValuesOnConditionCheckFailure'] !== 'ALL_OLD') return response;
  const output = JSON.parse(response.body.toString()) as Record<string, unknown>;
  if (!String(output['__type']).endsWith('#ConditionalCheckFailedException')) return response;
  return { status: 400, headers: {}, body: Buffer.from(JSON.stringify({ ...output, Item: item })) };
}
