import { monthOf } from './month-names.ts';
import { zoneMinutes } from './time-zones.ts';

/** Longest text that can be a date; a description in a date's place is none. */
const MAX_LENGTH = 100;
/** What nearly all feeds write: RFC 822 or RFC 3339 with a zone, as every engine reads it. */
const STANDARD =
  /^(?:[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))$/;
const EPOCH = /^\d{9,10}(?:\d{3})?$/;
const TIME = /(?:^|[^\d+-])(\d{1,2}):(\d{1,2})(?:[:.](\d{1,2})(?:[.,:]\d+)?)?/i;
const DOTTED_TIME = /\s(\d{1,2})[.h](\d{2})(?!\.?\d)/i;
const COMPACT_TIME = /(?:T(\d{2})(\d{2})(\d{2})?(?:[.,]\d+)?|\s(\d{2})(\d{2})(\d{2})?(?=Z|\s?[+-]\d|\s?[a-z]{1,4}$))/i;
const PM = /(?:\b|\d)p\.?m\b|오후|下午|μμ/iu;
const AM = /(?:\b|\d)a\.?m\b|오전|上午|πμ/iu;
const DAY_MONTH_YEAR =
  /(?:^|[^\d:])(\d{1,2})(?:st|nd|rd|th|\.|º|ª)?[\s./-]*(?:de |of )?(\p{L}{3,}\.?)[\s.,/-]*(?:de )?(\d{4}|\d{2})(?!\d|:)/u;
const DAY_AND_MONTH = /(?:^|[^\d:])(\d{1,2})(?:st|nd|rd|th|\.)?[\s./-]+(?:de )?(\p{L}{3,})/u;
const MONTH_DAY_YEAR = /(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d|:)/u;
const MONTH_DAY = /(\p{L}{3,})\.?\s+(\d{1,2})(?=[\s,])/u;
const YEAR_MONTH_NAME_DAY = /^(\d{4})[-\s./](\p{L}{3,})[-\s./](\d{1,2})/u;
const YEAR_AT_END = /(\d{4})\s*$/;
const YEAR_FIRST = /^(\d{4})(?:[-/.년年]\s*(\d{1,2})(?:[-/.월月]\s*(\d{1,2}))?)?(?!\d|[-./]?\p{L}{3})/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const ORDINAL = /^(\d{4})-?(\d{3})(?!\d)/;
const SHORT_YEAR_FIRST = /^-?(\d{2})-(\d{1,2})(?:-(\d{1,2}))?(?!\d|\/)/;
const SHORT_COMPACT = /^(?:(\d{2})(\d{2})(\d{2})|-(\d{2})(\d{2})|(\d{2})(\d{3}))(?!\d)/;
const NUMERIC = /(?:^|\s)(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

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

function dayOf(text: string): Day | undefined {
  return isoDay(text) ?? namedDay(text) ?? numericDay(text);
}

function isoDay(text: string): Day | undefined {
  const year = ORDINAL.exec(text);
  if (year) return ordinal(Number(year[1]), Number(year[2]));
  const full = COMPACT.exec(text) ?? YEAR_FIRST.exec(text.replaceAll(/ (?=\d{1,2}[월月일日])/gu, ''));
  if (full) return { year: Number(full[1]), month: Number(full[2] ?? 1), day: Number(full[3] ?? 1) };
  const short = SHORT_YEAR_FIRST.exec(text);
  return short ? shortYearFirst(short) : shortCompact(text);
}

/** `031231`, `-0312` and `03335`. */
function shortCompact(text: string): Day | undefined {
  const match = SHORT_COMPACT.exec(text);
  if (!match) return undefined;
  const [, year, month, day, yearOnly, monthOnly, ordinalYear, dayOfYear] = match;
  if (ordinalYear) return ordinal(fullYear(ordinalYear), Number(dayOfYear));
  return { year: fullYear(year ?? yearOnly ?? ''), month: Number(month ?? monthOnly), day: Number(day ?? 1) };
}

/** `03-12-31`, unless only `31-12-03` makes sense. */
function shortYearFirst([, first = '', second = '', third]: RegExpExecArray): Day | undefined {
  if (third && Number(third) > 31) return undefined;
  if (third && Number(first) > 12 && Number(first) <= 31 && Number(third) <= 12 && Number(second) > 12)
    return undefined;
  return { year: fullYear(first), month: Number(second), day: Number(third ?? 1) };
}

/** Day of the year to day of a month. */
function ordinal(year: number, dayOfYear: number): Day {
  const date = new Date(Date.UTC(year, 0, dayOfYear));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function namedDay(text: string): Day | undefined {
  const whole = DAY_MONTH_YEAR.exec(text);
  const month = monthOf(whole?.[2]);
  if (whole && month) return { year: fullYear(whole[3] ?? ''), month, day: Number(whole[1]) };
  const american = MONTH_DAY_YEAR.exec(text);
  const americanMonth = monthOf(american?.[1]);
  if (american && americanMonth) return { year: Number(american[3]), month: americanMonth, day: Number(american[2]) };
  const yearFirst = YEAR_MONTH_NAME_DAY.exec(text);
  const yearFirstMonth = monthOf(yearFirst?.[2]);
  if (yearFirst && yearFirstMonth)
    return { year: Number(yearFirst[1]), month: yearFirstMonth, day: Number(yearFirst[3]) };
  return withYearAtEnd(text);
}

/** `Mon Jan 5 09:10:11 EST 2004` and `5 Jan 09:10:11 2004`. */
function withYearAtEnd(text: string): Day | undefined {
  const year = YEAR_AT_END.exec(text)?.[1];
  if (!year) return undefined;
  for (const match of text.matchAll(new RegExp(MONTH_DAY, 'gu'))) {
    const month = monthOf(match[1]);
    if (month) return { year: Number(year), month, day: Number(match[2]) };
  }
  const match = DAY_AND_MONTH.exec(text);
  const month = monthOf(match?.[2]);
  return match && month ? { year: Number(year), month, day: Number(match[1]) } : undefined;
}

/** Slashes are read the American way, dots and dashes the European way, unless only the other makes sense. */
function numericDay(text: string): Day | undefined {
  const match = NUMERIC.exec(text);
  if (!match) return undefined;
  const [, first = '', separator, second = '', year = ''] = match;
  const isDayFirst = Number(first) > 12 || (separator !== '/' && Number(second) <= 12);
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return { year: fullYear(year), month: Number(month), day: Number(day) };
}

/** RFC 2822 §4.3: two digits below 50 are of this century. */
function fullYear(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year + (year < 50 ? 2_000 : 1_900);
}
