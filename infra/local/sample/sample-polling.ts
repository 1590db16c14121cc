import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DynamoFeedStore, feedIdOf } from '../../../functions/shared/adapters/dynamodb/feed-store.ts';

const TABLE = 'feeds';

/** Has the sample feed polled like any other, unless its reader removed it. */
export async function addSampleFeed(db: DynamoDBDocumentClient, url: string, now: Date): Promise<void> {
  const feeds = new DynamoFeedStore(db, TABLE);
  if ((await feeds.find(feedIdOf(url))) === undefined)
    await feeds.add({ url, title: 'Sample wire', language: 'en' }, now);
}

/** Makes the sample feed due at once, as a feed cannot do that only answers when asked. Says whether it is polled at all. */
export async function makeSampleDue(db: DynamoDBDocumentClient, url: string, now: Date): Promise<boolean> {
  try {
    await db.send(
      new UpdateCommand({
        TableName: TABLE,
        Key: { feedId: feedIdOf(url) },
        UpdateExpression: 'SET nextPollAt = :now',
        ConditionExpression: 'attribute_exists(#shard)',
        ExpressionAttributeNames: { '#shard': 'shard' },
        ExpressionAttributeValues: { ':now': now.toISOString() },
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
