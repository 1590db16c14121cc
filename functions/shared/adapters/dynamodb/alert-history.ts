import { DeleteCommand, type DynamoDBDocumentClient, paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { Alert } from '../../domain/alert.ts';
import { toAlert } from './alert-store.ts';

/** What one subscriber was told: to hand out, and to forget. */
export interface AlertHistory {
  of(subscriberId: string): AsyncIterable<Alert>;
  erase(subscriberId: string): Promise<void>;
}

export class DynamoAlertHistory implements AlertHistory {
  readonly #db: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(db: DynamoDBDocumentClient, table: string) {
    this.#db = db;
    this.#table = table;
  }

  async *of(subscriberId: string): AsyncIterable<Alert> {
    const pages = paginateQuery(
      { client: this.#db },
      {
        TableName: this.#table,
        KeyConditionExpression: 'subscriberId = :id',
        ExpressionAttributeValues: { ':id': subscriberId },
      },
    );
    for await (const page of pages) yield* (page.Items ?? []).map(toAlert);
  }

  async erase(subscriberId: string): Promise<void> {
    for await (const { clusterId } of this.of(subscriberId))
      await this.#db.send(new DeleteCommand({ TableName: this.#table, Key: { subscriberId, clusterId } }));
  }
}
