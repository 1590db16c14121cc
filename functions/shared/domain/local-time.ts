/** A date and time of day as a clock on the wall shows it. */
export interface LocalTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Whether this is a time zone we can reckon with. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return formatOf(timeZone) !== undefined;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** What the wall shows at this instant. */
export function localTimeAt(instant: Date, timeZone: string): LocalTime {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  };
}

/**
 * The instant at which the wall shows this time. Days and months may run over.
 *
 * A time that comes twice, when clocks go back, is its first; one that is skipped is moved by the length of the gap.
 */
export function instantOf(local: LocalTime, timeZone: string): Date {
  const asUtc = utcMs(local);
  const before = offsetMs(asUtc - DAY_MS, timeZone);
  const after = offsetMs(asUtc + DAY_MS, timeZone);
  const fitting = [before, after]
    .filter((offset) => offsetMs(asUtc - offset, timeZone) === offset)
    .map((offset) => asUtc - offset);
  return new Date(fitting.length > 0 ? Math.min(...fitting) : asUtc - before);
}

function offsetMs(instantMs: number, timeZone: string): number {
  return utcMs(localTimeAt(new Date(instantMs), timeZone)) - Math.floor(instantMs / 60_000) * 60_000;
}

function utcMs({ year, month, day, hour, minute }: LocalTime): number {
  return Date.UTC(year, month - 1, day, hour, minute);
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}
