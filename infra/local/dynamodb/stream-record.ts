import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { DynamoDBRecord } from 'aws-lambda';
import type { TableName } from '../../../functions/shared/adapters/dynamodb/schema.ts';
import { ACCOUNT, REGION } from '../environment.ts';
import type { Item } from './writes.ts';

/** A change of one item. `undefined` means that the item is not there. */
export interface ItemChange {
  readonly table: TableName;
  readonly key: Item;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
  readonly at: Date;
  readonly expired?: boolean;
}

/** The stream record of a change without its number, or `undefined` when nothing changed: DynamoDB writes none then. */
export function streamRecord(change: ItemChange): DynamoDBRecord | undefined {
  const { table, key, before, after, at, expired } = change;
  if (isDeepStrictEqual(before, after)) return undefined;
  return {
    eventName: before === undefined ? 'INSERT' : after === undefined ? 'REMOVE' : 'MODIFY',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: REGION,
    eventSourceARN: `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${table}/stream/2024-01-01T00:00:00.000`,
    ...(expired === true && { userIdentity: { type: 'Service', principalId: 'dynamodb.amazonaws.com' } }),
    dynamodb: {
      ApproximateCreationDateTime: Math.floor(at.getTime() / 1000),
      Keys: key,
      ...(after !== undefined && { NewImage: after }),
      ...(before !== undefined && { OldImage: before }),
      SizeBytes: Buffer.byteLength(JSON.stringify([key, before, after])),
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  };
}

/** The record with the number and the id that its place in the stream gives it, unless it has its own. */
export function numbered(record: DynamoDBRecord, sequence: number): DynamoDBRecord {
  if (record.dynamodb?.SequenceNumber !== undefined) return record;
  const SequenceNumber = `1${String(sequence).padStart(20, '0')}`;
  const eventID = createHash('md5').update(`${record.eventSourceARN}${SequenceNumber}`).digest('hex');
  return { eventID, ...record, dynamodb: { ...record.dynamodb, SequenceNumber } };
}
