import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { logger } from '../shared/runtime/logger.ts';
import { eachInOrder } from '../shared/runtime/stream-batch.ts';
import { parseEntry } from './parse-entry.ts';
import { type StoreStoryDeps, type StoreStoryOutcome, storeStory } from './store-story.ts';

/** Takes new entries off the stream of their table. */
export function createHandler(deps: StoreStoryDeps) {
  return async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const counts: Record<StoreStoryOutcome, number> = { stored: 0, known: 0, irrelevant: 0 };
    const response = await eachInOrder(
      event.Records,
      async (record) => {
        if (record.eventName === 'INSERT') counts[await storeStory(entryOf(record), deps)] += 1;
      },
      (record, error) => {
        logger.error('could not classify entry', { ...idsOf(record), error: error as Error });
      },
    );
    logger.info('classified entries', counts);
    return response;
  };
}

function entryOf(record: DynamoDBRecord) {
  // The types of Lambda's events and of the SDK name the same JSON differently.
  return parseEntry(unmarshall((record.dynamodb?.NewImage ?? {}) as Parameters<typeof unmarshall>[0]));
}

function idsOf(record: DynamoDBRecord) {
  return { sequenceNumber: record.dynamodb?.SequenceNumber, entryId: record.dynamodb?.Keys?.['entryId']?.S };
}
