import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';

/**
 * Handles a stream's records one after the other, and tells Lambda where to go on after a failure.
 *
 * A record that fails after others is reported: Lambda delivers again from there. When the first one fails, its error is
 * thrown instead: then Lambda halves the batch until that record stands alone, so that what is beyond help reaches the
 * dead letters by itself. Reported, it would take the rest of the batch with it when its retries are used up.
 */
export async function eachInOrder(
  records: readonly DynamoDBRecord[],
  handle: (record: DynamoDBRecord) => Promise<void>,
  onFailure: (record: DynamoDBRecord, error: unknown) => void,
): Promise<DynamoDBBatchResponse> {
  for (const [at, record] of records.entries()) {
    try {
      await handle(record);
    } catch (error) {
      onFailure(record, error);
      if (at === 0) throw error;
      return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
    }
  }
  return { batchItemFailures: [] };
}
