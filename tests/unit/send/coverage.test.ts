import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../functions/shared/domain/coverage.ts';
import { aFeed } from '../../support/a-feed.ts';

const DUE = '2026-01-02T08:00:00.000Z';

describe('what a digest covers', () => {
  it.each([
    ['hourly', '2026-01-02T07:00:00.000Z'],
    ['daily', '2026-01-01T08:00:00.000Z'],
    ['weekly', '2025-12-26T08:00:00.000Z'],
  ] as const)('reaches back as far as a digest that is %s', (delivery, from) => {
    expect(coverageOf(delivery, DUE, [])).toMatchObject({ from, to: DUE });
  });

  it('counts the feeds we watch, not those removed or gone', () => {
    const feeds = [aFeed(), aFeed({ status: 'removed' }), aFeed({ status: 'gone' })];
    expect(coverageOf('daily', DUE, feeds)).toMatchObject({ feeds: 1, unread: [] });
  });

  it('names a feed that failed all the time, by its host if it has no title', () => {
    const failing = (failingSince: string, title: string) =>
      aFeed({ title, poll: { failuresInARow: 3, failingSince } });
    const feeds = [
      failing('2026-01-01T08:00:00.000Z', 'Down\nTimes'),
      failing('2025-12-01T00:00:00.000Z', ''),
      failing('2026-01-01T08:00:01.000Z', 'Read once'),
    ];
    expect(coverageOf('daily', DUE, feeds).unread).toEqual(['Down Times', 'news.example.org']);
  });
});
