import { BatchWriteCommand, DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, describe, expect, it } from 'vitest';
import { type DynamodbLocal, DynamoEngine } from '../../../infra/local/dynamodb/engine.ts';
import { databaseInDynamodbLocal } from '../../support/database-in-dynamodb-local.ts';
import { RecorderHost } from '../../support/recorder-host.ts';

const hosts: RecorderHost[] = [];
afterEach(async () => {
  await Promise.all(hosts.splice(0).map(async (host) => host.remove()));
});

function aHost(): RecorderHost {
  const host = new RecorderHost();
  hosts.push(host);
  return host;
}

function databaseOf({ folder }: RecorderHost): DynamodbLocal {
  const database = databaseInDynamodbLocal(folder);
  if (!database) throw new Error('there is no DynamoDB Local');
  return database;
}

/** Writes of every kind: those that change something, and those that do not. */
async function write({ db }: RecorderHost): Promise<void> {
  const TableName = 'entries';
  const item = {
    title: 'one',
    count: 1,
    tags: ['a', 'b'],
    regions: new Set(['mali', 'sudan']),
    raw: Buffer.from('raw'),
  };
  await db.send(new PutCommand({ TableName, Item: { entryId: 'a', ...item } }));
  await db.send(new PutCommand({ TableName, Item: { entryId: 'a', ...item } }));
  const change = { UpdateExpression: 'SET title = :t', ExpressionAttributeValues: { ':t': 'two' } };
  await db.send(new UpdateCommand({ TableName, Key: { entryId: 'a' }, ...change }));
  await db.send(new UpdateCommand({ TableName, Key: { entryId: 'a' }, ...change }));
  const refused = { Item: { entryId: 'a' }, ConditionExpression: 'attribute_not_exists(entryId)' };
  await expect(db.send(new PutCommand({ TableName, ...refused }))).rejects.toThrow('conditional');
  await db.send(new DeleteCommand({ TableName, Key: { entryId: 'never there' } }));
  await db.send(new BatchWriteCommand({ RequestItems: { entries: [{ DeleteRequest: { Key: { entryId: 'a' } } }] } }));
}

/** What the classifier was told, without the region, numbers and times that no two databases share. */
function told(host: RecorderHost): readonly unknown[] {
  return host
    .eventsOf('classifier')
    .flatMap((event) => event.Records)
    .map(({ eventName, eventVersion, eventSource, dynamodb }) => {
      const { Keys, OldImage, NewImage, StreamViewType } = dynamodb;
      return { eventName, eventVersion, eventSource, Keys, OldImage, NewImage, StreamViewType };
    });
}

describe.skipIf(process.env['TEST_DYNAMODB_ENDPOINT'] === undefined)('the real streams of DynamoDB Local', () => {
  it('tell of the same changes as the streams that the host derives', async () => {
    const derived = await aHost().start();
    const real = aHost();
    await real.start({ dynamodbLocal: databaseOf(real) });
    for (const host of [derived, real]) {
      await write(host);
      await host.host.idle();
    }
    expect(told(real)).toHaveLength(3);
    expect(told(real)).toEqual(told(derived));
  });

  it('lose nothing and repeat nothing of what is written while no host runs', async () => {
    const host = aHost();
    const database = databaseOf(host);
    await host.start({ dynamodbLocal: database });
    const put = { TableName: 'entries', Item: { entryId: 'before' } };
    await host.db.send(new PutCommand(put));
    await host.host.idle();
    await host.host.kill();
    const engine = DynamoEngine.connect(database);
    await engine.call('PutItem', { TableName: 'entries', Item: { entryId: { S: 'meanwhile' } } });
    await engine.close();
    await host.start({ dynamodbLocal: database });
    await host.host.idle();
    expect(host.keysSeenBy('classifier')).toEqual(['before', 'meanwhile']);
  });
});
