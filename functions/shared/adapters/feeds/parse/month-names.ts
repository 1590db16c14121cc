const ENGLISH: ReadonlyMap<string, number> = new Map(
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((name, index) => [
    name,
    index + 1,
  ]),
);
/** Languages of news feeds whose months have names (elsewhere they are numbers). */
const LOCALES =
  'de fr es pt it nl pl cs sk sl hr sr-Latn bs ro hu fi sv nb da et lv lt tr az id ms sw ru uk bg mk sr el ar fa he hi vi ca eu gl sq'.split(
    ' ',
  );

/** 1 to 12 for a month's name or its abbreviation in English or one of some forty other languages. */
export function monthOf(name: string | undefined): number | undefined {
  if (!name) return undefined;
  const plain = simplified(name);
  return ENGLISH.get(plain.slice(0, 3)) ?? foreignMonths().get(plain) ?? foreignMonths().get(plain.slice(0, 3));
}

let months: ReadonlyMap<string, number> | undefined;

/** Built when the first such name comes: most pollers never see one. */
function foreignMonths(): ReadonlyMap<string, number> {
  if (months) return months;
  const built = new Map<string, number>();
  for (const locale of LOCALES) addMonths(locale, built);
  months = built;
  return built;
}

function addMonths(locale: string, built: Map<string, number>): void {
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { month: style, day: 'numeric', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const written =
        format.formatToParts(Date.UTC(2001, month - 1, 1)).find(({ type }) => type === 'month')?.value ?? '';
      const name = simplified(written);
      for (const key of [name, name.slice(0, 3)])
        if (/^\p{L}{3,}$/u.test(key) && !built.has(key)) built.set(key, month);
    }
  }
}

function simplified(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[\p{M}.]/gu, '')
    .toLowerCase();
}
