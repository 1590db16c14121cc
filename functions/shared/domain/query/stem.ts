import { englishStem } from './stem-english.ts';
import { russianStem } from './stem-russian.ts';

const LATIN = /^[a-z]+$/;
const CYRILLIC = /^[а-я]+$/;
/** Enough for the vocabulary of weeks of news, at some 5 MB. */
const MAX_REMEMBERED = 50_000;
const remembered = new Map<string, string>();

/**
 * The form under which a folded word is compared, so that `strikes` finds `strike` and `Карабаха` finds `Карабах`.
 *
 * The script decides the language, since a subscription has none. Other scripts and mixed words stay as they are.
 */
export function stem(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const stemmed = compute(word);
  remembered.set(word, stemmed);
  return stemmed;
}

function compute(word: string): string {
  if (word.length > 40) return word;
  if (LATIN.test(word)) return englishStem(word);
  if (CYRILLIC.test(word)) return russianStem(word);
  return word;
}
