import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

export const vectorsPath = fileURLToPath(
  new URL('../../functions/classifier/model/data/vectors/glove-64.br', import.meta.url),
);

/** Numbers a word. */
export const DIMENSIONS = 64;
/** Stored values are the unit vector's times this. */
export const VECTOR_SCALE = 180;
/** Length that training gives every vector: filters then begin at a size that learns well. */
const LENGTH = 3;

/** Words and their vectors, row after row. */
export interface Vectors {
  readonly words: readonly string[];
  readonly values: Float32Array;
}

export function readVectors(): Vectors {
  const bytes = brotliDecompressSync(readFileSync(vectorsPath));
  const end = bytes.indexOf(10);
  const words = bytes.subarray(0, end).toString('utf8').split(' ');
  const stored = new Int8Array(bytes.buffer, bytes.byteOffset + end + 1, words.length * DIMENSIONS);
  return { words, values: Float32Array.from(stored, (value) => (value * LENGTH) / VECTOR_SCALE) };
}
