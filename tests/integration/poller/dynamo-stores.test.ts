import { afterEach, beforeEach } from 'vitest';
import { DynamoEntryStore } from '../../../functions/shared/adapters/dynamodb/entry-store.ts';
import { DynamoFeedStore } from '../../../functions/shared/adapters/dynamodb/feed-store.ts';
import { DynamoLeaseStore } from '../../../functions/shared/adapters/dynamodb/lease-store.ts';
import { DynamoSeenStore } from '../../../functions/shared/adapters/dynamodb/seen-store.ts';
import { startDynamodb, type TestDynamodb } from '../../support/dynamodb.ts';
import { describeFeedStore } from '../../support/feed-store.contract.ts';
import { describeEntryStore, describeLeaseStore, describeSeenStore } from '../../support/poller-stores.contract.ts';

let dynamodb: TestDynamodb;

beforeEach(async () => {
  dynamodb = await startDynamodb();
});

afterEach(async () => dynamodb.stop());

describeFeedStore('DynamoDB', async () => {
  const { db, tableNames } = dynamodb;
  return Promise.resolve(new DynamoFeedStore(db, tableNames.feeds));
});
describeEntryStore('DynamoDB', async () => {
  const { db, tableNames } = dynamodb;
  return Promise.resolve(new DynamoEntryStore(db, tableNames.entries));
});
describeSeenStore('DynamoDB', async () => {
  const { db, tableNames } = dynamodb;
  return Promise.resolve(new DynamoSeenStore(db, tableNames.seen));
});
describeLeaseStore('DynamoDB', async () => {
  const { db, tableNames } = dynamodb;
  return Promise.resolve(new DynamoLeaseStore(db, tableNames.feeds));
});
