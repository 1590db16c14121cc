import { dayOf } from './calendar-day.ts';
import { zoneMinutes } from './time-zones.ts';

/** Longest text that can be a date; a description in a date's place is none. */
const MAX_LENGTH = 100;
/** What nearly all feeds write: RFC 822 or RFC 3339 with a zone, as every engine reads it. */
const STANDARD =
  /^(?:[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:[0-5]\d (?:GMT|[+-]\d{4})|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:[0-5]\d(?:Z|[+-]\d{2}:\d{2}))$/;
const EPOCH = /^\d{9,10}(?:\d{3})?$/;
const TIME = /(?:^|[^\d+-])(\d{1,2}):(\d{1,2})(?:[:.](\d{1,2})(?:[.,:]\d+)?)?/i;
const DOTTED_TIME = /\s(\d{1,2})[.h](\d{2})(?!\.?\d)/i;
const COMPACT_TIME = /(?:T(\d{2})(\d{2})(\d{2})?(?:[.,]\d+)?|\s(\d{2})(\d{2})(\d{2})?(?=Z|\s?[+-]\d|\s?[a-z]{1,4}$))/i;
const PM = /(?:\b|\d)p\.?m\b|오후|下午|μμ/iu;
const AM = /(?:\b|\d)a\.?m\b|오전|上午|πμ/iu;

/**
 * A publisher's date as ISO 8601 in UTC; `undefined` when it is none.
 *
 * Reads RFC 822, 2822 and 850, asctime, RFC 3339 and the rest of ISO 8601, month names of some thirty languages, numbers
 * in any order and seconds since 1970. What is over its range (hour 24, second 60, 31 April) runs on, as clocks do. A date without a zone is taken in UTC: the reader's machine must not decide.
 */
export function parseDate(written: string | undefined): string | undefined {
  if (written && STANDARD.test(written)) {
    const date = new Date(written);
    if (!Number.isNaN(date.getTime())) return date.toISOString();
  }
  if (!written || written.length > MAX_LENGTH) return undefined;
  const text = written.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
  if (text === '') return undefined;
  const date = EPOCH.test(text) ? epoch(text) : calendarDate(text);
  const inRange = date !== undefined && date.getUTCFullYear() > 0 && date.getUTCFullYear() < 10_000;
  return inRange ? date.toISOString() : undefined;
}

function epoch(text: string): Date {
  return new Date(Number(text) * (text.length > 10 ? 1 : 1_000));
}

function calendarDate(text: string): Date | undefined {
  const day = dayOf(text);
  if (!day || day.month < 1 || day.day < 1) return undefined;
  const { minutes, seconds, rest } = timeOf(text);
  const at = new Date(0);
  at.setUTCFullYear(day.year, day.month - 1, day.day);
  at.setUTCMinutes(minutes - zoneMinutes(rest), seconds);
  return at;
}

function timeOf(text: string): { readonly minutes: number; readonly seconds: number; readonly rest: string } {
  const match = TIME.exec(text) ?? COMPACT_TIME.exec(text) ?? DOTTED_TIME.exec(text);
  if (!match) return { minutes: 0, seconds: 0, rest: '' };
  const [hours = '0', minutes = '0', seconds = '0'] = match.slice(match[1] ? 1 : 4);
  let hour = Number(hours);
  if (hour < 12 && PM.test(text)) hour += 12;
  else if (hour === 12 && AM.test(text)) hour = 0;
  return {
    minutes: hour * 60 + Number(minutes),
    seconds: Number(seconds),
    rest: text.slice(match.index + match[0].length),
  };
}
