import type { Evidence } from '../shared/domain/story.ts';
import { type Token, tokenise } from '../shared/domain/text.ts';
import { beginningsWithin, stem } from './stem.ts';
import { CHECK_BITS, HASH_SEED, hashWord, nextCheck, nextHash } from './word-hash.ts';

/**
 * The words of an entry's title and summary, each as two hashes of its folded stem and a span of its field.
 *
 * Computed once an entry and read by the spotter, the lexicon and the model alike: numbers only, since making a string for
 * each word costs more than reading them all.
 */
export interface Tokens {
  readonly title: string;
  readonly summary: string;
  /** How many words there are; those of the title come first. */
  readonly count: number;
  readonly titleCount: number;
  /** `STRIDE` numbers a word: see `HASH`, `CHECK`, `START`, `END`. */
  readonly data: Int32Array;
  /**
   * Index of a word → the names it may be with something clinging to them: `Bakü'de` is `bakü` as well, `لكييف` is `كييف`.
   */
  readonly unclung: ReadonlyMap<number, readonly HashedWord[]> | undefined;
  /** Index of a word that is not plain ASCII → the word, folded; kept, since folding is dear. */
  readonly folded: ReadonlyMap<number, string> | undefined;
}

export type HashedWord = readonly [hash: number, check: number];

export const STRIDE = 4;
/** Offset of a word's hash. */
export const HASH = 0;
/** Offset of its check. */
export const CHECK = 1;
/** Offsets of the span `[start, end)` in the word's own field. */
export const START = 2;
export const END = 3;

const DIGIT_NINE = 57;
const SMALL_S = 115;

/** What parts words, and what may do so or not: an apostrophe, and all beyond ASCII. */
const SEPARATOR = 0;
const APOSTROPHE = 1;
const BEYOND = 2;

/** Folded form of an ASCII letter or digit, or one of the above. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCodePoint(code);
  if (/['`]/u.test(character)) return APOSTROPHE;
  return /[a-z0-9]/iu.test(character) ? (character.toLowerCase().codePointAt(0) ?? 0) : SEPARATOR;
});

const TYPOGRAPHIC_APOSTROPHE = '’'.charCodeAt(0);
/** What parts words beyond ASCII: the punctuation of the press, by far the most of what news has there. */
const PUNCTUATION: ReadonlySet<number> = new Set(Array.from('“”«»–—…\u00a0', (character) => character.charCodeAt(0)));

const TURKIC_SUFFIX =
  /['’](?:[dt][ae](?:n|ki)?|n?[ıiuü]n|[ıiuü]|y[ıiuüae]|[ae]|y?l[ae]|l[ıiuü]|n[dt][ae](?:n|ki)?|n[aeıiuü])$/iu;

/** Where words are collected before they are copied out: one piece of memory for all texts, since a fresh one costs more. */
let scratch = new Int32Array(1024 * STRIDE);
let count = 0;
let unclung: Map<number, readonly HashedWord[]> | undefined;
let folded: Map<number, string> | undefined;

/** The words of an entry, ready for the spotter, the lexicon and the model. */
export function tokensOf(title: string, summary = ''): Tokens {
  count = 0;
  unclung = undefined;
  folded = undefined;
  reserve(title.length + summary.length + 1);
  scan(title);
  const titleCount = count;
  scan(summary);
  return { title, summary, count, titleCount, data: scratch.slice(0, count * STRIDE), unclung, folded };
}

/** No text has more words than characters. */
function reserve(words: number): void {
  if (scratch.length < words * STRIDE) scratch = new Int32Array(words * STRIDE);
}

function push(hash: number, check: number, start: number, end: number): void {
  const at = count * STRIDE;
  scratch[at] = hash;
  scratch[at + CHECK] = check & CHECK_BITS;
  scratch[at + START] = start;
  scratch[at + END] = end;
  count += 1;
}

/** The field that a word stands in. */
export function fieldAt({ titleCount }: Tokens, index: number): Evidence['field'] {
  return index < titleCount ? 'title' : 'summary';
}

/** The text of the field that a word stands in. */
export function textAround({ title, summary, titleCount }: Tokens, index: number): string {
  return index < titleCount ? title : summary;
}

/** A word, folded but not stemmed: the same that `tokenise` makes of it. */
export function wordAt(tokens: Tokens, index: number): string {
  return tokens.folded?.get(index) ?? textOf(tokens, index, index).toLowerCase();
}

/** Whether a word begins with an ASCII letter. Then it is no number, and its stem is the whole word. */
export function isLatinAt(tokens: Tokens, index: number): boolean {
  const code = textAround(tokens, index).charCodeAt(tokens.data[index * STRIDE + START]!);
  return code < 128 && ASCII[code]! > DIGIT_NINE;
}

/** The words of a field from one to another, both included, as they stand in the text. */
export function spanOf(tokens: Tokens, first: number, last: number): Omit<Evidence, 'speaksFor'> {
  const { data } = tokens;
  return {
    field: fieldAt(tokens, first),
    start: data[first * STRIDE + START]!,
    end: data[last * STRIDE + END]!,
    text: textOf(tokens, first, last),
  };
}

function textOf(tokens: Tokens, first: number, last: number): string {
  const { data } = tokens;
  return textAround(tokens, first).slice(data[first * STRIDE + START], data[last * STRIDE + END]);
}

/** Runs of ASCII letters are hashed as they are read; anything else goes the long way, through `tokenise` and `stem`. */
function scan(text: string): void {
  let i = 0;
  while (i < text.length) {
    const start = i;
    let hash = HASH_SEED;
    let check = 0;
    let letter = SEPARATOR;
    for (; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      letter = code < 128 ? ASCII[code]! : BEYOND;
      if (letter <= BEYOND) break;
      hash = nextHash(hash, letter);
      check = nextCheck(check, letter);
    }
    const gap = i === text.length || letter === SEPARATOR ? 1 : gapAt(text, start, i);
    if (gap > 0 && i > start) push(hash, check, start, i);
    i = gap > 0 ? i + gap : scanSlowly(text, start, i);
  }
}

/** How many characters behind the run of ASCII letters `[start, at)` surely belong to no word; 0 if it may go on. */
function gapAt(text: string, start: number, at: number): number {
  if (partsWords(text, at)) return 1;
  const code = text.charCodeAt(at);
  if (code < 128 ? ASCII[code] !== APOSTROPHE : code !== TYPOGRAPHIC_APOSTROPHE) return 0;
  if (at === start || partsWords(text, at + 1)) return 1;
  // A possessive `'s` is not part of the word.
  return (text.charCodeAt(at + 1) | 32) === SMALL_S && partsWords(text, at + 2) ? 2 : 0;
}

function partsWords(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const code = text.charCodeAt(at);
  return code < 128 ? ASCII[code] === SEPARATOR : PUNCTUATION.has(code);
}

/** The whole run between ASCII separators around `from`, by the rules that `tokenise` defines. Returns where it ends. */
function scanSlowly(text: string, from: number, at: number): number {
  let end = at;
  while (end < text.length && (text.charCodeAt(end) >= 128 || !partsWords(text, end))) end += 1;
  for (const { word, start, end: wordEnd } of tokenise(text.slice(from, end))) {
    const [hash, check] = hashWord(stem(word));
    const raw = text.slice(from + start, from + wordEnd);
    rememberUnclung(
      TURKIC_SUFFIX.test(raw)
        ? tokenise(raw.replace(TURKIC_SUFFIX, '')).slice(0, 1)
        : beginningsWithin(word).map((beginning) => ({ word: word.slice(beginning) })),
    );
    folded ??= new Map();
    folded.set(count, word);
    push(hash, check, from + start, from + wordEnd);
  }
  return end;
}

function rememberUnclung(names: readonly Pick<Token, 'word'>[]): void {
  const long = names.filter(({ word }) => word.length > 2);
  if (long.length === 0) return;
  unclung ??= new Map();
  unclung.set(
    count,
    long.map(({ word }) => hashWord(stem(word))),
  );
}
