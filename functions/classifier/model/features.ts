import type { Token } from '../../shared/domain/text.ts';
import { HASH, STRIDE, type Tokens, isLatinAt, wordAt } from '../tokens.ts';
import { stem } from '../stem.ts';
import { HASH_SEED, nextHash } from '../word-hash.ts';

/** A number's own digits say little; that there is one, or a year, says more. */
const NUMBER = '0';
const YEAR = '0000';

/** The words the model reads: stems, and numbers and years by their class. */
export function modelWords(tokens: readonly Pick<Token, 'word'>[]): readonly string[] {
  return tokens.map(({ word }) => (isNumber(word) ? classOf(word) : stem(word)));
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57 && /^\d+$/u.test(word);
}

function classOf(word: string): string {
  return word.length === 4 && (word.startsWith('19') || word.startsWith('20')) ? YEAR : NUMBER;
}

/** The hash that tokens have, with a final mix, 32 bits. */
export function hashOf(text: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < text.length; i++) hash = nextHash(hash, text.charCodeAt(i));
  return mixed(hash);
}

function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (half ^ (half >>> 12)) >>> 0;
}

/** More words than this are not read: the first ones say what a story is about, and time must have a bound. */
const MAX_WORDS = 400;

/** The hashes of the words that are read, as `modelWords` gives them. None is 0, which stands for none. */
export function hashesOf(tokens: Tokens): Uint32Array {
  const hashes = new Uint32Array(Math.min(tokens.count, MAX_WORDS));
  for (let i = 0; i < hashes.length; i++) hashes[i] = modelHashAt(tokens, i) || 1;
  return hashes;
}

/** Stems are hashed already; only numbers are to be classed. */
function modelHashAt(tokens: Tokens, index: number): number {
  if (!isLatinAt(tokens, index)) {
    const word = wordAt(tokens, index);
    if (isNumber(word)) return hashOf(classOf(word));
  }
  return mixed(tokens.data[index * STRIDE + HASH]!);
}

/** A bit for each bucket that the text at hand has touched, cleared behind it: small enough for the fastest memory. */
let touched = new Uint32Array(0);

/**
 * The distinct buckets, out of `2 ** bits`, of the words, of pairs of neighbouring words, and of the text's setting, given
 * their hashes.
 */
export function bucketsOf(hashes: Uint32Array, setting: Uint32Array, bits: number): Uint32Array {
  if (touched.length < 2 ** bits / 32) touched = new Uint32Array(2 ** bits / 32);
  const shift = 32 - bits;
  const buckets = new Uint32Array(hashes.length * 2 + setting.length);
  let count = 0;
  let previous = 0;
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i]!;
    count = addNew(hash >>> shift, buckets, count);
    if (i > 0) count = addNew(pairOf(previous, hash) >>> shift, buckets, count);
    previous = hash;
  }
  for (const hash of setting) count = addNew(hash >>> shift, buckets, count);
  for (let i = 0; i < count; i++) touched[buckets[i]! >>> 5] = 0;
  return buckets.subarray(0, count);
}

function pairOf(one: number, next: number): number {
  return Math.imul(next ^ Math.imul(one, 0x9e3779b1), 0x85ebca6b);
}

function addNew(bucket: number, buckets: Uint32Array, count: number): number {
  const place = bucket >>> 5;
  const bit = 1 << (bucket & 31);
  const seen = touched[place]!;
  if ((seen & bit) !== 0) return count;
  touched[place] = seen | bit;
  buckets[count] = bucket;
  return count + 1;
}
