import { afterAll } from 'vitest';
import { DynamoStoryStore } from '../../functions/shared/adapters/dynamodb/story-store.ts';
import { describeStoryStore } from '../support/story-store.contract.ts';
import { type TestDynamodb, startDynamodb } from '../support/dynamodb.ts';

const started: TestDynamodb[] = [];

afterAll(async () => {
  await Promise.all(started.map(async (dynamodb) => dynamodb.stop()));
});

describeStoryStore('DynamoDB', async () => {
  const dynamodb = await startDynamodb();
  started.push(dynamodb);
  return new DynamoStoryStore(dynamodb.db, dynamodb.tableNames.stories);
});
