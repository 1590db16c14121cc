import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Story } from '../../shared/domain/story.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { type MatchDeps, matchStory } from './match-story.ts';

/**
 * Woken by the stories' stream: makes the alerts of each new story. Changes of a story concern nobody twice.
 *
 * Stops at the first story that fails and says which, so that Lambda retries from there.
 */
export function createHandler(deps: MatchDeps) {
  return async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    await deps.audience.refresh();
    const report = { stories: 0, alerts: 0 };
    for (const record of Records) {
      const story = newStory(record);
      if (!story) continue;
      try {
        report.alerts += await matchStory(story, deps);
        report.stories++;
      } catch (error) {
        logger.error('could not match', { storyId: story.storyId, error: error as Error });
        return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
      }
    }
    logger.info('matched stories', report);
    return { batchItemFailures: [] };
  };
}

function newStory({ eventName, dynamodb }: DynamoDBRecord): Story | undefined {
  if (eventName !== 'INSERT' || !dynamodb?.NewImage) return undefined;
  return unmarshall(dynamodb.NewImage as Record<string, AttributeValue>) as Story;
}
