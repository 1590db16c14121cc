import { describe, expect, it } from 'vitest';
import { poll } from '../../../functions/poller/poll.ts';
import { FetchError } from '../../../functions/shared/adapters/feeds/fetch/fetch-error.ts';
import { GateClosedError } from '../../../functions/shared/adapters/feeds/fetch/request-gate.ts';
import { aFeed } from '../../support/a-feed.ts';
import { rss, type RssItem } from '../../support/feed-server.ts';
import { pollerDeps } from '../../support/poller-deps.ts';

const ALL = { index: 0, count: 1 };
const URL = 'https://news.example.org/rss';
const START = new Date('2026-01-01T00:00:00.000Z');
const hoursAgo = (hours: number) => new Date(START.getTime() - hours * 3_600_000);

const item = (n: number, more: Partial<RssItem> = {}): RssItem => ({
  guid: `id-${n}`,
  title: `Report ${n}`,
  link: `https://news.example.org/${n}`,
  published: hoursAgo(1),
  ...more,
});

/** One feed at `URL`, due every time the clock moves on by two hours. */
function oneFeed(items: readonly RssItem[] = [item(1)]) {
  const deps = pollerDeps([aFeed({ url: URL, regionHints: ['sudan'] })]);
  deps.fetcher.answerBody(URL, rss(items));
  const again = async (next?: readonly RssItem[]) => {
    if (next) deps.fetcher.answerBody(URL, rss(next));
    deps.clock.advance({ minutes: 120 });
    return poll(ALL, deps);
  };
  const titles = () => deps.entries.entries.map(({ title }) => title);
  return { deps, again, titles, feed: async () => (await deps.feeds.find('feed-1'))! };
}

describe('poll', () => {
  it('announces what is new, with what the feed is about', async () => {
    const { deps, again, titles } = oneFeed();
    expect(await poll(ALL, deps)).toMatchObject({ read: 1, newEntries: 1 });
    expect(deps.entries.entries).toMatchObject([
      {
        title: 'Report 1',
        feedId: 'feed-1',
        feedTitle: 'Example World',
        regionHints: ['sudan'],
        publishedAt: hoursAgo(1).toISOString(),
      },
    ]);
    expect(await again([item(2), item(1)])).toMatchObject({ read: 1, newEntries: 1 });
    expect(titles()).toEqual(['Report 1', 'Report 2']);
  });

  it('asks for nothing that is not due', async () => {
    const { deps } = oneFeed();
    await poll(ALL, deps);
    deps.clock.advance({ minutes: 1 });
    await poll(ALL, deps);
    expect(deps.fetcher.requests).toHaveLength(1);
  });

  it('announces none older than 48 hours of 500 that a feed new to us shows', async () => {
    const old = Array.from({ length: 500 }, (_, n) => item(n, { published: hoursAgo(n) }));
    const { deps, again, titles } = oneFeed(old);
    await poll(ALL, deps);
    expect(titles()).toHaveLength(49);
    await again([item(999), ...old]);
    expect(titles()).toHaveLength(50);
  });

  it('announces no undated entry at first sight of a feed, and each one that appears later', async () => {
    const { deps, again, titles } = oneFeed([item(1, { published: undefined })]);
    await poll(ALL, deps);
    expect(titles()).toEqual([]);
    await again([item(2, { published: undefined }), item(1, { published: undefined })]);
    expect(titles()).toEqual(['Report 2']);
  });

  it('tells all that a feed published while it was down for a week', async () => {
    const { deps, again, titles } = oneFeed();
    await poll(ALL, deps);
    deps.clock.advance({ minutes: 7 * 24 * 60 });
    await again([item(2, { published: new Date(START.getTime() + 3_600_000) }), item(1)]);
    expect(titles()).toEqual(['Report 1', 'Report 2']);
  });

  it('dates nothing into the future', async () => {
    const { deps } = oneFeed([item(1, { published: hoursAgo(-500) })]);
    await poll(ALL, deps);
    expect(deps.entries.entries).toMatchObject([{ publishedAt: START.toISOString() }]);
  });

  it('keeps a reworded entry as a revision of the first', async () => {
    const { deps, again } = oneFeed();
    await poll(ALL, deps);
    await again([item(1, { title: 'Report 1, corrected' })]);
    expect(deps.entries.entries).toMatchObject([
      { title: 'Report 1', revisions: [{ title: 'Report 1, corrected', seenAt: '2026-01-01T02:00:00.000Z' }] },
    ]);
  });

  it('reads an unchanged body no second time, whatever its validators', async () => {
    const { deps, again } = oneFeed();
    await poll(ALL, deps);
    expect(await again()).toMatchObject({ read: 0, unchanged: 1 });
  });

  it('says that a page is no feed, and where its feed is', async () => {
    const { deps, feed } = oneFeed();
    deps.fetcher.answerBody(
      URL,
      '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body>Hello</body></html>',
    );
    expect(await poll(ALL, deps)).toMatchObject({ failed: 1 });
    expect((await feed()).poll).toMatchObject({
      failuresInARow: 1,
      lastError: expect.stringContaining('https://news.example.org/feed.xml') as string,
    });
  });

  it('retires a feed that is gone and asks no more', async () => {
    const { deps, again, feed } = oneFeed();
    deps.fetcher.answer(URL, { kind: 'gone' });
    await poll(ALL, deps);
    await again();
    expect((await feed()).status).toBe('gone');
    expect(deps.fetcher.requests).toHaveLength(1);
  });

  it('counts a feed as lost once: when it has failed for three days', async () => {
    const { deps, again } = oneFeed();
    deps.fetcher.answer(URL, { kind: 'refused', status: 500 });
    const lost: number[] = [];
    for (let day = 0; day < 6; day += 1) {
      lost.push((await again())?.lost ?? 0);
      deps.clock.advance({ minutes: 24 * 60 });
    }
    expect(lost).toEqual([0, 0, 0, 1, 0, 0]);
    await again([item(1)]);
    deps.fetcher.answer(URL, { kind: 'refused', status: 500 });
    expect(await again()).toMatchObject({ failed: 1, lost: 0 });
  });

  it('counts a feed as lost at once when its server says that it is gone', async () => {
    const { deps } = oneFeed();
    deps.fetcher.answer(URL, { kind: 'gone' });
    expect(await poll(ALL, deps)).toMatchObject({ gone: 1, lost: 1 });
  });

  it('leaves to the next run what time does not allow', async () => {
    const { deps, feed } = oneFeed();
    deps.fetcher.answer(URL, new GateClosedError());
    expect(await poll(ALL, deps)).toMatchObject({ left: 1, failed: 0 });
    expect((await feed()).poll.polls).toBe(0);
  });
});

describe('two pollers', () => {
  it('do not ask the same hosts at once', async () => {
    const { deps } = oneFeed();
    let finish: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (finish = resolve));
    deps.fetcher.answer(URL, async () => held.then(() => ({ kind: 'unchanged' }) as const));
    const first = poll(ALL, deps);
    await Promise.resolve();
    expect(await poll(ALL, deps)).toBeUndefined();
    finish();
    expect(await first).toMatchObject({ unchanged: 1 });
  });

  it('announce nothing twice even when they do', async () => {
    const { deps, titles } = oneFeed();
    const other = { ...deps, leases: pollerDeps([]).leases };
    const reports = await Promise.all([poll(ALL, deps), poll(ALL, other)]);
    expect(titles()).toEqual(['Report 1']);
    expect(reports.map((report) => report?.newEntries).sort((a = 0, b = 0) => a - b)).toEqual([0, 1]);
  });

  it('wait a minute at most for one that died', async () => {
    const { deps } = oneFeed();
    await deps.leases.hold(
      { name: 'poller-0-of-1', owner: 'dead' },
      deps.clock.now(),
      new Date(START.getTime() + 60_000),
    );
    expect(await poll(ALL, deps)).toBeUndefined();
    deps.clock.advance({ minutes: 1 });
    expect(await poll(ALL, deps)).toMatchObject({ read: 1 });
  });
});

describe('a crash', () => {
  const crash = async () => Promise.reject(new Error('the process died'));

  it.each([
    ['before the first entry is written', 'entries', 'putIfNew'],
    ['after the entries, before they are remembered', 'seen', 'write'],
    ['after they are remembered, before the feed is', 'feeds', 'savePoll'],
  ] as const)('%s loses nothing and repeats nothing', async (_, store, method) => {
    const { deps, titles, again, feed } = oneFeed([item(1), item(2)]);
    const broken = {
      ...deps,
      [store]: new Proxy(deps[store], {
        get: (target, name) => (name === method ? crash : Reflect.get(target, name).bind(target)),
      }),
    };
    expect(await poll(ALL, broken)).toMatchObject({ broken: 1 });
    expect((await feed()).poll.polls).toBe(0);
    await poll(ALL, deps);
    expect(titles()).toEqual(['Report 1', 'Report 2']);
    await again([item(3), item(2), item(1)]);
    expect(titles()).toEqual(['Report 1', 'Report 2', 'Report 3']);
  });
});

describe('a malicious feed beside fifty good ones', () => {
  const goodUrl = (n: number) => `https://good-${n}.example.org/rss`;
  const good = Array.from({ length: 50 }, (_, n) => aFeed({ feedId: `good-${n}`, url: goodUrl(n) }));
  const evil = aFeed({ feedId: 'evil', url: 'https://evil.example.org/rss' });

  async function outcomeFor(feeds: typeof good, body: string | Buffer | Error) {
    const deps = pollerDeps(feeds);
    for (const [n] of good.entries()) deps.fetcher.answerBody(goodUrl(n), rss([item(n)]));
    if (body instanceof Error) deps.fetcher.answer(evil.url, body);
    else deps.fetcher.answerBody(evil.url, body);
    await poll(ALL, deps);
    const entries = deps.entries.entries.filter(({ feedId }) => feedId !== 'evil');
    return { entries, feeds: (await deps.feeds.all()).filter(({ feedId }) => feedId !== 'evil') };
  }

  const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "${'x'.repeat(1_000)}">${[...'bcdefgh'].map((name, at) => `<!ENTITY ${name} "${`&${'abcdefgh'[at]};`.repeat(10)}">`).join('')}]><rss><channel><item><title>&h;</title></item></channel></rss>`;
  it.each<[string, string | Buffer | Error]>([
    ['an entity bomb', bomb],
    ['ten thousand levels', `<rss><channel><item>${'<a>'.repeat(10_000)}`],
    ['only NULs', Buffer.alloc(100_000)],
    ['nothing', ''],
    ['a refused connection', new FetchError('connection', 'connection failed (ECONNREFUSED)')],
    ['entries without end', rss(Array.from({ length: 3_000 }, (_, n) => item(n, { guid: `evil-${n}` })))],
    ['the ids of others', rss(Array.from({ length: 50 }, (_, n) => item(n)))],
  ])('%s changes nothing for them', async (_, body) => {
    expect(await outcomeFor([...good, evil], body)).toEqual(await outcomeFor(good, body));
  });
});
