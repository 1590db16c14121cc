import { describe, expect, it } from 'vitest';
import { feedIdOf, type FeedStore } from '../../functions/shared/adapters/dynamodb/feed-store.ts';
import { NEVER_POLLED } from '../../functions/shared/domain/feed.ts';

const NOW = new Date('2026-01-01T00:00:00.000Z');
const LATER = new Date('2026-01-01T00:15:00.000Z');
const EVERYTHING = { index: 0, count: 1 };
const URL_A = 'https://a.example.org/rss';

/** What every feed store promises. */
export function describeFeedStore(name: string, connect: () => Promise<FeedStore>): void {
  const withFeed = async (url = URL_A) => {
    const feeds = await connect();
    await feeds.add({ url, title: 'A', regionHints: ['sudan'], language: 'en' }, NOW);
    const [feed] = await feeds.due(EVERYTHING, NOW, 100);
    if (!feed) throw new Error('the feed just added is not due');
    return { feeds, feed };
  };
  const dueUrls = async (feeds: FeedStore, now = NOW, shard = EVERYTHING) =>
    (await feeds.due(shard, now, 100)).map((feed) => feed.url).sort();

  describe(`FeedStore: ${name}`, () => {
    it('has a new feed due at once, with everything said of it', async () => {
      const { feed } = await withFeed();
      expect(feed).toEqual({
        feedId: feedIdOf(URL_A),
        url: URL_A,
        title: 'A',
        language: 'en',
        regionHints: ['sudan'],
        status: 'active',
        addedAt: NOW.toISOString(),
        nextPollAt: NOW.toISOString(),
        poll: NEVER_POLLED,
      });
    });

    it.each(['http://a.example.org/rss', 'https://www.a.example.org/rss/'])(
      'knows %s as the same feed',
      async (url) => {
        const { feeds } = await withFeed();
        expect(await feeds.add({ url }, LATER)).toBe('exists');
        expect(await feeds.all()).toHaveLength(1);
      },
    );

    it('keeps what a poll taught and has the feed due when that says', async () => {
      const { feeds, feed } = await withFeed();
      const poll = { ...feed.poll, etag: 'W/"1"', polls: 1 };
      expect(await feeds.savePoll(feed, { ...feed, poll, nextPollAt: LATER.toISOString() })).toBe(true);
      expect(await dueUrls(feeds)).toEqual([]);
      expect(await feeds.due(EVERYTHING, LATER, 100)).toEqual([{ ...feed, poll, nextPollAt: LATER.toISOString() }]);
    });

    it('lets the first of two overlapping polls win', async () => {
      const { feeds, feed } = await withFeed();
      const first = { ...feed, nextPollAt: LATER.toISOString(), poll: { ...feed.poll, newEntries: 1 } };
      expect(await feeds.savePoll(feed, first)).toBe(true);
      expect(await feeds.savePoll(feed, { ...first, poll: { ...feed.poll, newEntries: 2 } })).toBe(false);
      expect(await feeds.find(feed.feedId)).toEqual(first);
    });

    it('does not bring back a feed removed during its poll', async () => {
      const { feeds, feed } = await withFeed();
      expect(await feeds.remove(feed.feedId)).toBe(true);
      expect(await feeds.savePoll(feed, { ...feed, nextPollAt: LATER.toISOString() })).toBe(false);
      expect(await dueUrls(feeds, LATER)).toEqual([]);
      expect((await feeds.find(feed.feedId))?.status).toBe('removed');
      expect(await feeds.remove(feed.feedId)).toBe(false);
    });

    it('retires a feed that is gone, and takes it back when asked', async () => {
      const { feeds, feed } = await withFeed();
      await feeds.savePoll(feed, { ...feed, status: 'gone' });
      expect(await dueUrls(feeds, LATER)).toEqual([]);
      expect(await feeds.add({ url: URL_A }, LATER)).toBe('restored');
      expect(await dueUrls(feeds, LATER)).toEqual([URL_A]);
      expect((await feeds.find(feed.feedId))?.regionHints).toEqual(['sudan']);
    });

    it('polls a moved feed at its new address under its old id', async () => {
      const { feeds, feed } = await withFeed();
      const url = 'https://b.example.net/feed';
      await feeds.savePoll(feed, { ...feed, url, nextPollAt: LATER.toISOString() });
      expect(await feeds.due(EVERYTHING, LATER, 100)).toMatchObject([{ feedId: feed.feedId, url }]);
    });

    it('gives each feed to exactly one of several pollers, those of one host to the same', async () => {
      const feeds = await connect();
      const urls = Array.from({ length: 30 }, (_, n) => `https://${n % 10}.example.org/${n}`).sort();
      for (const url of urls) await feeds.add({ url }, NOW);
      const shares = await Promise.all([0, 1, 2].map(async (index) => dueUrls(feeds, NOW, { index, count: 3 })));
      expect(shares.flat().sort()).toEqual(urls);
      const hosts = shares.flatMap((share) =>
        share.map((url) => new URL(url).host).filter((host, at, all) => all.indexOf(host) === at),
      );
      expect(hosts).toHaveLength(10);
    });

    it('seeds a version of the catalogue once and undoes nothing the operator did', async () => {
      const feeds = await connect();
      const urls = ['https://1.example.org/', 'https://2.example.org/', 'https://3.example.org/'];
      const specs = urls.map((url) => ({ url }));
      expect(await feeds.seed('1', specs, NOW)).toBe(3);
      expect(await feeds.seed('1', specs, NOW)).toBe(0);
      await feeds.remove(feedIdOf('https://2.example.org/'));
      expect(await feeds.seed('2', [...specs, { url: 'https://4.example.org/' }], NOW)).toBe(1);
      expect(await dueUrls(feeds)).toEqual([
        'https://1.example.org/',
        'https://3.example.org/',
        'https://4.example.org/',
      ]);
    });

    it('does not seed a feed a second time at the address it moved to', async () => {
      const { feeds, feed } = await withFeed();
      const url = 'https://b.example.net/feed';
      await feeds.savePoll(feed, { ...feed, url, nextPollAt: LATER.toISOString() });
      await feeds.seed('1', [{ url }], NOW);
      expect(await feeds.all()).toHaveLength(1);
    });

    it('says how each feed is, and nothing of the removed', async () => {
      const { feeds, feed } = await withFeed();
      const removed = { url: 'https://b.example.org/rss' };
      await feeds.add(removed, NOW);
      await feeds.remove(feedIdOf(removed.url));
      expect(await feeds.readFeedHealth(NOW)).toMatchObject([{ feedId: feed.feedId, url: URL_A, failuresInARow: 0 }]);
    });
  });
}
