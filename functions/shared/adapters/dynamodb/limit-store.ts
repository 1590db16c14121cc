import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';

/** Something counted within a window of time, such as mails to one address in a day. */
export interface Counted {
  /** What is counted. Never an address or an IP address as it stands: a hash of it. */
  readonly what: string;
  readonly windowMs: number;
}

/** Counters that bound what strangers may ask for. Windows are fixed, so a counter is one atomic add. */
export interface LimitStore {
  /** Counts one more and says how many there are now in the window. */
  count(counted: Counted, now: Date): Promise<number>;
  /** How many there are in the window. */
  read(counted: Counted, now: Date): Promise<number>;
  /** Marks something until a time. */
  block(what: string, until: Date): Promise<void>;
  isBlocked(what: string, now: Date): Promise<boolean>;
}

export class DynamoLimitStore implements LimitStore {
  readonly #db: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(db: DynamoDBDocumentClient, table: string) {
    this.#db = db;
    this.#table = table;
  }

  async count(counted: Counted, now: Date): Promise<number> {
    const { limitId, endsAt } = windowOf(counted, now);
    const { Attributes } = await this.#db.send(
      new UpdateCommand({
        TableName: this.#table,
        Key: { limitId },
        UpdateExpression: 'ADD #count :one SET expiresAt = :ends',
        ExpressionAttributeNames: { '#count': 'count' },
        ExpressionAttributeValues: { ':one': 1, ':ends': endsAt },
        ReturnValues: 'UPDATED_NEW',
      }),
    );
    return Number(Attributes?.['count']);
  }

  async read(counted: Counted, now: Date): Promise<number> {
    const { limitId } = windowOf(counted, now);
    const { Item } = await this.#db.send(new GetCommand({ TableName: this.#table, Key: { limitId } }));
    return Number(Item?.['count'] ?? 0);
  }

  async block(what: string, until: Date): Promise<void> {
    const item = { limitId: `block#${what}`, expiresAt: Math.ceil(until.getTime() / 1000) };
    await this.#db.send(new PutCommand({ TableName: this.#table, Item: item }));
  }

  async isBlocked(what: string, now: Date): Promise<boolean> {
    const { Item } = await this.#db.send(
      new GetCommand({ TableName: this.#table, Key: { limitId: `block#${what}` }, ConsistentRead: true }),
    );
    return Number(Item?.['expiresAt'] ?? 0) * 1000 > now.getTime();
  }
}

function windowOf({ what, windowMs }: Counted, now: Date): { readonly limitId: string; readonly endsAt: number } {
  const index = Math.floor(now.getTime() / windowMs);
  return { limitId: `${what}#${windowMs}#${index}`, endsAt: Math.ceil(((index + 1) * windowMs) / 1000) };
}
