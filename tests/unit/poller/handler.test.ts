import { describe, expect, it } from 'vitest';
import { createHandler } from '../../../functions/poller/handler.ts';
import { shardOf, shardsOf } from '../../../functions/shared/adapters/dynamodb/due-feeds.ts';
import { aFeed } from '../../support/a-feed.ts';
import { rss } from '../../support/feed-server.ts';
import { pollerDeps } from '../../support/poller-deps.ts';

const context = { getRemainingTimeInMillis: () => 280_000 };
const URLS = Array.from({ length: 12 }, (_, n) => `https://${n}.example.org/rss`);

function depsWith(catalogue?: { readonly version: string; readonly feeds: readonly { readonly url: string }[] }) {
  const deps = { ...pollerDeps(URLS.map((url, n) => aFeed({ feedId: `feed-${n}`, url }))), catalogue };
  for (const url of URLS) deps.fetcher.answerBody(url, rss([]));
  return deps;
}

describe('the poller', () => {
  it('takes every feed when the schedule names no shard', async () => {
    const deps = depsWith();
    await createHandler(deps)({ source: 'aws.scheduler' }, context);
    expect(deps.fetcher.requests.map(({ url }) => url).sort()).toEqual(URLS.toSorted());
  });

  it('takes its share when it does', async () => {
    const deps = depsWith();
    await createHandler(deps)({ shard: 1, of: 3 }, context);
    const share = new Set(shardsOf({ index: 1, count: 3 }));
    const mine = URLS.filter((url) => share.has(shardOf(url)));
    expect(deps.fetcher.requests.map(({ url }) => url).sort()).toEqual(mine.toSorted());
    expect(mine.length).toBeLessThan(URLS.length);
  });

  it('brings the catalogue along once, if there is to be one', async () => {
    const deps = depsWith({ version: '1', feeds: [{ url: 'https://new.example.org/rss' }] });
    const handler = createHandler(deps);
    await handler({}, context);
    await handler({}, context);
    expect(deps.fetcher.requests.filter(({ url }) => url === 'https://new.example.org/rss')).toHaveLength(1);
    expect(await deps.feeds.all()).toHaveLength(URLS.length + 1);
  });

  it('begins nothing when time is short', async () => {
    const deps = depsWith();
    await createHandler(deps)({}, { getRemainingTimeInMillis: () => 10_000 });
    expect(deps.fetcher.requests).toHaveLength(0);
  });

  it('rings when our own tables fail, after polling the others', async () => {
    const deps = depsWith();
    const failing = { savePoll: async () => Promise.reject(new Error('throttled')) };
    const feeds = new Proxy(deps.feeds, {
      get: (target, name) => {
        const own: unknown = Reflect.get(failing, name) ?? Reflect.get(target, name);
        return typeof own === 'function' ? own.bind(target) : own;
      },
    });
    await expect(createHandler({ ...deps, feeds })({}, context)).rejects.toThrow('12 feeds could not be stored');
    expect(deps.fetcher.requests).toHaveLength(12);
  });
});
