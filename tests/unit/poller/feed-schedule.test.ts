import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PollState } from '../../../functions/shared/domain/feed.ts';
import { nextPollAfterFailure, nextPollAfterSuccess } from '../../../functions/shared/domain/feed-schedule.ts';
import { aFeed } from '../../support/a-feed.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A Thursday. */
const NOW = new Date('2026-01-01T12:00:00Z');
const LIMITS = { minSeconds: 5 * MINUTE, spread: 0, random: 1 };

const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000).toISOString();
const after = (time: Date) => (time.getTime() - NOW.getTime()) / 1000;

/** A feed with validators that had something new just now and usually every minute. */
const busy = { etag: '"1"', lastNewAt: ago(0), averageGapSeconds: MINUTE };

function intervalOf(poll: Partial<PollState>, freshForSeconds?: number, spread = 0): number {
  return after(nextPollAfterSuccess(aFeed({ poll }), { at: NOW, freshForSeconds }, { ...LIMITS, spread }));
}

describe('the interval after a success', () => {
  it.each<[string, Partial<PollState>, number | undefined, number]>([
    ['a busy feed: the shortest we allow', busy, undefined, 5 * MINUTE],
    ['an hourly feed: three times in its gap', { ...busy, averageGapSeconds: HOUR }, undefined, 20 * MINUTE],
    ['a daily feed with validators: twice an hour', { ...busy, averageGapSeconds: DAY }, undefined, 30 * MINUTE],
    ['a daily feed without: once an hour', { ...busy, etag: undefined, averageGapSeconds: DAY }, undefined, HOUR],
    ['Last-Modified is a validator too', { lastModified: 'x', averageGapSeconds: DAY }, undefined, 30 * MINUTE],
    ['a busy feed that fell silent two hours ago', { ...busy, lastNewAt: ago(2 * HOUR) }, undefined, 10 * MINUTE],
    ['a busy feed that fell silent long ago', { ...busy, lastNewAt: ago(30 * DAY) }, undefined, 30 * MINUTE],
    ['Cache-Control or Expires (RFC 9111)', busy, 40 * MINUTE, 40 * MINUTE],
    ['Cache-Control shorter than we allow', busy, 10, 5 * MINUTE],
    ['Cache-Control of a year: a day', busy, 365 * DAY, DAY],
    ['RSS ttl', { ...busy, ttlMinutes: 60 }, undefined, HOUR],
    ['RSS ttl of a month: a day', { ...busy, ttlMinutes: 30 * 24 * 60 }, undefined, DAY],
    ['the longer of ttl and Cache-Control', { ...busy, ttlMinutes: 60 }, 2 * HOUR, 2 * HOUR],
  ])('%s', (_, poll, freshForSeconds, expected) => {
    expect(intervalOf(poll, freshForSeconds)).toBe(expected);
  });

  it('is spread over a tenth, each feed always at its own place', () => {
    expect(intervalOf(busy, undefined, 0.5)).toBe(5.25 * MINUTE);
  });

  it.each<[string, Partial<PollState>, string]>([
    ['skips the hours named', { skipHours: [12, 13] }, '2026-01-01T14:00:00.000Z'],
    ['skips the day named', { skipDays: ['Thursday'] }, '2026-01-02T00:00:00.000Z'],
    ['skips a day, then an hour', { skipDays: ['thursday'], skipHours: [0] }, '2026-01-02T01:00:00.000Z'],
    ['asks once a day though every hour is named', { skipHours: [...Array(24).keys()] }, '2026-01-02T12:00:00.000Z'],
    ['minds no nonsense', { skipHours: [99], skipDays: ['Someday'] }, '2026-01-01T12:05:00.000Z'],
  ])('%s (RSS 2.0)', (_, poll, expected) => {
    const feed = aFeed({ poll: { ...busy, ...poll } });
    expect(nextPollAfterSuccess(feed, { at: NOW }, LIMITS).toISOString()).toBe(expected);
  });

  it('is never shorter than the minimum nor longer than a day, whatever the feed says', () => {
    const natural = fc.option(fc.nat(), { nil: undefined });
    const poll = fc.record({
      etag: fc.option(fc.string(), { nil: undefined }),
      averageGapSeconds: natural,
      ttlMinutes: natural,
      lastNewAt: fc.option(fc.nat(1e9).map(ago), { nil: undefined }),
      skipHours: fc.array(fc.integer({ min: -1, max: 30 })),
      skipDays: fc.array(fc.constantFrom('Monday', 'Thursday', 'friday', '')),
    });
    fc.assert(
      fc.property(poll, natural, fc.double({ min: 0, max: 0.999, noNaN: true }), (state, fresh, spread) => {
        const interval = intervalOf(state, fresh, spread);
        expect(interval).toBeGreaterThanOrEqual(LIMITS.minSeconds);
        expect(interval).toBeLessThanOrEqual(DAY);
      }),
    );
  });
});

describe('the next try after a failure', () => {
  const tryAfter = (failuresInARow: number, failure: object = {}, random = 1) =>
    after(
      nextPollAfterFailure(
        aFeed({ poll: { failuresInARow } }),
        { at: NOW, isOverload: false, ...failure },
        { ...LIMITS, random },
      ),
    );

  it.each([
    ['the first', 1, {}, 10 * MINUTE],
    ['the second: twice as long', 2, {}, 20 * MINUTE],
    ['the third: four times', 3, {}, 40 * MINUTE],
    ['the hundredth: at most four hours', 100, {}, 4 * HOUR],
    ['429 and 503 go on doubling, to a day', 100, { isOverload: true }, DAY],
    ['Retry-After (RFC 9110 §10.2.3)', 1, { retryAfterSeconds: HOUR }, HOUR],
    ['Retry-After shorter than our own patience', 3, { retryAfterSeconds: 1 }, 40 * MINUTE],
    ['Retry-After of a year: a day', 1, { retryAfterSeconds: 365 * DAY }, DAY],
  ])('%s', (_, failures, failure, expected) => {
    expect(tryAfter(failures, failure)).toBe(expected);
  });

  it('comes at a moment of its own, between half the time and all of it', () => {
    expect(tryAfter(3, {}, 0)).toBe(20 * MINUTE);
    expect(tryAfter(3, {}, 0.5)).toBe(30 * MINUTE);
  });
});
