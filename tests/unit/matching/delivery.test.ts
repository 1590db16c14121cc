import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDue } from '../../../functions/shared/domain/delivery.ts';
import { localTimeAt } from '../../../functions/shared/domain/local-time.ts';
import type { Delivery } from '../../../functions/shared/domain/subscriber.ts';

const daily = (at: string): Delivery => ({ kind: 'daily', at });
const weekly = (weekday: number, at: string): Delivery => ({ kind: 'weekly', weekday, at });

describe('nextDue', () => {
  it.each<[string, Delivery, string, string, string]>([
    ['at once', { kind: 'instant' }, 'UTC', '2026-01-01T10:20:30.400Z', '2026-01-01T10:20:30.400Z'],
    ['at the next full hour', { kind: 'hourly' }, 'UTC', '2026-01-01T10:20:00Z', '2026-01-01T11:00:00Z'],
    ['an hour later on the hour', { kind: 'hourly' }, 'UTC', '2026-01-01T10:00:00Z', '2026-01-01T11:00:00Z'],
    ['later today', daily('07:00'), 'Asia/Yerevan', '2026-01-01T02:00:00Z', '2026-01-01T03:00:00Z'],
    ['tomorrow once it has struck', daily('07:00'), 'Asia/Yerevan', '2026-01-01T03:00:00Z', '2026-01-02T03:00:00Z'],
    ['at the hour of summer time', daily('07:00'), 'Europe/Berlin', '2026-03-28T12:00:00Z', '2026-03-29T05:00:00Z'],
    ['at the hour of winter time', daily('07:00'), 'Europe/Berlin', '2026-10-24T12:00:00Z', '2026-10-25T06:00:00Z'],
    [
      'after the gap a skipped hour leaves',
      daily('02:30'),
      'Europe/Berlin',
      '2026-03-28T12:00:00Z',
      '2026-03-29T01:30:00Z',
    ],
    ['at the first of two', daily('02:30'), 'Europe/Berlin', '2026-10-24T12:00:00Z', '2026-10-25T00:30:00Z'],
    ['not again at the second of two', daily('02:30'), 'Europe/Berlin', '2026-10-25T00:30:00Z', '2026-10-26T01:30:00Z'],
    ['in a zone of half hours', daily('06:15'), 'Asia/Kolkata', '2026-05-01T00:00:00Z', '2026-05-01T00:45:00Z'],
    ['on the next Monday', weekly(1, '08:00'), 'America/New_York', '2026-11-24T12:00:00Z', '2026-11-30T13:00:00Z'],
    ['in a week, a minute late', weekly(2, '08:00'), 'UTC', '2026-11-24T08:01:00Z', '2026-12-01T08:00:00Z'],
    ['by UTC in a zone nobody knows', daily('07:00'), 'Mars/Base', '2026-01-01T02:00:00Z', '2026-01-01T07:00:00Z'],
  ])('is %s', (_, delivery, zone, now, due) => {
    expect(nextDue(delivery, zone, new Date(now))).toEqual(new Date(due));
  });

  it('comes later than now, within a day and its changes, at the time the reader set or past a gap', () => {
    const zones = [
      'Europe/Kyiv',
      'America/Santiago',
      'Australia/Lord_Howe',
      'Asia/Tehran',
      'Africa/Cairo',
      'Pacific/Apia',
    ];
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 1439 }),
        (now, zone, minuteOfDay) => {
          const at = `${Math.floor(minuteOfDay / 60)}:${minuteOfDay % 60}`;
          const due = nextDue(daily(at), zone, now);
          expect(due.getTime()).toBeGreaterThan(now.getTime());
          expect(due.getTime() - now.getTime()).toBeLessThanOrEqual(25 * 60 * 60 * 1000);
          const { hour, minute } = localTimeAt(due, zone);
          expect([0, 30, 60]).toContain((hour * 60 + minute - minuteOfDay + 1440) % 1440);
        },
      ),
    );
  });
});
