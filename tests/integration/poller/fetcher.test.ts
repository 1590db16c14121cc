import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { gzipSync } from 'node:zlib';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  HttpFeedFetcher,
  type HttpFetcherOptions,
} from '../../../functions/shared/adapters/feeds/fetch/feed-fetcher.ts';
import { POLITE, RequestGate } from '../../../functions/shared/adapters/feeds/fetch/request-gate.ts';
import { type FeedServer, startFeedServer } from '../../support/feed-server.ts';
import { TestWaiter } from '../../support/test-waiter.ts';

let server: FeedServer;
let fetcher: HttpFeedFetcher;

/** The gate has tests of its own; here nobody waits for it. */
const eager = () => new RequestGate({ ...POLITE, requestsAtOncePerHost: 50, millisecondsBetweenStartsPerHost: 0 });

function fetcherWith(more: Partial<HttpFetcherOptions> = {}): HttpFeedFetcher {
  return new HttpFeedFetcher({
    contact: 'https://wire.example.org/about',
    allowedPrivateHosts: [server.host],
    gate: eager(),
    ...more,
  });
}

beforeEach(async () => {
  server = await startFeedServer();
  fetcher = fetcherWith();
});

afterEach(async () => {
  await fetcher.close();
  await server.stop();
});

const fetch = async (path = '/', validators: { etag?: string; lastModified?: string } = {}) =>
  fetcher.fetch({ url: server.url + path, ...validators });

describe('a request', () => {
  it('says who asks and how to reach them, and sends the validators back to the letter', async () => {
    server.answer((_, response) => response.writeHead(304).end());
    const validators = { etag: 'W/"a b,c"', lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT' };
    expect(await fetch('/', validators)).toMatchObject({ kind: 'unchanged' });
    expect(server.requests[0]?.headers).toMatchObject({
      'user-agent': 'conflict-wire/0.1 (feed reader; +https://wire.example.org/about)',
      'accept-encoding': 'gzip, deflate, br',
      'if-none-match': validators.etag,
      'if-modified-since': validators.lastModified,
    });
  });

  it('gives the body unpacked, the validators as sent and the bytes as received', async () => {
    const packed = gzipSync('<rss/>'.repeat(100));
    server.answer((_, response) => {
      response.writeHead(200, {
        etag: 'W/"1"',
        'last-modified': 'yesterday, about noon',
        'content-encoding': 'gzip',
        'content-type': 'text/xml',
        'cache-control': 'max-age=900',
      });
      response.end(packed);
    });
    const answer = await fetch();
    expect(answer).toMatchObject({
      kind: 'body',
      etag: 'W/"1"',
      lastModified: 'yesterday, about noon',
      contentType: 'text/xml',
      freshForSeconds: 900,
      bytes: packed.length,
    });
    expect(answer.kind === 'body' && answer.body.toString()).toBe('<rss/>'.repeat(100));
  });

  it.each([
    [410, { kind: 'gone' }],
    [404, { kind: 'refused', status: 404 }],
    [429, { kind: 'refused', status: 429, retryAfterSeconds: 77 }],
    [503, { kind: 'refused', status: 503, retryAfterSeconds: 77 }],
  ])('answered %s', async (status, expected) => {
    server.answer((_, response) => response.writeHead(status, { 'retry-after': '77' }).end('no'));
    expect(await fetch()).toMatchObject(expected);
  });
});

describe('politeness', () => {
  it('starts one request a second, redirects too, and never a third while two are unanswered', async () => {
    const waiter = new TestWaiter();
    const polite = fetcherWith({ waiter, gate: new RequestGate(POLITE, waiter) });
    const starts: number[] = [];
    // At the sender, because this time jumps while bytes are on their way.
    const noteStart = () => void starts.push(waiter.now());
    subscribe('undici:client:sendHeaders', noteStart);
    let unanswered = 0;
    server.answer((request, response) => {
      unanswered += 1;
      expect(unanswered).toBeLessThanOrEqual(2);
      setImmediate(() => {
        unanswered -= 1;
        if (request.url === '/moved') response.writeHead(302, { location: '/' }).end();
        else response.end('<rss/>');
      });
    });
    const url = `${server.url}/moved`;
    await Promise.all([url, url, url].map(async (address) => polite.fetch({ url: address })));
    unsubscribe('undici:client:sendHeaders', noteStart);
    expect(starts).toHaveLength(6);
    for (const [n, start] of starts.entries())
      if (n > 0) expect(start - (starts[n - 1] ?? 0)).toBeGreaterThanOrEqual(1_000);
    await polite.close();
  });
});

describe('redirects', () => {
  const redirect = (targets: Record<string, [number, string]>) =>
    server.answer((request, response) => {
      const [status, location] = targets[request.url ?? ''] ?? [200, ''];
      response.writeHead(status, status === 200 ? {} : { location }).end('<rss/>');
    });

  it.each<[string, Record<string, [number, string]>, string | undefined]>([
    ['permanent', { '/': [301, '/a'] }, '/a'],
    ['permanent twice', { '/': [301, '/a'], '/a': [308, '/b'] }, '/b'],
    ['for now', { '/': [302, '/a'] }, undefined],
    ['permanent, then for now', { '/': [308, '/a'], '/a': [307, '/b'] }, '/a'],
    ['for now, then permanent', { '/': [302, '/a'], '/a': [301, '/b'] }, undefined],
  ])('%s', async (_, targets, movedTo) => {
    redirect(targets);
    const answer = await fetch();
    expect(answer).toMatchObject({ kind: 'body', movedTo: movedTo && server.url + movedTo });
  });

  it.each<[string, string, string]>([
    ['in a circle', '/', 'redirects'],
    ['to the metadata service', 'http://169.254.169.254/latest/meta-data/', 'address'],
    ['to this machine', 'http://127.0.0.1:9/', 'address'],
    ['to this machine in disguise', 'http://2130706433:9/', 'address'],
    ['to this machine over IPv6', 'http://[::ffff:7f00:1]:9/', 'address'],
    ['to a private network', 'https://10.0.0.1/', 'address'],
    ['to a file', 'file:///etc/passwd', 'address'],
    ['to a name and password', 'http://user:pass@example.org/', 'address'],
    ['to nowhere', 'http://', 'redirects'],
  ])('%s is refused', async (_, location, kind) => {
    redirect({ '/': [302, location] });
    await expect(fetch()).rejects.toMatchObject({ name: 'FetchError', kind });
  });
});

describe('names', () => {
  it.each([
    ['of this machine', ['127.0.0.1'], 'address'],
    ['of the metadata service', ['169.254.169.254'], 'address'],
    ['of a private network, IPv6 too', ['10.0.0.1', 'fd00::1'], 'address'],
    ['of nobody', [], 'dns'],
  ])('%s are refused, and nothing is asked', async (_, addresses, kind) => {
    const guarded = fetcherWith({ resolveHost: async () => Promise.resolve(addresses) });
    const port = server.host.split(':')[1];
    await expect(guarded.fetch({ url: `http://feeds.example.org:${port}/` })).rejects.toMatchObject({ kind });
    expect(server.requests).toHaveLength(0);
    await guarded.close();
  });
});

describe('bounds', () => {
  it('stops reading at the size limit', async () => {
    fetcher = fetcherWith({ maxBytes: 100_000 });
    server.answer((_, response) => {
      const chunk = Buffer.alloc(16_384, 'x');
      const send = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', send);
      send();
    });
    await expect(fetch()).rejects.toMatchObject({ kind: 'too-large' });
  });

  it('stops unpacking at the size limit', async () => {
    fetcher = fetcherWith({ maxBytes: 100_000 });
    server.answer((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000))),
    );
    await expect(fetch()).rejects.toMatchObject({ kind: 'too-large' });
  });

  it('gives up on a server that drips, after the whole time and not each chunk’s', async () => {
    fetcher = fetcherWith({ totalTimeoutMs: 300 });
    server.answer((_, response) => {
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    });
    await expect(fetch()).rejects.toMatchObject({ kind: 'timeout' });
  });

  it('counts redirects towards the whole time', async () => {
    fetcher = fetcherWith({ totalTimeoutMs: 300 });
    server.answer((request, response) => {
      void sleep(120).then(() => response.writeHead(302, { location: `${request.url}x` }).end());
    });
    await expect(fetch()).rejects.toMatchObject({ kind: 'timeout' });
    expect(server.requests.length).toBeLessThanOrEqual(3);
  });

  it.each([
    ['hangs up', 'connection', (socket: { destroy(): void; write(text: string): void }) => socket.destroy()],
    ['speaks no HTTP', 'connection', (socket: { write(text: string): void }) => socket.write('220 ready\r\n\r\n')],
  ] as const)('survives a server that %s', async (_, kind, act) => {
    server.answer((request) => act(request.socket));
    await expect(fetch()).rejects.toMatchObject({ name: 'FetchError', kind });
  });
});
