import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DynamoFeedStore } from '../../../functions/shared/adapters/dynamodb/feed-store.ts';
import { UsageError } from '../../../infra/local/usage-error.ts';
import { openFeeds } from '../../../infra/local/feeds/open-feeds.ts';
import { runFeeds } from '../../../infra/local/feeds/run.ts';
import { TestClock } from '../../support/clock.ts';
import { startDynamodb } from '../../support/dynamodb.ts';
import { type FeedServer, rss, startFeedServer } from '../../support/feed-server.ts';

let server: FeedServer;
beforeEach(async () => {
  server = await startFeedServer();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server.stop();
});

async function feeds(...args: string[]): Promise<{ readonly status: number; readonly text: string }> {
  const printed: string[] = [];
  const status = await runFeeds(args, {
    openFeeds,
    print: (text) => printed.push(text),
    progress: { write: () => undefined },
    clock: new TestClock('2026-01-01T01:00:00.000Z'),
  });
  return { status, text: printed.join('\n') };
}

describe('feeds check', () => {
  const published = new Date('2026-01-01T00:00:00Z');
  const check = async (body: string, headers: Record<string, string> = { etag: '"1"' }, status = 200) => {
    server.answer((_, response) => response.writeHead(status, headers).end(body));
    return feeds('check', `${server.url}/feed`, '--allow', server.host);
  };

  it('calls a good feed good and shows what it saw', async () => {
    const { status, text } = await check(
      rss([{ title: 'Shelling near Lachin', link: 'https://a.example.org/1', published }]),
    );
    expect(status).toBe(0);
    expect(text).toMatch(/entries +1\n +2026-01-01T00:00 +Shelling near Lachin/);
    expect(text).toMatch(/validators +ETag/);
    expect(text).toMatch(/Good: this feed can be polled\.$/);
  });

  it.each<[string, string, Record<string, string>, RegExp]>([
    ['without dates', rss([{ title: 'x', link: 'https://a.example.org/1' }]), { etag: '"1"' }, /have no dates/],
    ['without entries', rss([]), { etag: '"1"' }, /no entries/],
    ['without validators', rss([{ title: 'x', link: 'https://a.example.org/1', published }]), {}, /no validators/],
    [
      'of last year',
      rss([{ title: 'x', link: 'https://a.example.org/1', published: new Date('2025-01-02') }]),
      {},
      /2025-01-02/,
    ],
  ])('has doubts about one %s', async (_, body, headers, doubt) => {
    const { status, text } = await check(body, headers);
    expect(status).toBe(0);
    expect(text).toMatch(/Works, but/);
    expect(text).toMatch(doubt);
  });

  it('says where the feed of a page is', async () => {
    const page =
      '<!doctype html><html><head><title>News</title><link rel="alternate" type="application/rss+xml" href="/rss.xml"></head><body><p>Hello</p></body></html>';
    const { status, text } = await check(page, { 'content-type': 'text/html' });
    expect(status).toBe(1);
    expect(text).toContain(`${server.url}/rss.xml`);
  });

  it.each([404, 410, 503])('says no to %s', async (code) => {
    expect(await check('', {}, code)).toMatchObject({ status: 1, text: expect.stringMatching(/No: /) as string });
  });

  it('reads nothing on a private network unless told to', async () => {
    const { status, text } = await feeds('check', `${server.url}/feed`);
    expect({ status, text }).toEqual({ status: 1, text: '\nNo: 127.0.0.1 is not on the public Internet.' });
    expect(server.requests).toHaveLength(0);
  });
});

describe('feeds --stack', () => {
  const outputs = (output: string) =>
    `<DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><DescribeStacksResult><Stacks><member><StackName>Wire</StackName><StackStatus>CREATE_COMPLETE</StackStatus><CreationTime>2026-01-01T00:00:00Z</CreationTime><Outputs>${output}</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`;

  beforeEach(() => {
    vi.stubEnv('AWS_ENDPOINT_URL_CLOUDFORMATION', server.url);
    vi.stubEnv('AWS_REGION', 'eu-central-1');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  });

  it('changes the table of the deployed stack', async () => {
    const dynamodb = await startDynamodb();
    const { db, endpoint, tableNames } = dynamodb;
    vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', endpoint);
    const output = `<member><OutputKey>FeedsTableName</OutputKey><OutputValue>${tableNames.feeds}</OutputValue></member>`;
    server.answer((_, response) => response.writeHead(200, { 'content-type': 'text/xml' }).end(outputs(output)));
    await feeds('add', 'https://a.example.org/rss', '--stack', 'Wire');
    expect(await new DynamoFeedStore(db, tableNames.feeds).all()).toMatchObject([{ url: 'https://a.example.org/rss' }]);
    await dynamodb.stop();
  });

  it('says so when the stack is not ours', async () => {
    server.answer((_, response) => response.writeHead(200, { 'content-type': 'text/xml' }).end(outputs('')));
    await expect(feeds('list', '--stack', 'Other')).rejects.toThrow(UsageError);
  });
});
