import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalLink } from '../../../functions/poller/identity/canonical-link.ts';
import { sortOut } from '../../../functions/poller/identity/sort-out.ts';
import type { ParsedEntry } from '../../../functions/shared/adapters/feeds/parse/parsed-feed.ts';

describe('canonicalLink', () => {
  it.each([
    ['http://news.example.org/a', 'https://news.example.org/a'],
    ['https://www.example.org/a/', 'https://example.org/a'],
    ['https://example.org/a?utm_source=rss&utm_medium=x', 'https://example.org/a'],
    ['https://example.org/a?id=7&at_campaign=rss&fbclid=z', 'https://example.org/a?id=7'],
    ['https://example.org/a?b=1&a=2', 'https://example.org/a?a=2&b=1'],
    ['https://example.org/a/index.html', 'https://example.org/a'],
    ['https://example.org/%D0%BA%D0%B8%D1%97%D0%B2', 'https://example.org/київ'],
    ['https://EXAMPLE.org:443/a#comments', 'https://example.org/a'],
  ])('%s is %s', (one, other) => {
    expect(canonicalLink(one)).toBe(canonicalLink(other));
  });

  it.each([
    ['https://example.org/a?id=7', 'https://example.org/a?id=8'],
    ['https://example.org/a', 'https://example.org/A'],
    ['https://a.example.org/x', 'https://b.example.org/x'],
    ['https://example.org/#!/1', 'https://example.org/#!/2'],
  ])('%s is not %s', (one, other) => {
    expect(canonicalLink(one)).not.toBe(canonicalLink(other));
  });

  it.each(['', 'https://example.org/', 'https://example.org/?utm_source=rss', 'mailto:a@example.org', 'urn:x:1'])(
    '%j names no entry',
    (link) => {
      expect(canonicalLink(link)).toBeUndefined();
    },
  );

  it('is total', () => {
    fc.assert(fc.property(fc.string(), (text) => void canonicalLink(`https://example.org/${text}`)));
    expect(() => canonicalLink('https://example.org/100%')).not.toThrow();
  });
});

const entry = (n: number, more: Partial<ParsedEntry> = {}): ParsedEntry => ({
  guid: `tag:example.org,2026:${n}`,
  link: `https://example.org/news/${n}`,
  title: `Report number ${n}`,
  summary: `What happened at place ${n}`,
  published: `2026-01-01T00:${String(n % 60).padStart(2, '0')}:00.000Z`,
  categories: [],
  ...more,
});

const first = [entry(1), entry(2), entry(3), entry(4)];
const remembered = sortOut(first, []).seen;
const freshTitles = (entries: readonly ParsedEntry[], before = remembered) =>
  sortOut(entries, before).fresh.map(({ entry: { title } }) => title);

describe('sortOut', () => {
  it('finds all new in a feed never read, and nothing new in the same document again', () => {
    expect(sortOut(first, []).fresh).toHaveLength(4);
    expect(sortOut(first, remembered)).toMatchObject({ fresh: [], changed: [], isSeenChanged: false });
  });

  const edits: [string, (entry: ParsedEntry, n: number) => ParsedEntry][] = [
    ['changes every guid', (e, n) => ({ ...e, guid: `urn:uuid:${n}` })],
    ['drops its guids', (e) => ({ ...e, guid: undefined })],
    ['adds tracking parameters', (e) => ({ ...e, link: `${e.link}?utm_source=rss` })],
    ['changes guids and goes to https', (e, n) => ({ ...e, guid: `${n}-x`, link: e.link.replace('https', 'http') })],
    ['moves to another host with new guids', (e, n) => ({ ...e, guid: `g${n}`, link: `https://new.example.net/${n}` })],
    ['changes links and dates, keeps guids', (e, n) => ({ ...e, link: `https://x.org/${n}`, published: undefined })],
    ['edits titles and texts', (e) => ({ ...e, title: `UPDATED: ${e.title}`, summary: 'more' })],
    [
      'changes ids, links and dates all at once',
      (e, n) => ({
        ...e,
        guid: `n${n}`,
        link: `https://new.example.net/p/${n}`,
        published: '2026-02-01T00:00:00.000Z',
      }),
    ],
  ];
  it.each(edits)('announces no old entry as new when the feed %s', (_, edit) => {
    const edited = first.map(edit);
    const sorted = sortOut([...edited, entry(5)], remembered);
    expect(sorted.fresh.map(({ entry: { title } }) => title)).toEqual(['Report number 5']);
    // And what was learned holds for the next change.
    expect(freshTitles(first, sorted.seen)).toEqual([]);
    expect(freshTitles(edited, sorted.seen)).toEqual([]);
  });

  it('gives an entry the same id for ever', () => {
    const ids = (entries: readonly ParsedEntry[], before = remembered) =>
      sortOut(entries, before).seen.map(({ id }) => id);
    const renumbered = sortOut(first.map(edits[0]![1]), remembered).seen;
    expect(ids(first.map(edits[6]![1]), renumbered)).toEqual(remembered.map(({ id }) => id));
  });

  it.each<[string, ParsedEntry]>([
    [
      'a daily report: same title, all else new',
      entry(1, { guid: 'x', link: 'https://example.org/x', published: '2026-01-02T00:00:00.000Z' }),
    ],
    ['a new entry under the place-number 1 as guid', entry(9, { guid: '1' })],
  ])('announces %s', (_, news) => {
    expect(freshTitles([news, ...first])).toEqual([news.title]);
  });

  it('tells entries apart though all have one link or one guid', () => {
    const live = (n: number) => entry(n, { guid: '0', link: 'https://example.org/live' });
    const { seen } = sortOut([live(1), live(2)], []);
    expect(freshTitles([live(3), live(2), live(1)], seen)).toEqual(['Report number 3']);
  });

  it('takes an entry listed twice once', () => {
    expect(sortOut([entry(1), entry(1)], []).fresh).toHaveLength(1);
  });

  it('reports an entry whose wording changed, once', () => {
    const edited = [entry(1, { title: 'Report number 1 (corrected)' }), ...first.slice(1)];
    const sorted = sortOut(edited, remembered);
    expect(sorted.changed.map(({ entry: { title } }) => title)).toEqual(['Report number 1 (corrected)']);
    expect(sortOut(edited, sorted.seen).changed).toEqual([]);
  });

  it('still knows an entry that left the document and came back', () => {
    const without = sortOut(first.slice(0, 2), remembered).seen;
    expect(freshTitles(first, without)).toEqual([]);
  });

  it('forgets the oldest rows of a feed that has shown thousands', () => {
    let seen = remembered;
    for (let round = 0; round < 60; round++) {
      const shown = Array.from({ length: 100 }, (_, n) => entry(round * 100 + n + 10));
      seen = sortOut(shown, seen).seen;
    }
    expect(seen.length).toBeLessThanOrEqual(300);
  });

  it('announces each entry once, in whatever order and company a feed shows it', () => {
    const numbers = fc.uniqueArray(fc.nat(40), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(numbers, { maxLength: 8 }), (documents) => {
        let seen = remembered;
        const announced: string[] = [];
        for (const shown of documents) {
          const sorted = sortOut(
            shown.map((n) => entry(n + 10)),
            seen,
          );
          announced.push(...sorted.fresh.map(({ entry: { title } }) => title));
          ({ seen } = sorted);
        }
        expect(announced.toSorted()).toEqual(
          [...new Set(documents.flat())].map((n) => `Report number ${n + 10}`).toSorted(),
        );
      }),
      { numRuns: 50 },
    );
  });
});
