import { afterAll } from 'vitest';
import { DynamoAlertStore } from '../../functions/shared/adapters/dynamodb/alert-store.ts';
import { DynamoSubscriberStore } from '../../functions/shared/adapters/dynamodb/subscriber-store.ts';
import { describeAlertStore } from '../support/alert-store.contract.ts';
import { startDynamodb, type TestDynamodb } from '../support/dynamodb.ts';
import { describeSubscriberStore } from '../support/subscriber-store.contract.ts';

const running: TestDynamodb[] = [];

/** Each test gets tables of its own. */
async function fresh(): Promise<TestDynamodb> {
  const database = await startDynamodb();
  running.push(database);
  return database;
}

afterAll(async () => {
  await Promise.all(running.map(async (database) => database.stop()));
});

describeAlertStore('on DynamoDB', async () => {
  const { db, tableNames } = await fresh();
  return new DynamoAlertStore(db, tableNames.alerts);
});

describeSubscriberStore('on DynamoDB', async () => {
  const { db, tableNames } = await fresh();
  return new DynamoSubscriberStore(db, tableNames.subscribers);
});
