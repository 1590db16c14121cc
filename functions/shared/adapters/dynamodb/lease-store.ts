import { DeleteCommand, type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { conditionHeld } from './conditional.ts';

/** One worker's right to do a task alone, until a time. */
export interface Lease {
  readonly name: string;
  readonly owner: string;
}

export interface LeaseStore {
  /** Takes the lease, or takes it longer, until `until`; `false` while somebody else has it. */
  hold(lease: Lease, now: Date, until: Date): Promise<boolean>;
  /** Gives the lease back. Nothing happens if somebody else has it. */
  release(lease: Lease): Promise<void>;
}

/** Leases in the feeds table, beside the feeds: they have no `url`. */
export class DynamoLeaseStore implements LeaseStore {
  readonly #db: DynamoDBDocumentClient;
  readonly #tableName: string;

  constructor(db: DynamoDBDocumentClient, tableName: string) {
    this.#db = db;
    this.#tableName = tableName;
  }

  async hold({ name, owner }: Lease, now: Date, until: Date): Promise<boolean> {
    return conditionHeld(
      this.#db.send(
        new PutCommand({
          TableName: this.#tableName,
          Item: { feedId: `lease#${name}`, leaseOwner: owner, leaseUntil: until.toISOString() },
          ConditionExpression: 'attribute_not_exists(feedId) OR leaseOwner = :owner OR leaseUntil <= :now',
          ExpressionAttributeValues: { ':owner': owner, ':now': now.toISOString() },
        }),
      ),
    );
  }

  async release({ name, owner }: Lease): Promise<void> {
    await conditionHeld(
      this.#db.send(
        new DeleteCommand({
          TableName: this.#tableName,
          Key: { feedId: `lease#${name}` },
          ConditionExpression: 'leaseOwner = :owner',
          ExpressionAttributeValues: { ':owner': owner },
        }),
      ),
    );
  }
}
