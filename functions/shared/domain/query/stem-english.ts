const C = '[^aeiou][^aeiouy]*';
const V = '[aeiouy][aeiou]*';
const HAS_VOWEL = new RegExp(`^(?:${C})?[aeiouy]`);
const ONE_SYLLABLE = new RegExp(`^(?:${C})?${V}${C}(?:${V})?$`);
const MANY_SYLLABLES = new RegExp(`^(?:${C})?${V}${C}${V}${C}`);
const SHORT = new RegExp(`^${C}[aeiouy][^aeiouwxy]$`);
const DOUBLED = /([^aeiouylsz])\1$/;

/** Words that look inflected and are not, and those inflected by a rule of their own. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...'news evening united series species'.split(' ').map((word): [string, string] => [word, word]),
  ['crises', 'crisis'],
  ['gases', 'gas'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['used', 'use'],
  ['using', 'use'],
  ['agreed', 'agree'],
  ['freed', 'free'],
  ['died', 'die'],
  ['dying', 'die'],
]);

/**
 * An English word without its inflection: plural, past tense and -ing (steps 1 and 5 of Porter's algorithm).
 *
 * Nothing else of Porter: his derivations make one word of `general` and `generous`, `organ` and `organisation`, which
 * is right for a search among few pages and wrong for alerts. Names keep their end: `Hamas` is not the town of `Hama`.
 */
export function englishStem(word: string): string {
  if (word.length < 4) return word;
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  return withoutFinalE(withI(withoutTense(withoutPlural(word))));
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|[^ei]as|sis)$/.test(word)) return word;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ies') && word.length > 4) return word.slice(0, -2);
  return word.slice(0, -1);
}

function withoutTense(word: string): string {
  if (word.endsWith('eed')) return word;
  const ending = /(?:ed|ing)$/.exec(word)?.[0];
  const base = ending && word.slice(0, -ending.length);
  if (!base || base.length < 2 || !HAS_VOWEL.test(base)) return word;
  if (/(?:at|bl|iz)$/.test(base)) return `${base}e`;
  if (DOUBLED.test(base)) return base.slice(0, -1);
  return ONE_SYLLABLE.test(base) && SHORT.test(base) ? `${base}e` : base;
}

function withI(word: string): string {
  if (/.ie$/.test(word) && word.length > 4) return word.slice(0, -1);
  return /[^aeiou]y$/.test(word) && HAS_VOWEL.test(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;
}

function withoutFinalE(word: string): string {
  const base = word.endsWith('e') ? word.slice(0, -1) : undefined;
  if (base?.endsWith('e')) return word;
  if (base !== undefined && (MANY_SYLLABLES.test(base) || (ONE_SYLLABLE.test(base) && !SHORT.test(base)))) return base;
  return word.endsWith('ll') && MANY_SYLLABLES.test(word) ? word.slice(0, -1) : word;
}
