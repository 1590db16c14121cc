import { type Language, isLanguage } from './all.ts';

const words = (list: string) => new Set(list.split(' '));

/** The commonest words of the languages in Latin script, folded. */
const COMMON: ReadonlyMap<Language, ReadonlySet<string>> = new Map([
  [
    'en',
    words(
      'the of to and in is was for on with at by from as that are has have be it after over says said his its were an not but this who will',
    ),
  ],
  [
    'fr',
    words(
      'le la les des du de et en un une est dans pour au aux sur par avec apres ses son sa qui que ont plus contre ne pas dun une lors entre',
    ),
  ],
  [
    'es',
    words(
      'el la los las de del y en un una es con por para al su sus tras que se contra mas entre como lo ha han sobre desde segun',
    ),
  ],
  [
    'tr',
    words(
      've bir icin ile da de bu olan olarak sonra kadar dedi etti oldu yeni gore cok en karsi ya son ise daha iki edildi acikladi',
    ),
  ],
  [
    'az',
    words(
      've bir ucun ile da de bu olan sonra qeder dedi etdi oldu yeni gore cox qarsi son ise daha iki edildi edib olub bildirib uzre arasinda barede kecirilib',
    ),
  ],
]);

const AZERBAIJANI = /[əƏ]/u;
const TURKISH = /[ğĞşŞıİ]/u;

/**
 * The languages whose phrases a text is read with: by script first, then by its commonest words, then by what the feed
 * says, since feeds often say nothing or the wrong thing. English when nothing speaks for another.
 */
export function languagesOf(text: string, tokens: readonly string[], hint?: string): readonly Language[] {
  if (/\p{sc=Cyrillic}/u.test(text)) return ['ru', 'uk'];
  if (/\p{sc=Arabic}/u.test(text)) return ['ar'];
  if (/\p{sc=Armenian}/u.test(text)) return ['hy'];
  if (AZERBAIJANI.test(text)) return ['az'];
  return [latinLanguage(tokens, TURKISH.test(text) ? 'tr' : hintOf(hint))];
}

function hintOf(hint: string | undefined): Language {
  const code = hint?.slice(0, 2) ?? 'en';
  return isLanguage(code) ? code : 'en';
}

function latinLanguage(tokens: readonly string[], hint: Language): Language {
  let best = hint;
  let most = 0;
  for (const [language, common] of COMMON) {
    // The hint decides a tie and outweighs one common word.
    let count = language === hint ? 1.5 : 0;
    for (const token of tokens) if (common.has(token)) count += 1;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
