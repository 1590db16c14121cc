/** How a field's letters are cased, which decides how far a capital can be trusted. */
export type Casing = 'sentence' | 'title' | 'none' | 'capitals';

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const MIN_TITLE_WORDS = 4;
const TITLE_SHARE = 0.6;

/** `Title Case Headline`, `A sentence.`, `no capitals` or `ALL CAPITALS`. */
export function casingOf(text: string): Casing {
  if (!/\p{Lu}/u.test(text)) return 'none';
  if (!/\p{Ll}/u.test(text)) return 'capitals';
  const words = text.match(WORD) ?? [];
  const long = words.filter((word) => word.length > MIN_TITLE_WORDS - 1);
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length >= MIN_TITLE_WORDS && capitals.length >= long.length * TITLE_SHARE ? 'title' : 'sentence';
}
