import { HASH, STRIDE, type Tokens } from '../tokens.ts';
import { hashWord } from '../word-hash.ts';
import type { Language } from './all.ts';

const listed = (list: string) => new Set(list.split(' '));

/** The commonest words of the languages in Latin script, folded. */
const COMMON: ReadonlyMap<Language, ReadonlySet<string>> = new Map([
  [
    'en',
    listed(
      'the of to and in is was for on with at by from as that are has have be it after over says said his its were an not but this who will',
    ),
  ],
  [
    'fr',
    listed(
      'le la les des du de et en un une est dans pour au aux sur par avec apres ses son sa qui que ont plus contre ne pas dun une lors entre',
    ),
  ],
  [
    'es',
    listed(
      'el la los las de del y en un una es con por para al su sus tras que se contra mas entre como lo ha han sobre desde segun',
    ),
  ],
  [
    'tr',
    listed(
      've bir icin ile da de bu olan olarak sonra kadar dedi etti oldu yeni gore cok en karsi ya son ise daha iki edildi acikladi arasinda yuzde bin nin ilk buyuk uzerine bildirdi soyledi duyurdu nedeniyle tarafindan gun yil kisi',
    ),
  ],
  [
    'az',
    listed(
      've bir ucun ile da de bu olan sonra qeder dedi etdi oldu yeni gore cox qarsi son ise daha iki edildi edib olub bildirib uzre arasinda barede kecirilib',
    ),
  ],
]);

const LATIN = [...COMMON.keys()];
const TURKISH = LATIN.indexOf('tr');

/** A common word's hash → the languages that have it, as indexes of `LATIN`. */
const SPEAKS_FOR: ReadonlyMap<number, readonly number[]> = new Map(
  [...new Set([...COMMON.values()].flatMap((words) => Array.from(words)))].map((word) => [
    hashWord(word)[0],
    LATIN.flatMap((language, index) => (COMMON.get(language)?.has(word) ? [index] : [])),
  ]),
);

/** Letters that speak for a language, and how much each word that has one counts: one such name is not yet a text. */
const LETTERS: readonly (readonly [languages: readonly Language[], letters: RegExp, weight: number])[] = [
  [['az'], /[əƏ]/u, 1],
  [['tr', 'az'], /[ğĞşŞıİ]/u, 1],
  [['tr'], /[çöüÇÖÜ]/u, 0.4],
  [['fr'], /[àâçèêëîïôûœÀÂÇÈÊ]/u, 0.6],
  [['fr'], /[éÉ]/u, 0.4],
  [['es'], /[ñÑ¿¡]/u, 1],
  [['es'], /[áíóúÁÍÓÚ]/u, 0.6],
  [['es'], /[é]/u, 0.2],
];

/**
 * A word from its first character on that may tell a language: one beyond ASCII and the punctuation of the press.
 *
 * Without the flag `u`, which makes it four times as slow; cutting a surrogate pair does no harm here.
 */
const MARKED = /[^!-~’‘“”–—…\s]\S*/g;
const NONE: readonly string[] = [];

/** What a feed says of its language weighs more than one common word; that most news is in English, as much. */
const SAID = 1.5;
const UNSAID = 1;
/** What a name with a Turkish ending behind its apostrophe (`Bursa'da`) weighs: one such may be `Sana'a`. */
const ENDING = 0.6;

/**
 * The languages whose phrases a text is read with, the likeliest first: by script, then by its commonest words and
 * letters, then by what the feed says, since feeds often say nothing or the wrong thing. English when nothing speaks for
 * another; several when they tie.
 */
export function languagesOf(tokens: Tokens, hint?: string): readonly Language[] {
  const marked = [...markedIn(tokens.title), ...markedIn(tokens.summary)];
  const script = languagesOfScript(marked.join(' '));
  if (script) return script;
  const said = hint?.slice(0, 2).toLowerCase();
  const scores = countCommon(tokens);
  for (const [index, language] of LATIN.entries())
    if (said === language) scores[index]! += SAID;
    else if (language === 'en') scores[index]! += UNSAID;
  addLetters(scores, marked);
  scores[TURKISH]! += (tokens.unclung?.size ?? 0) * ENDING;
  const best = Math.max(...scores);
  return LATIN.filter((_, index) => scores[index] === best);
}

function markedIn(text: string): readonly string[] {
  return text.match(MARKED) ?? NONE;
}

function languagesOfScript(text: string): readonly Language[] | undefined {
  if (!/[\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Armenian}]/u.test(text)) return undefined;
  if (/\p{sc=Cyrillic}/u.test(text)) return languagesOfCyrillic(text);
  return /\p{sc=Arabic}/u.test(text) ? ['ar'] : ['hy'];
}

/** Letters that only one of the two has tell them apart; a text with both kinds or neither may be either. */
function languagesOfCyrillic(text: string): readonly Language[] {
  const isRussian = /[ыэъё]/iu.test(text);
  const isUkrainian = /[іїєґ]/iu.test(text);
  if (isRussian === isUkrainian) return ['ru', 'uk'];
  return isRussian ? ['ru'] : ['uk'];
}

/** How many of the commonest words of each language of `LATIN` there are. */
function countCommon({ data, count }: Tokens): Float64Array {
  const counts = new Float64Array(LATIN.length);
  for (let i = 0; i < count; i += 1) {
    const spokenFor = SPEAKS_FOR.get(data[i * STRIDE + HASH]!);
    if (spokenFor) for (const index of spokenFor) counts[index]! += 1;
  }
  return counts;
}

/** Adds what the letters speak for. */
function addLetters(scores: Float64Array, marked: readonly string[]): void {
  if (marked.length === 0) return;
  for (const [languages, letters, weight] of LETTERS) {
    const count = marked.filter((word) => letters.test(word)).length;
    for (const language of languages) scores[LATIN.indexOf(language)]! += weight * count;
  }
}
