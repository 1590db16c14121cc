import { monthOf } from './month-names.ts';

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

/** A day as written; what is over its range runs on. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day in a date: ISO 8601, with the name of a month, or in numbers. */
export function dayOf(text: string): Day | undefined {
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
