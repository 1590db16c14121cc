import { GetCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { connect } from '../../../functions/poller/connect.ts';
import { createHandler } from '../../../functions/poller/handler.ts';
import { DynamoFeedStore, feedIdOf } from '../../../functions/shared/adapters/dynamodb/feed-store.ts';
import { startDynamodb, type TestDynamodb } from '../../support/dynamodb.ts';
import { type FeedServer, rss, startFeedServer } from '../../support/feed-server.ts';

let dynamodb: TestDynamodb;
let server: FeedServer;

beforeEach(async () => {
  [dynamodb, server] = await Promise.all([startDynamodb(), startFeedServer()]);
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', dynamodb.endpoint);
  vi.stubEnv('AWS_REGION', 'eu-central-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all([dynamodb.stop(), server.stop()]);
});

it('reads a due feed into the entries table and asks for it again later, conditionally', async () => {
  const { db, tableNames } = dynamodb;
  const handler = createHandler(
    connect({
      FEEDS_TABLE: tableNames.feeds,
      SEEN_TABLE: tableNames.seen,
      ENTRIES_TABLE: tableNames.entries,
      POLLER_CONTACT: 'https://wire.example.org/about',
      MIN_POLL_SECONDS: '300',
      ALLOWED_PRIVATE_HOSTS: server.host,
      CATALOGUE: 'none',
    }),
  );
  const published = new Date(Date.now() - 60_000);
  server.answer((_, response) => {
    response.writeHead(200, { etag: 'W/"1"' });
    response.end(rss([{ guid: '1', title: 'Shelling near Lachin', link: 'https://news.example.org/1', published }]));
  });
  const feeds = new DynamoFeedStore(db, tableNames.feeds);
  await feeds.add({ url: server.url, regionHints: ['nagorno-karabakh'] }, published);

  await handler({}, { getRemainingTimeInMillis: () => 60_000 });

  const { Items } = await db.send(new ScanCommand({ TableName: tableNames.entries }));
  expect(Items).toMatchObject([
    { title: 'Shelling near Lachin', link: 'https://news.example.org/1', regionHints: ['nagorno-karabakh'] },
  ]);
  const feed = await feeds.find(feedIdOf(`${server.url}/`));
  expect(feed).toMatchObject({ title: 'Example', poll: { etag: 'W/"1"', newEntries: 1, failuresInARow: 0 } });
  expect(Date.parse(feed?.nextPollAt ?? '')).toBeGreaterThanOrEqual(Date.parse(feed?.poll.polledAt ?? '') + 300_000);
  const lease = { TableName: tableNames.feeds, Key: { feedId: 'lease#poller-0-of-1' } };
  expect((await db.send(new GetCommand(lease))).Item).toBeUndefined();
});
