/** One word of a text: its folded form and the span `[start, end)` it takes in the text as given. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Letters that decompose to nothing useful, brought to what people without that keyboard type. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['ə', 'e'],
  ['ى', 'ي'],
  ['ة', 'ه'],
  ['ٱ', 'ا'],
]);

const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/gu;
const APOSTROPHES = /['’‘ʼʻʾʿ`´ʹ]/gu;
const WORD = /[\p{L}\p{N}\p{M}\u0640]+(?:['’‘ʼʻʾʿ`´ʹ][\p{L}\p{N}\p{M}\u0640]+)*/gu;
const POSSESSIVE = /['’ʼ`´]s$/iu;
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|all|dall|dell|nell|sull)(?=['’][aeiouyhàâäæéèêëîïôöœùûü])/iu;
const CHARWISE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]/u;
/** Words of small letters that stay as they are: of ASCII, and of Cyrillic but for `ё` and `ї`. */
const FOLDED_WORD = /^(?:[a-z0-9]+|[а-яієґ]+)$/u;

const SEPARATOR = 0;
const SMALL = 1;
const CAPITAL = 2;
const OTHER = 3;

/** What an ASCII character is in a text: apostrophes are `OTHER`, as is everything beyond ASCII. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCodePoint(code);
  if (/[a-z0-9]/u.test(character)) return SMALL;
  if (/[A-Z]/u.test(character)) return CAPITAL;
  return /['`]/u.test(character) ? OTHER : SEPARATOR;
});

const kindOf = (code: number) => (code < 128 ? KINDS[code]! : OTHER);

/**
 * A text without case, diacritics, vowel points or inner apostrophes, so that `Sana'a`, `Sanaa` and `SANÁA` are one.
 *
 * Cyrillic `й` stays itself, since it is a letter of its own; `ё` becomes `е`, as the press writes it.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (FOLDED_WORD.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replaceAll('\u0438\u0306', 'й')
    .replaceAll(MARKS, '')
    .replaceAll(APOSTROPHES, '')
    .replaceAll(/[ßæœøđðþłıəىةٱ]/gu, (letter) => LETTERS.get(letter) ?? letter)
    .normalize('NFC');
}

/**
 * The words of a text in order, folded, with exact spans.
 *
 * A possessive `'s` is not part of the word; an elided article is a word of its own, so that `l'Ukraine` has Ukraine in
 * it. Scripts written without spaces, and Hangul, whose particles cling to the name, give one token a character: a name is
 * then found as a run of tokens.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const start = at;
    let kind = SEPARATOR;
    let capitals = 0;
    for (; at < text.length; at += 1) {
      kind = kindOf(text.charCodeAt(at));
      if (kind === CAPITAL) capitals += 1;
      else if (kind !== SMALL) break;
    }
    if (at < text.length && kind === OTHER) {
      at = splitRun(text, start, at, tokens);
      continue;
    }
    const word = text.slice(start, at);
    if (at > start) tokens.push({ word: capitals > 0 ? word.toLowerCase() : word, start, end: at });
    at += 1;
  }
  return tokens;
}

/** Cuts the run from `start` to the next ASCII separator, which has more than ASCII letters and digits; returns its end. */
function splitRun(text: string, start: number, at: number, tokens: Token[]): number {
  let end = at;
  while (end < text.length && kindOf(text.charCodeAt(end)) !== SEPARATOR) end += 1;
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const raw = match[0].replace(POSSESSIVE, '');
    splitElided(raw, start + match.index, tokens);
  }
  return end;
}

function splitElided(raw: string, offset: number, tokens: Token[]): void {
  const elided = ELISION.exec(raw)?.[0].length ?? 0;
  if (elided > 0) push(tokens, raw.slice(0, elided), offset);
  const start = elided > 0 ? elided + 1 : 0;
  const rest = raw.slice(start);
  if (CHARWISE.test(rest)) splitCharwise(rest, offset + start, tokens);
  else push(tokens, rest, offset + start);
}

function splitCharwise(raw: string, offset: number, tokens: Token[]): void {
  let run = '';
  let runStart = offset;
  let at = offset;
  for (const character of raw) {
    if (CHARWISE.test(character)) {
      if (run) push(tokens, run, runStart);
      push(tokens, character, at);
      run = '';
      runStart = at + character.length;
    } else run += character;
    at += character.length;
  }
  if (run) push(tokens, run, runStart);
}

function push(tokens: Token[], raw: string, start: number): void {
  const word = fold(raw);
  if (word) tokens.push({ word, start, end: start + raw.length });
}
