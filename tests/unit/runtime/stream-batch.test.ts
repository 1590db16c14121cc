import type { DynamoDBRecord } from 'aws-lambda';
import { expect, it } from 'vitest';
import { eachInOrder } from '../../../functions/shared/runtime/stream-batch.ts';

const records: readonly DynamoDBRecord[] = ['1', '2', '3'].map((SequenceNumber) => ({ dynamodb: { SequenceNumber } }));
const handling = (handled: string[], bad?: string) => async (record: DynamoDBRecord) => {
  const number = record.dynamodb?.SequenceNumber ?? '';
  if (number === bad) return Promise.reject(new Error('broken'));
  handled.push(number);
  return Promise.resolve();
};

it('handles every record, in order', async () => {
  const handled: string[] = [];
  expect(await eachInOrder(records, handling(handled), () => undefined)).toEqual({ batchItemFailures: [] });
  expect(handled).toEqual(['1', '2', '3']);
});

it('stops at the record that fails and has Lambda go on from there', async () => {
  const handled: string[] = [];
  const failed: unknown[] = [];
  const response = await eachInOrder(records, handling(handled, '2'), (record) => failed.push(record));
  expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] });
  expect(handled).toEqual(['1']);
  expect(failed).toEqual([records[1]]);
});

it('throws when the first fails, so that Lambda halves the batch until it stands alone', async () => {
  await expect(eachInOrder(records, handling([], '1'), () => undefined)).rejects.toThrow('broken');
});
