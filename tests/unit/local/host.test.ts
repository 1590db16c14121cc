import { describe, expect, it } from 'vitest';
import { HostClock, readClock } from '../../../infra/local/clock.ts';
import { KeyedLock } from '../../../infra/local/dynamodb/keyed-lock.ts';
import { streamRecord } from '../../../infra/local/dynamodb/stream-record.ts';
import { itemWrites } from '../../../infra/local/dynamodb/writes.ts';
import { functionEnvironment } from '../../../infra/local/environment.ts';
import { readableLog } from '../../../infra/local/reporter.ts';
import { localSettings } from '../../../infra/local/settings.ts';
import { functionNames, pipeline } from '../../../infra/pipeline.ts';

describe('a clock', () => {
  it('runs as many times as fast as it is told to', () => {
    const { face } = HostClock.running(60, 4e12);
    expect(readClock(face, face.realOrigin + 1_000) - readClock(face, face.realOrigin)).toBe(60_000);
  });

  it('never begins before an earlier run of the host had come to', () => {
    expect(HostClock.running(1, 4e12).now().getTime()).toBeGreaterThanOrEqual(4e12);
  });

  it('stands still until it is moved', () => {
    const clock = HostClock.manual(new Date(1_000));
    expect(clock.now()).toEqual(new Date(1_000));
    clock.moveBy(500);
    expect(clock.now()).toEqual(new Date(1_500));
  });
});

describe('a lock by keys', () => {
  const logged = async (holds: readonly (readonly string[])[]) => {
    const lock = new KeyedLock();
    const log: string[] = [];
    const work = (name: number) => async () => {
      log.push(`${name} begins`);
      await Promise.resolve();
      log.push(`${name} ends`);
    };
    await Promise.all(holds.map((keys, name) => lock.hold(keys, work(name))));
    return log;
  };

  it('is held by one at a time, in the order they came', async () => {
    expect(await logged([['a'], ['a'], ['a']])).toEqual(
      [0, 1, 2].flatMap((name) => [`${name} begins`, `${name} ends`]),
    );
  });

  it('never has two wait for each other', async () => {
    const log = await logged([['a', 'b'], ['b', 'a'], ['b']]);
    expect(log).toHaveLength(6);
    for (let at = 0; at < 6; at += 2) expect(log[at + 1]).toBe(log[at]?.replace('begins', 'ends'));
  });
});

it.each([
  [undefined, { n: { N: '1' } }, 'INSERT'],
  [{ n: { N: '1' } }, { n: { N: '2' } }, 'MODIFY'],
  [{ n: { N: '1' } }, undefined, 'REMOVE'],
  [{ n: { N: '1' } }, { n: { N: '1' } }, undefined],
  [undefined, undefined, undefined],
])('%j → %j is %s', (before, after, eventName) => {
  const change = { table: 'entries', key: { entryId: { S: 'a' } }, before, after, at: new Date(0) } as const;
  expect(streamRecord(change)?.eventName).toBe(eventName);
});

it.each([
  ['GetItem', { TableName: 'entries', Key: { entryId: { S: 'a' } } }],
  ['PutItem', { TableName: 'unknown', Item: { entryId: { S: 'a' } } }],
  ['PutItem', { TableName: 'entries', Item: { entryId: { N: '1' } } }],
  ['PutItem', { TableName: 'entries' }],
  ['BatchWriteItem', { RequestItems: 'none' }],
  ['BatchWriteItem', { RequestItems: { entries: [{}] } }],
])('%s of %j changes no item', (target, input) => {
  expect(itemWrites(target, input)).toEqual([]);
});

describe('the environment of a function', () => {
  const endpoints = { dynamodb: 'http://d', ses: 'http://s', secretsManager: 'http://m', s3: 'http://b' };
  const settings = localSettings({ siteUrl: 'http://site', sampleHost: '127.0.0.1:1', speed: 1 });

  it.each(functionNames)('has a value for every variable that %s reads', (name) => {
    const environment = functionEnvironment(name, settings, endpoints);
    for (const variable of Object.keys(pipeline[name].env)) expect(environment[variable], variable).toBeTruthy();
  });

  it('points the clients at this machine', () => {
    expect(functionEnvironment('send', settings, endpoints)).toMatchObject({
      ALERTS_TABLE: 'alerts',
      SITE_URL: 'http://site',
      AWS_ENDPOINT_URL_DYNAMODB: 'http://d',
      AWS_ENDPOINT_URL_SES: 'http://s',
    });
  });

  it('asks publishers no more often in real time when the clock runs faster', () => {
    const { minPollSeconds } = localSettings({ siteUrl: 'http://site', sampleHost: '-', speed: 60 });
    expect(Number(minPollSeconds) / 60).toBe(300);
  });
});

it.each([
  ['{"level":"INFO","message":"polled","timestamp":"t","service":"s","new":2}', 'polled  new 2'],
  ['{"level":"ERROR","message":"bad","error":{"name":"TypeError","message":"x"}}', 'error: bad  error TypeError: x'],
  ['{"level":"DEBUG","message":"quiet"}', undefined],
  ['{"_aws":{},"sent":1}', undefined],
  ['plain words', 'plain words'],
  ['{cut', '{cut'],
  ['  ', undefined],
])('shows the log line %s as %j', (line, shown) => {
  expect(readableLog(line)).toBe(shown);
});
