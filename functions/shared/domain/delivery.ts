import { instantOf, isTimeZone, localTimeAt } from './local-time.ts';
import type { Delivery } from './subscriber.ts';

const HOUR_MS = 60 * 60 * 1000;

/**
 * When an alert found now is to be sent: at once, or with the next digest, which is always later than now.
 *
 * Times of day follow the clocks of the subscriber's zone, summer time included. An unknown zone counts as UTC.
 */
export function nextDue(delivery: Delivery, timeZone: string, now: Date): Date {
  switch (delivery.kind) {
    case 'instant':
      return now;
    case 'hourly':
      return new Date((Math.floor(now.getTime() / HOUR_MS) + 1) * HOUR_MS);
    case 'daily':
      return nextAt(delivery.at, timeZone, now, () => true);
    case 'weekly':
      return nextAt(delivery.at, timeZone, now, (weekday) => weekday === delivery.weekday);
    default:
      return delivery satisfies never;
  }
}

/** The first instant after now at which clocks show this time on a day that fits. Eight days hold every weekday twice at its edges. */
function nextAt(at: string, zone: string, now: Date, fits: (weekday: number) => boolean): Date {
  const timeZone = isTimeZone(zone) ? zone : 'UTC';
  const today = localTimeAt(now, timeZone);
  const [hour = 0, minute = 0] = at.split(':').map(Number);
  for (let ahead = 0; ahead <= 8; ahead++) {
    const local = { ...today, day: today.day + ahead, hour, minute };
    const instant = instantOf(local, timeZone);
    if (instant > now && fits(weekdayOf(local))) return instant;
  }
  throw new RangeError(`no weekday fits, or "${at}" is no time of day`);
}

/** 1 (Monday) to 7 (Sunday). */
function weekdayOf({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }) {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}
