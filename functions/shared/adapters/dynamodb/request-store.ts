import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import type { PendingRequest } from '../../domain/request.ts';

/** Requests that wait for a confirmation. */
export interface RequestStore {
  put(request: PendingRequest): Promise<void>;
  /** The request, unless it has expired by `now`. DynamoDB may keep an expired item for days. */
  read(requestId: string, now: Date): Promise<PendingRequest | undefined>;
  remove(requestId: string): Promise<void>;
  /** What waits for one address, newest first, at most 100. */
  ofSubscriber(subscriberId: string, now: Date): Promise<readonly PendingRequest[]>;
}

export class DynamoRequestStore implements RequestStore {
  readonly #db: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(db: DynamoDBDocumentClient, table: string) {
    this.#db = db;
    this.#table = table;
  }

  async put(request: PendingRequest): Promise<void> {
    const expiresAtSeconds = Math.ceil(Date.parse(request.expiresAt) / 1000);
    await this.#db.send(new PutCommand({ TableName: this.#table, Item: { ...request, expiresAtSeconds } }));
  }

  async read(requestId: string, now: Date): Promise<PendingRequest | undefined> {
    const { Item } = await this.#db.send(
      new GetCommand({ TableName: this.#table, Key: { requestId }, ConsistentRead: true }),
    );
    const request = Item && toRequest(Item);
    return request && isOpen(request, now) ? request : undefined;
  }

  async remove(requestId: string): Promise<void> {
    await this.#db.send(new DeleteCommand({ TableName: this.#table, Key: { requestId } }));
  }

  async ofSubscriber(subscriberId: string, now: Date): Promise<readonly PendingRequest[]> {
    const { Items } = await this.#db.send(
      new QueryCommand({
        TableName: this.#table,
        IndexName: 'address',
        KeyConditionExpression: 'subscriberId = :id',
        ExpressionAttributeValues: { ':id': subscriberId },
        ScanIndexForward: false,
        Limit: 100,
      }),
    );
    return (Items ?? []).map(toRequest).filter((request) => isOpen(request, now));
  }
}

function isOpen(request: PendingRequest, now: Date): boolean {
  return request.expiresAt > now.toISOString();
}

/** Only this store writes the table, so an item is a request plus its lifetime. */
function toRequest(item: Record<string, unknown>): PendingRequest {
  const { expiresAtSeconds: _, ...request } = item;
  return request as unknown as PendingRequest;
}
