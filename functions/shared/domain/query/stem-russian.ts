/** Case endings with the letters a word must have for them to be one, longest first. */
const ENDINGS: readonly (readonly [string, number])[] = [
  ...endings(7, 'иями оями евыми овыми овым овой овом евым евой евом'),
  ...endings(6, 'ая яя иям иях оях ями оям ами его ему ими ого ому ыми оев ова ову ове овы ева еву еве евы'),
  ...endings(5, 'ях юю ах ею их ия ию ою ую ям ых ея ам ем ей ев ий им ое ой ом ов ые ый ым ии ие'),
  ...endings(4, 'а е и о у й ы я ю ь'),
].sort(([a], [b]) => b.length - a.length);

function endings(letters: number, list: string): readonly (readonly [string, number])[] {
  return list.split(' ').map((ending) => [ending, letters] as const);
}

/** Names that end like a case while they have none. */
const UNINFLECTED: ReadonlySet<string> = new Set('карабах арцах казах аллах ислам вьетнам саддам имам'.split(' '));

/**
 * A Russian word without its case: a light stemmer after Savoy, extended by the cases of names in -ов and -ев.
 *
 * Verbs are left alone. Snowball's fuller rules take nouns for verbs (`Ирана` → `ира`, `Иран` → `иран`), and names of
 * countries and people are what readers ask for most.
 */
export function russianStem(word: string): string {
  if (UNINFLECTED.has(word)) return word;
  for (const [ending, letters] of ENDINGS)
    if (word.length >= letters && word.endsWith(ending)) return tidy(word.slice(0, -ending.length));
  return word;
}

function tidy(stem: string): string {
  if (stem.endsWith('нн')) return stem.slice(0, -1);
  return stem.length > 3 && /[ьи]$/.test(stem) ? stem.slice(0, -1) : stem;
}
