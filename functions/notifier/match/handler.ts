import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Story } from '../../shared/domain/story.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { eachInOrder } from '../../shared/runtime/stream-batch.ts';
import { type MatchDeps, matchStory } from './match-story.ts';

/**
 * Woken by the stories' stream: makes the alerts of each new story. Changes of a story concern nobody twice.
 *
 * Stops at the first story that fails, so that Lambda retries from there.
 */
export function createHandler(deps: MatchDeps) {
  return async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    await deps.audience.refresh();
    const report = { stories: 0, alerts: 0 };
    const response = await eachInOrder(
      Records,
      async (record) => {
        const story = newStory(record);
        if (!story) return;
        report.alerts += await matchStory(story, deps);
        report.stories++;
      },
      ({ dynamodb }, error) => {
        logger.error('could not match', { storyId: dynamodb?.Keys?.['storyId']?.S, error: error as Error });
      },
    );
    logger.info('matched stories', report);
    return response;
  };
}

function newStory({ eventName, dynamodb }: DynamoDBRecord): Story | undefined {
  if (eventName !== 'INSERT' || !dynamodb?.NewImage) return undefined;
  return unmarshall(dynamodb.NewImage as Record<string, AttributeValue>) as Story;
}
