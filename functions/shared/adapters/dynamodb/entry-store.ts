import { type DynamoDBDocumentClient, paginateScan, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type Entry, type EntryRevision, MAX_REVISIONS } from '../../domain/entry.ts';
import { conditionHeld } from './conditional.ts';

export interface EntryStore {
  /** Stores the entry unless one with its id is there; says whether it did. */
  putIfNew(entry: Entry): Promise<boolean>;
  /** Notes that the feed changed the entry. The entry stays as first seen; `false` if it is unknown or changed too often. */
  addRevision(entryId: string, revision: EntryRevision): Promise<boolean>;
  /** Entries first seen at this time (ISO 8601) or later, in no order. Reads the whole table. */
  since(time: string): AsyncIterable<Entry>;
}

/** How long an entry is kept, in case it must be classified again. */
const KEEP_SECONDS = 30 * 24 * 60 * 60;

export class DynamoEntryStore implements EntryStore {
  readonly #db: DynamoDBDocumentClient;
  readonly #tableName: string;

  constructor(db: DynamoDBDocumentClient, tableName: string) {
    this.#db = db;
    this.#tableName = tableName;
  }

  async putIfNew(entry: Entry): Promise<boolean> {
    return conditionHeld(
      this.#db.send(
        new PutCommand({
          TableName: this.#tableName,
          Item: { ...entry, expiresAt: Math.floor(Date.parse(entry.firstSeenAt) / 1000) + KEEP_SECONDS },
          ConditionExpression: 'attribute_not_exists(entryId)',
        }),
      ),
    );
  }

  async addRevision(entryId: string, revision: EntryRevision): Promise<boolean> {
    return conditionHeld(
      this.#db.send(
        new UpdateCommand({
          TableName: this.#tableName,
          Key: { entryId },
          UpdateExpression: 'SET revisions = list_append(if_not_exists(revisions, :none), :one)',
          ConditionExpression:
            'attribute_exists(entryId) AND (attribute_not_exists(revisions) OR size(revisions) < :most)',
          ExpressionAttributeValues: { ':none': [], ':one': [revision], ':most': MAX_REVISIONS },
        }),
      ),
    );
  }

  async *since(time: string): AsyncIterable<Entry> {
    const pages = paginateScan(
      { client: this.#db },
      {
        TableName: this.#tableName,
        FilterExpression: 'firstSeenAt >= :time',
        ExpressionAttributeValues: { ':time': time },
      },
    );
    for await (const { Items: items = [] } of pages)
      for (const { expiresAt: _expiresAt, ...entry } of items) yield entry as unknown as Entry;
  }
}
