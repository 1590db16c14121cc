import { describe, expect, it } from 'vitest';
import type { Feed } from '../../../functions/shared/domain/feed.ts';
import { flagOf, healthOf, worstFirst } from '../../../functions/shared/domain/feed-health.ts';
import { afterVisit, type VisitResult } from '../../../functions/shared/domain/feed-visit.ts';
import { aFeed } from '../../support/a-feed.ts';

const LIMITS = { minSeconds: 300, spread: 0, random: 0 };
const HOUR_MS = 3_600_000;
const at = (hours: number) => new Date(Date.UTC(2026, 0, 1) + hours * HOUR_MS);
const read = (newEntries: number): VisitResult => ({
  kind: 'read',
  title: 'Its own name',
  newEntries,
  learned: { etag: '"2"' },
});
const failed: VisitResult = { kind: 'failed', error: 'answered 500', isOverload: false };

function visit(feed: Feed, hours: number, result: VisitResult, movedTo?: string): Feed {
  return afterVisit(feed, { at: at(hours), bytes: 1_000, movedTo, result }, LIMITS);
}

describe('a feed after a visit', () => {
  it('knows what was read and forgets its failures', () => {
    const feed = aFeed({ poll: { failuresInARow: 3, failingSince: at(-5).toISOString(), lastError: 'answered 500' } });
    expect(visit(feed, 1, read(2)).poll).toMatchObject({
      etag: '"2"',
      lastSuccessAt: at(1).toISOString(),
      lastNewAt: at(1).toISOString(),
      failuresInARow: 0,
      failingSince: undefined,
      lastError: undefined,
      polls: 1,
      bytes: 1_000,
      newEntries: 2,
    });
  });

  it('keeps its validators when the server says unchanged', () => {
    const feed = aFeed({ poll: { etag: '"1"', lastModified: 'then' } });
    expect(visit(feed, 1, { kind: 'unchanged' }).poll).toMatchObject({ etag: '"1"', lastModified: 'then' });
  });

  it('counts failures and remembers since when', () => {
    const once = visit(aFeed(), 1, failed);
    expect(visit(once, 2, failed).poll).toMatchObject({
      failuresInARow: 2,
      failingSince: at(1).toISOString(),
      lastError: 'answered 500',
    });
  });

  it('takes the name of the feed unless the operator gave one', () => {
    expect(visit(aFeed({ title: '' }), 1, read(0)).title).toBe('Its own name');
    expect(visit(aFeed({ title: 'Mine' }), 1, read(0)).title).toBe('Mine');
  });

  it('is retired by 410', () => {
    expect(visit(aFeed(), 1, { kind: 'gone' }).status).toBe('gone');
  });

  it('learns its pace: two new entries in an hour are one in half an hour', () => {
    const feed = aFeed({ poll: { lastSuccessAt: at(1).toISOString(), lastNewAt: at(1).toISOString() } });
    expect(visit(feed, 2, read(2)).poll.averageGapSeconds).toBe(1_800);
  });

  it('takes its first pace from the dates it shows, not from what has gathered', () => {
    const result = { ...read(500), shownGapSeconds: 600 } as VisitResult;
    expect(visit(aFeed(), 1, result).poll.averageGapSeconds).toBe(600);
  });
});

describe('a permanent redirect', () => {
  const target = 'https://new.example.org/rss';
  const visits = (hours: readonly number[], movedTo = target, feed = aFeed()) =>
    hours.reduce((current, hour) => visit(current, hour, { kind: 'unchanged' }, movedTo), feed);

  it('is believed when it has stood for a day and three polls', () => {
    expect(visits([0, 12]).url).toBe('https://news.example.org/rss');
    expect(visits([0, 1, 2, 3]).url).toBe('https://news.example.org/rss');
    expect(visits([0, 12, 24])).toMatchObject({ url: target, poll: { move: undefined }, feedId: 'feed-1' });
  });

  it('starts anew when the server takes it back or changes its mind', () => {
    const wavering = visit(visits([0, 12]), 13, { kind: 'unchanged' });
    expect(visits([24], target, wavering).url).toBe('https://news.example.org/rss');
    expect(visits([24], 'https://other.example.org/', visits([0, 12])).url).toBe('https://news.example.org/rss');
  });

  it('counts only when there is a feed at its end', () => {
    const feed = [0, 12, 24].reduce((current, hour) => visit(current, hour, failed, target), aFeed());
    expect(feed.url).toBe('https://news.example.org/rss');
  });

  it.each([
    'http://news.example.org/rss',
    'ftp://news.example.org/',
    'https://user:pass@news.example.org/',
    'nonsense',
  ])('is never followed for good to %s', (movedTo) => {
    expect(visits([0, 12, 24, 48], movedTo).url).toBe('https://news.example.org/rss');
  });
});

describe('the health of feeds', () => {
  it.each<[string, Feed, string | undefined]>([
    ['never polled', aFeed(), undefined],
    ['failing for two days', aFeed({ poll: { failingSince: at(-48).toISOString() } }), undefined],
    ['failing for three days', aFeed({ poll: { failingSince: at(-72).toISOString() } }), 'failing'],
    [
      'silent for nine gaps',
      aFeed({ poll: { lastNewAt: at(-90).toISOString(), averageGapSeconds: 36_000 } }),
      undefined,
    ],
    [
      'silent for ten gaps',
      aFeed({ poll: { lastNewAt: at(-100).toISOString(), averageGapSeconds: 36_000 } }),
      'silent',
    ],
    ['busy, silent overnight', aFeed({ poll: { lastNewAt: at(-10).toISOString(), averageGapSeconds: 60 } }), undefined],
    ['gone', aFeed({ status: 'gone' }), 'gone'],
    ['removed while failing', aFeed({ status: 'removed', poll: { failingSince: at(-99).toISOString() } }), undefined],
  ])('%s', (_, feed, expected) => {
    expect(flagOf(feed, at(0))).toBe(expected);
  });

  it('shows the worst first', () => {
    const named = (feedId: string, feed: Parameters<typeof aFeed>[0]) => healthOf(aFeed({ feedId, ...feed }), at(0));
    const feeds = [
      named('well', { poll: { lastSuccessAt: at(0).toISOString() } }),
      named('silent', { poll: { lastNewAt: at(-100).toISOString(), averageGapSeconds: 60 } }),
      named('removed', { status: 'removed' }),
      named('stumbling', { poll: { failuresInARow: 1 } }),
      named('gone', { status: 'gone' }),
      named('failing', { poll: { failuresInARow: 9, failingSince: at(-99).toISOString() } }),
    ];
    expect(worstFirst(feeds).map(({ feedId }) => feedId)).toEqual(['failing', 'gone', 'stumbling', 'silent', 'well']);
  });
});
