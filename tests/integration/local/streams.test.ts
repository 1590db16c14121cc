import {
  BatchWriteCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RecorderHost, TEST_START } from '../../support/recorder-host.ts';

let test: RecorderHost;
beforeEach(async () => {
  test = await new RecorderHost().start();
});
afterEach(() => test.remove());

const put = (entryId: string, more: object = {}) =>
  test.db.send(new PutCommand({ TableName: 'entries', Item: { entryId, ...more } }));

describe('the stream of a table', () => {
  it('tells of an insert, a change and a removal with both images', async () => {
    await put('a', { title: 'one' });
    await test.db.send(
      new UpdateCommand({
        TableName: 'entries',
        Key: { entryId: 'a' },
        UpdateExpression: 'SET title = :t',
        ExpressionAttributeValues: { ':t': 'two' },
      }),
    );
    await test.db.send(new DeleteCommand({ TableName: 'entries', Key: { entryId: 'a' } }));
    await test.host.idle();
    const records = test.eventsOf('classifier').flatMap((event) => event.Records);
    expect(
      records.map(({ eventName, dynamodb }) => [eventName, dynamodb.OldImage?.title, dynamodb.NewImage?.title]),
    ).toEqual([
      ['INSERT', undefined, { S: 'one' }],
      ['MODIFY', { S: 'one' }, { S: 'two' }],
      ['REMOVE', { S: 'two' }, undefined],
    ]);
    expect(records[0]).toMatchObject({
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: 'us-east-1',
      eventSourceARN: expect.stringMatching(/^arn:aws:dynamodb:us-east-1:\d{12}:table\/entries\/stream\//),
      dynamodb: {
        ApproximateCreationDateTime: TEST_START.getTime() / 1000,
        Keys: { entryId: { S: 'a' } },
        StreamViewType: 'NEW_AND_OLD_IMAGES',
        SequenceNumber: expect.stringMatching(/^\d{21}$/),
      },
    });
  });

  it('says nothing of a write that changes nothing or is refused', async () => {
    await put('a', { title: 'one' });
    await put('a', { title: 'one' });
    await expect(
      test.db.send(
        new PutCommand({
          TableName: 'entries',
          Item: { entryId: 'a', title: 'two' },
          ConditionExpression: 'attribute_not_exists(entryId)',
        }),
      ),
    ).rejects.toThrow(expect.objectContaining({ name: 'ConditionalCheckFailedException' }));
    await test.host.idle();
    expect(test.keysSeenBy('classifier')).toEqual(['a']);
  });

  it('tells of each item of a batch', async () => {
    await put('old');
    await test.db.send(
      new BatchWriteCommand({
        RequestItems: {
          entries: [{ PutRequest: { Item: { entryId: 'new' } } }, { DeleteRequest: { Key: { entryId: 'old' } } }],
        },
      }),
    );
    await test.host.idle();
    expect(test.keysSeenBy('classifier').toSorted()).toEqual(['new', 'old', 'old']);
  });

  it('keeps the order of one key, whatever else is written', async () => {
    for (let value = 0; value < 30; value += 1) await Promise.all([put('a', { value }), put(`other-${value}`)]);
    await test.host.idle();
    const values = test
      .eventsOf('classifier')
      .flatMap((event) => event.Records)
      .filter((record) => record.dynamodb.Keys.entryId.S === 'a')
      .map((record) => Number(record.dynamodb.NewImage.value.N));
    expect(values).toEqual(Array.from({ length: 30 }, (_, value) => value));
  });

  it('says of an expired item that DynamoDB removed it', async () => {
    const now = TEST_START.getTime() / 1000;
    await put('gone', { expiresAt: now - 1 });
    await put('here', { expiresAt: now + 1 });
    expect(await test.host.expire()).toBe(1);
    await test.host.idle();
    const removals = test
      .eventsOf('classifier')
      .flatMap((event) => event.Records)
      .filter((record) => record.eventName === 'REMOVE');
    expect(removals).toMatchObject([
      {
        userIdentity: { type: 'Service', principalId: 'dynamodb.amazonaws.com' },
        dynamodb: { Keys: { entryId: { S: 'gone' } } },
      },
    ]);
    expect((await test.db.send(new GetCommand({ TableName: 'entries', Key: { entryId: 'here' } }))).Item).toBeDefined();
  });

  it('says which item failed a condition when asked to', async () => {
    await put('a', { title: 'one' });
    const write = test.db.send(
      new PutCommand({
        TableName: 'entries',
        Item: { entryId: 'a' },
        ConditionExpression: 'attribute_not_exists(entryId)',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    await expect(write).rejects.toMatchObject({ Item: { title: { S: 'one' } } });
  });
});

describe('a function that fails', () => {
  it('is given the halves of a batch until the bad record is alone, retried, and dead; the others arrive', async () => {
    test.plan('classifier', { poison: 'bad' });
    const items = ['a', 'b', 'bad', 'c', 'd', 'e'].map((entryId) => ({ PutRequest: { Item: { entryId } } }));
    await test.db.send(new BatchWriteCommand({ RequestItems: { entries: items } }));
    await test.host.idle();
    const letters = test.host.deadLetters();
    expect(letters).toMatchObject([
      {
        functionName: 'classifier',
        reason: 'TypeError: poison',
        event: { Records: [{ dynamodb: { Keys: { entryId: { S: 'bad' } } } }] },
      },
    ]);
    expect(new Set(test.keysSeenBy('classifier'))).toEqual(new Set(['a', 'b', 'bad', 'c', 'd', 'e']));
    const alone = test
      .eventsOf('classifier')
      .filter((event) => event.Records.length === 1 && JSON.stringify(event).includes('bad'));
    expect(alone).toHaveLength(1 + 5);
  });

  it('is given the rest from the record it reports, and not what was before', async () => {
    test.plan('match', { poison: 'bad', reports: true });
    for (const storyId of ['a', 'bad']) await test.db.send(new PutCommand({ TableName: 'stories', Item: { storyId } }));
    await test.host.idle();
    expect(test.keysSeenBy('match').filter((key) => key === 'a')).toHaveLength(1);
    expect(test.host.deadLetters()).toMatchObject([{ functionName: 'match' }]);
  });
});

it('answers a query over an index', async () => {
  await test.db.send(
    new PutCommand({
      TableName: 'stories',
      Item: { storyId: 's', day: '2026-03-01', publishedAt: '2026-03-01T00:00:00Z' },
    }),
  );
  const { Items } = await test.db.send(
    new QueryCommand({
      TableName: 'stories',
      IndexName: 'recent',
      KeyConditionExpression: '#day = :day',
      ExpressionAttributeNames: { '#day': 'day' },
      ExpressionAttributeValues: { ':day': '2026-03-01' },
    }),
  );
  expect(Items).toMatchObject([{ storyId: 's' }]);
});
