/** Where the hash of a word begins. */
export const HASH_SEED = 0x811c9dc5 | 0;
/** What is kept of a word's check. */
export const CHECK_BITS = 0xffff;

const HASH_FACTOR = 0x01000193;
const CHECK_FACTOR = 0x85ebca6b | 0;

/** The hash so far of a word that goes on with this letter: FNV-1a, 32 bits. */
export function nextHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, HASH_FACTOR);
}

/**
 * The check so far of a word that goes on with this letter; a word's begins with 0.
 *
 * It is a second hash, independent of the first: its `CHECK_BITS` make a false match a matter of 1 in 10^14.
 */
export function nextCheck(check: number, code: number): number {
  return Math.imul(check + code, CHECK_FACTOR) ^ (check >>> 15);
}

/** The hash and the check of a word. */
export function hashWord(word: string): readonly [hash: number, check: number] {
  let hash = HASH_SEED;
  let check = 0;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    hash = nextHash(hash, code);
    check = nextCheck(check, code);
  }
  return [hash, check & CHECK_BITS];
}
