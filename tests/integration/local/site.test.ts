import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DynamoFeedStore, feedIdOf } from '../../../functions/shared/adapters/dynamodb/feed-store.ts';
import { RecorderHost, TEST_START } from '../../support/recorder-host.ts';

let test: RecorderHost;
beforeEach(async () => {
  test = await new RecorderHost().start();
});
afterEach(() => test.remove());

it('makes an API Gateway event of a request, and a response of the answer', async () => {
  test.plan('subscriptions', {
    answer: {
      statusCode: 303,
      headers: { location: '/done', 'content-type': 'text/plain' },
      cookies: ['a=1; HttpOnly', 'b=2'],
      body: Buffer.from('ø').toString('base64'),
      isBase64Encoded: true,
    },
  });
  const response = await fetch(`${test.host.links.siteUrl}/subscribe?x=1&x=2&y=%C3%B8`, {
    method: 'POST',
    headers: { cookie: 'c=3; d=4', 'content-type': 'application/x-www-form-urlencoded' },
    body: 'query=Karabakh',
    redirect: 'manual',
  });
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe('/done');
  expect(response.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2']);
  expect(await response.text()).toBe('ø');
  const [event] = test.eventsOf('subscriptions');
  expect(event).toMatchObject({
    version: '2.0',
    rawPath: '/subscribe',
    rawQueryString: 'x=1&x=2&y=%C3%B8',
    queryStringParameters: { x: '1,2', y: 'ø' },
    cookies: ['c=3', 'd=4'],
    requestContext: {
      http: { method: 'POST', path: '/subscribe', sourceIp: '127.0.0.1' },
      timeEpoch: TEST_START.getTime(),
    },
    isBase64Encoded: true,
  });
  expect(Buffer.from(event.body, 'base64').toString()).toBe('query=Karabakh');
});

it('answers 500 when the function fails, and goes on', async () => {
  test.plan('subscriptions', { answer: { statusCode: 200, body: 'fine' } });
  expect(await (await fetch(test.host.links.siteUrl)).text()).toBe('fine');
  test.plan('subscriptions', { answer: { statusCode: 200, headers: { 'bad header': 'x' } } });
  expect((await fetch(test.host.links.siteUrl)).status).toBe(500);
  test.plan('subscriptions', { answer: { statusCode: 200, body: 'fine again' } });
  expect(await (await fetch(test.host.links.siteUrl)).text()).toBe('fine again');
});

it('runs what is scheduled as the clock moves, and functions see that clock', async () => {
  await test.host.advance(3);
  const minutes = test.notesOf('send').map(({ now }) => now);
  expect(minutes).toEqual(['2026-03-01T12:01:00.000Z', '2026-03-01T12:02:00.000Z', '2026-03-01T12:03:00.000Z']);
  expect(test.eventsOf('send')[0]).toMatchObject({ source: 'aws.scheduler', time: '2026-03-01T12:01:00Z' });
  expect(test.eventsOf('poller')[0]).toEqual({ shard: 0, of: 1 });
});

it('shows on its status page what ran, and what is dead', async () => {
  await test.host.advance(1);
  const page = await (await fetch(test.host.links.statusUrl)).text();
  expect(page).toContain('every minute');
  expect(page).toContain('None: everything was handled.');
  expect(await (await fetch(test.host.links.sampleFeedUrl)).text()).toContain(
    'Putin and Erdogan discuss a joint approach to a Karabakh solution',
  );
});

it('polls its sample feed at once when that has a new story, unless a reader removed it', async () => {
  await test.host.feeds.addSample();
  expect(await test.host.feeds.pollSample()).toBe(true);
  expect(test.eventsOf('poller')).toHaveLength(1);
  const feeds = new DynamoFeedStore(test.db, 'feeds');
  await feeds.remove(feedIdOf(test.host.links.sampleFeedUrl));
  await test.host.feeds.addSample();
  expect(await test.host.feeds.pollSample()).toBe(false);
  expect(test.eventsOf('poller')).toHaveLength(1);
});

it('shows its status to no other name than this machine’s', async () => {
  const asked = request(test.host.links.statusUrl, { headers: { host: 'evil.example' } }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  expect(response.statusCode).toBe(404);
  expect(await text(response)).not.toContain('poller');
});
