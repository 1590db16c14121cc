import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  paginateQuery,
  paginateScan,
  PutCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Subscriber } from '../../domain/subscriber.ts';
import { conditionHeld } from './conditional.ts';

/** What a change makes of a subscriber: the record to keep, `erase`, or `undefined` to leave everything as it is. */
export type SubscriberChange = (current: Subscriber | undefined) => Subscriber | 'erase' | undefined;

export interface SubscriberStore {
  /** The record as it is this moment (a consistent read). */
  find(subscriberId: string): Promise<Subscriber | undefined>;
  /**
   * Applies the change to the record as it is, and again if somebody else changed it meanwhile. The store sets
   * `version`. Gives what is stored afterwards.
   */
  change(subscriberId: string, change: SubscriberChange): Promise<Subscriber | undefined>;
  /** Everybody, in no order. */
  all(): AsyncIterable<Subscriber>;
  /** Who was changed at this time (ISO 8601) or later, oldest first; not who was erased. */
  changedSince(time: string): AsyncIterable<Subscriber>;
}

/** A race this often lost is no race any more. */
const MAX_TRIES = 8;

/** One partition of the index is enough: it takes a thousand changes a second. */
const CHANGE_SHARD = 'all';

export class DynamoSubscriberStore implements SubscriberStore {
  readonly #db: DynamoDBDocumentClient;
  readonly #tableName: string;

  constructor(db: DynamoDBDocumentClient, tableName: string) {
    this.#db = db;
    this.#tableName = tableName;
  }

  async find(subscriberId: string): Promise<Subscriber | undefined> {
    const { Item } = await this.#db.send(
      new GetCommand({ TableName: this.#tableName, Key: { subscriberId }, ConsistentRead: true }),
    );
    return Item && fromItem(Item);
  }

  async change(subscriberId: string, change: SubscriberChange): Promise<Subscriber | undefined> {
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const current = await this.find(subscriberId);
      const next = change(current);
      if (next === undefined) return current;
      if (next === 'erase') {
        if (!current || (await this.#deleteIfUnchanged(current))) return undefined;
        continue;
      }
      const stored = { ...next, subscriberId, version: (current?.version ?? 0) + 1 };
      if (await this.#putIfUnchanged(stored, current)) return stored;
    }
    throw new Error(`Subscriber ${subscriberId} kept changing under us`);
  }

  async *all(): AsyncIterable<Subscriber> {
    for await (const page of paginateScan({ client: this.#db }, { TableName: this.#tableName }))
      yield* (page.Items ?? []).map(fromItem);
  }

  async *changedSince(time: string): AsyncIterable<Subscriber> {
    const pages = paginateQuery(
      { client: this.#db },
      {
        TableName: this.#tableName,
        IndexName: 'changes',
        KeyConditionExpression: 'changeShard = :shard AND changedAt >= :time',
        ExpressionAttributeValues: { ':shard': CHANGE_SHARD, ':time': time },
      },
    );
    for await (const page of pages) yield* (page.Items ?? []).map(fromItem);
  }

  async #putIfUnchanged(next: Subscriber, current: Subscriber | undefined): Promise<boolean> {
    return conditionHeld(
      this.#db.send(
        new PutCommand({
          TableName: this.#tableName,
          Item: { ...next, changeShard: CHANGE_SHARD },
          ...onlyIfStill(current),
        }),
      ),
    );
  }

  async #deleteIfUnchanged(current: Subscriber): Promise<boolean> {
    const { subscriberId } = current;
    return conditionHeld(
      this.#db.send(new DeleteCommand({ TableName: this.#tableName, Key: { subscriberId }, ...onlyIfStill(current) })),
    );
  }
}

function onlyIfStill(current: Subscriber | undefined) {
  if (!current) return { ConditionExpression: 'attribute_not_exists(subscriberId)' };
  return {
    ConditionExpression: '#version = :version',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':version': current.version },
  };
}

function fromItem({ changeShard: _changeShard, ...item }: Record<string, unknown>): Subscriber {
  return item as unknown as Subscriber;
}
