import {
  type DynamoDBDocumentClient,
  paginateQuery,
  PutCommand,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { Alert, AlertKey } from '../../domain/alert.ts';
import { conditionHeld } from './conditional.ts';

/** One sender's right to send an alert in one mail, until a time. */
export interface Claim {
  readonly mailId: string;
  readonly now: string;
  readonly leaseUntil: string;
}

export interface AlertStore {
  /** Stores the alert unless the subscriber already has one of this cluster; says whether it did. */
  putIfNew(alert: Alert): Promise<boolean>;
  /** Alerts not yet sent or dropped that were due at `now`, by due time and subscriber; those claimed by others too. */
  due(now: string): AsyncIterable<Alert>;
  /** The alerts of one subscriber due at exactly this time that are not yet sent or dropped. */
  dueTogether(subscriberId: string, dueAt: string): Promise<readonly Alert[]>;
  /** Claims the alert if it is pending, or if an earlier claim has run out. */
  claim(key: AlertKey, claim: Claim): Promise<boolean>;
  /** The mail was taken. Nothing happens unless the alert is claimed for this mail. */
  markSent(key: AlertKey, mailId: string, now: string): Promise<boolean>;
  /** Gives a claim back before it runs out, so that the next round tries again. */
  release(key: AlertKey, mailId: string): Promise<boolean>;
  /** The alert must not be sent. Nothing happens if it was. */
  drop(key: AlertKey, reason: string): Promise<boolean>;
}

/** How long an alert is remembered, and with it that its subscriber knows of the cluster. */
const KEEP_SECONDS = 60 * 24 * 60 * 60;

/** Partitions of the `due` index: each takes a thousand writes a second. Changing this needs the alerts due sent first. */
const DUE_SHARDS = 4;

export class DynamoAlertStore implements AlertStore {
  readonly #db: DynamoDBDocumentClient;
  readonly #tableName: string;

  constructor(db: DynamoDBDocumentClient, tableName: string) {
    this.#db = db;
    this.#tableName = tableName;
  }

  async putIfNew(alert: Alert): Promise<boolean> {
    return conditionHeld(
      this.#db.send(
        new PutCommand({
          TableName: this.#tableName,
          Item: {
            ...alert,
            dueShard: dueShard(alert.subscriberId),
            dueKey: `${dueKeyPrefix(alert)}${alert.clusterId}`,
            expiresAt: Math.floor(Date.parse(alert.createdAt) / 1000) + KEEP_SECONDS,
          },
          ConditionExpression: 'attribute_not_exists(subscriberId)',
        }),
      ),
    );
  }

  async *due(now: string): AsyncIterable<Alert> {
    for (let shard = 0; shard < DUE_SHARDS; shard++)
      yield* this.#queryDue('dueShard = :shard AND dueKey < :key', { ':shard': String(shard), ':key': `${now}~` });
  }

  async dueTogether(subscriberId: string, dueAt: string): Promise<readonly Alert[]> {
    const values = { ':shard': dueShard(subscriberId), ':key': dueKeyPrefix({ subscriberId, dueAt }) };
    return Array.fromAsync(this.#queryDue('dueShard = :shard AND begins_with(dueKey, :key)', values));
  }

  async claim(key: AlertKey, { mailId, now, leaseUntil }: Claim): Promise<boolean> {
    return this.#update(key, {
      UpdateExpression: 'SET #status = :sending, mailId = :mailId, leaseUntil = :leaseUntil ADD attempts :one',
      ConditionExpression: '#status = :pending OR (#status = :sending AND leaseUntil <= :now)',
      ExpressionAttributeValues: {
        ':sending': 'sending',
        ':pending': 'pending',
        ':mailId': mailId,
        ':leaseUntil': leaseUntil,
        ':now': now,
        ':one': 1,
      },
    });
  }

  async markSent(key: AlertKey, mailId: string, now: string): Promise<boolean> {
    return this.#update(key, {
      UpdateExpression: 'SET #status = :sent, sentAt = :now REMOVE dueShard, dueKey, leaseUntil',
      ConditionExpression: '#status = :sending AND mailId = :mailId',
      ExpressionAttributeValues: { ':sent': 'sent', ':sending': 'sending', ':mailId': mailId, ':now': now },
    });
  }

  async release(key: AlertKey, mailId: string): Promise<boolean> {
    return this.#update(key, {
      UpdateExpression: 'SET #status = :pending REMOVE leaseUntil',
      ConditionExpression: '#status = :sending AND mailId = :mailId',
      ExpressionAttributeValues: { ':pending': 'pending', ':sending': 'sending', ':mailId': mailId },
    });
  }

  async drop(key: AlertKey, reason: string): Promise<boolean> {
    return this.#update(key, {
      UpdateExpression: 'SET #status = :dropped, dropReason = :reason REMOVE dueShard, dueKey, leaseUntil',
      ConditionExpression: '#status IN (:pending, :sending)',
      ExpressionAttributeValues: {
        ':dropped': 'dropped',
        ':pending': 'pending',
        ':sending': 'sending',
        ':reason': reason,
      },
    });
  }

  async *#queryDue(condition: string, values: Record<string, unknown>): AsyncIterable<Alert> {
    const pages = paginateQuery(
      { client: this.#db },
      {
        TableName: this.#tableName,
        IndexName: 'due',
        KeyConditionExpression: condition,
        ExpressionAttributeValues: values,
      },
    );
    for await (const page of pages) yield* (page.Items ?? []).map(toAlert);
  }

  async #update(
    { subscriberId, clusterId }: AlertKey,
    update: Pick<UpdateCommandInput, 'UpdateExpression' | 'ConditionExpression' | 'ExpressionAttributeValues'>,
  ): Promise<boolean> {
    return conditionHeld(
      this.#db.send(
        new UpdateCommand({
          TableName: this.#tableName,
          Key: { subscriberId, clusterId },
          ExpressionAttributeNames: { '#status': 'status' },
          ...update,
        }),
      ),
    );
  }
}

/** The alert in a stored item, without what only the store needs. */
export function toAlert(item: Record<string, unknown>): Alert {
  const { dueShard: _shard, dueKey: _key, expiresAt: _expiresAt, ...alert } = item;
  return alert as unknown as Alert;
}

function dueShard(subscriberId: string): string {
  let sum = 0;
  for (const character of subscriberId) sum += character.charCodeAt(0);
  return String(sum % DUE_SHARDS);
}

function dueKeyPrefix({ dueAt, subscriberId }: Pick<Alert, 'dueAt' | 'subscriberId'>): string {
  return `${dueAt}#${subscriberId}#`;
}
