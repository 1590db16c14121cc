import { PutCommand, QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DynamoEngine } from '../../../infra/local/dynamodb/engine.ts';
import { WriteLog } from '../../../infra/local/dynamodb/write-log.ts';
import { itemWrites } from '../../../infra/local/dynamodb/writes.ts';
import { DataFolderInUseError, Journal } from '../../../infra/local/journal.ts';
import { RecorderHost } from '../../support/recorder-host.ts';

let test: RecorderHost;
beforeEach(async () => {
  test = await new RecorderHost().start();
});
afterEach(() => test.remove());

const putEntry = (entryId: string) => test.db.send(new PutCommand({ TableName: 'entries', Item: { entryId } }));

describe('a function that dies after its write and before it hears so', () => {
  it('gets the record again, and its write is there', async () => {
    test.plan('classifier', { writesTo: { table: 'stories', key: 'storyId' } });
    test.host.crashAfter('classifier', 'PutItem');
    await putEntry('a');
    await test.host.idle();
    expect(test.host.crashesLeft).toBe(0);
    expect(test.keysSeenBy('classifier')).toEqual(['a', 'a']);
    // The second write changed nothing, so the next stage hears of the story once.
    expect(test.keysSeenBy('match')).toEqual(['a']);
  });

  it('has its mail sent all the same, and the events tell of it', async () => {
    test.plan('classifier', { mails: true });
    test.host.crashAfter('classifier', 'SendRawEmail');
    await putEntry('a');
    await test.host.idle();
    expect(test.host.mails()).toHaveLength(2);
    expect(test.eventsOf('feedback')).toHaveLength(4);
  });
});

describe('a host that is killed', () => {
  it('brings what it had not delivered to the functions at the next start', async () => {
    test.plan('classifier', { poison: 'slow' });
    await putEntry('slow');
    await test.host.kill();
    test.plan('classifier', {});
    await test.start();
    await test.host.idle();
    expect(test.keysSeenBy('classifier').at(-1)).toBe('slow');
    expect(test.host.deadLetters()).toEqual([]);
  });

  it.each([
    ['before the item was written', false],
    ['after the item was written', true],
  ])('heals a write that was begun: %s', async (_, isWritten) => {
    await test.host.stop();
    const item = { storyId: { S: 's' }, day: { S: '2026-03-01' }, publishedAt: { S: 't' } };
    const input = { TableName: 'stories', Item: item };
    const journal = new Journal(test.folder);
    new WriteLog(journal).begin(itemWrites('PutItem', input).map((write) => ({ write, before: undefined })));
    journal.close();
    if (isWritten) {
      const engine = await DynamoEngine.open(`${test.folder}/data`);
      await engine.call('PutItem', input);
      await engine.close();
    }
    await test.start();
    await test.host.idle();
    expect(test.keysSeenBy('match')).toEqual(['s']);
    expect((await test.db.send(new ScanCommand({ TableName: 'stories' }))).Count).toBe(1);
    const query = new QueryCommand({
      TableName: 'stories',
      IndexName: 'recent',
      KeyConditionExpression: '#day = :day',
      ExpressionAttributeNames: { '#day': 'day' },
      ExpressionAttributeValues: { ':day': '2026-03-01' },
    });
    expect((await test.db.send(query)).Count).toBe(1);
  });
});

it('shares its data folder with no other', () => {
  expect(() => new Journal(test.folder)).toThrow(DataFolderInUseError);
});
