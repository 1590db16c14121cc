import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DynamoAlertHistory } from '../../../functions/shared/adapters/dynamodb/alert-history.ts';
import { DynamoAlertStore } from '../../../functions/shared/adapters/dynamodb/alert-store.ts';
import { DynamoLimitStore } from '../../../functions/shared/adapters/dynamodb/limit-store.ts';
import { DynamoRequestStore } from '../../../functions/shared/adapters/dynamodb/request-store.ts';
import { newToken } from '../../../functions/shared/runtime/ids.ts';
import { anAlert } from '../../support/an-alert.ts';
import { startDynamodb, type TestDynamodb } from '../../support/dynamodb.ts';
import { describeLimitStore } from '../../support/limit-store.contract.ts';
import { describeRequestStore } from '../../support/request-store.contract.ts';

let dynamodb: TestDynamodb;

beforeAll(async () => {
  dynamodb = await startDynamodb();
});
afterAll(async () => dynamodb.stop());

// One table for all tests of a contract: each uses names of its own.
describeLimitStore('DynamoDB', async () =>
  Promise.resolve({ store: new DynamoLimitStore(dynamodb.db, dynamodb.tableNames.limits), name: newToken() }),
);
describeRequestStore('DynamoDB', async () =>
  Promise.resolve({ store: new DynamoRequestStore(dynamodb.db, dynamodb.tableNames.requests), name: newToken() }),
);

describe('the history of alerts in DynamoDB', () => {
  it('is read and erased one subscriber at a time', async () => {
    const alerts = new DynamoAlertStore(dynamodb.db, dynamodb.tableNames.alerts);
    const history = new DynamoAlertHistory(dynamodb.db, dynamodb.tableNames.alerts);
    const [mine, second, others] = [anAlert(), anAlert({ clusterId: 'c-2' }), anAlert({ subscriberId: 's-2' })];
    for (const alert of [mine, second, others]) await alerts.putIfNew(alert);
    expect(await Array.fromAsync(history.of('s-1'))).toEqual([mine, second]);
    await history.erase('s-1');
    expect(await Array.fromAsync(history.of('s-1'))).toEqual([]);
    expect(await Array.fromAsync(history.of('s-2'))).toEqual([others]);
  });
});
