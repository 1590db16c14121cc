import type { Token } from '../../shared/domain/text.ts';

/** A number's own digits say little; that there is one, or a year, says more. */
const NUMBER = '0';
const YEAR = '0000';

/** The words the model reads: numbers and years stand for themselves as a class. */
export function modelWords(tokens: readonly Pick<Token, 'word'>[]): readonly string[] {
  return tokens.map(({ word }) => classOf(word));
}

function classOf(word: string): string {
  const code = word.charCodeAt(0);
  if (code < 48 || code > 57 || !/^\d+$/u.test(word)) return word;
  return word.length === 4 && (word.startsWith('19') || word.startsWith('20')) ? YEAR : NUMBER;
}

/** FNV-1a with a final mix, 32 bits. */
export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}

/** The distinct buckets of the words and pairs of neighbouring words, out of `2 ** bits`, given the words' hashes. */
export function bucketsOf(hashes: Uint32Array, bits: number): Uint32Array {
  const buckets = new Set<number>();
  const shift = 32 - bits;
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] as number;
    buckets.add(hash >>> shift);
    if (i > 0)
      buckets.add((Math.imul(hash ^ Math.imul(hashes[i - 1] as number, 0x9e3779b1), 0x85ebca6b) >>> 0) >>> shift);
  }
  return Uint32Array.from(buckets);
}
