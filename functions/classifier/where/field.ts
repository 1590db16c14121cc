import { END, START, STRIDE, type Tokens } from '../tokens.ts';

/** How a field's letters are cased, which decides how far a capital can be trusted. */
export type Casing = 'sentence' | 'title' | 'none' | 'capitals';

/** Shorter words stay small in a headline that gives the others a capital. */
const MIN_LENGTH = 4;
const MIN_TITLE_WORDS = 4;
const TITLE_SHARE = 0.6;

/** `Title Case Headline`, `A sentence.`, `no capitals` or `ALL CAPITALS`: the field of the words `[from, to)`. */
export function casingOf(text: string, { data }: Tokens, from: number, to: number): Casing {
  let capitals = 0;
  let long = 0;
  let longCapitals = 0;
  let small = 0;
  for (let i = from; i < to; i += 1) {
    const start = data[i * STRIDE + START]!;
    const isLong = data[i * STRIDE + END]! - start >= MIN_LENGTH;
    const isCapital = isUpperCase(text, start);
    if (isCapital) capitals += 1;
    if (!isCapital || !isUpperCase(text, start + 1)) small += 1;
    if (isLong) long += 1;
    if (isLong && isCapital) longCapitals += 1;
  }
  if (capitals === 0) return 'none';
  if (small === 0) return 'capitals';
  return long >= MIN_TITLE_WORDS && longCapitals >= long * TITLE_SHARE ? 'title' : 'sentence';
}

function isUpperCase(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const character = text.charAt(at);
  return character !== character.toLowerCase();
}
