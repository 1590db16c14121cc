import { createHash, randomBytes } from 'node:crypto';

/** Makes a token nobody can guess: 256 bits, URL-safe. */
export type NewToken = () => string;

export const newToken: NewToken = () => randomBytes(32).toString('base64url');

/** A stable id of these parts: 160 bits of SHA-256, URL-safe. Parts are length-prefixed, so `ab|c` is not `a|bc`. */
export function stableId(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest().subarray(0, 20).toString('base64url');
}
