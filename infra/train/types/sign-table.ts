import { hashOf } from '../../../functions/classifier/model/features.ts';
import type { Signs } from '../../../functions/classifier/model/signs.ts';
import { DIMENSIONS, type Vectors } from '../vectors.ts';

/** How much a word's vector counts beside the word itself. */
const VECTOR_GAIN = 0.3;
/** A word in one text of `e ** COMMON` counts in full; commoner ones count less, rarer ones a little more. */
const COMMON = 5;
const LEAST = 0.1;
const MOST = 1.4;

/** Every sign that training may give a row: those of the texts, and the words with vectors. */
export class SignTable {
  readonly hashes: Uint32Array;
  /** How many texts have each sign. */
  readonly texts: Uint32Array;
  /** How much a sign counts for being rare: what stands in every text tells nothing. */
  readonly salience: Float32Array;
  /** `DIMENSIONS` numbers a sign, 0 for those without a vector. */
  readonly vectors: Float32Array;
  readonly #rows: ReadonlyMap<number, number>;

  constructor(texts: readonly Signs[], { words, values }: Vectors) {
    const counts = new Map<number, number>();
    for (const { hashes } of texts) for (const hash of new Set(hashes)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    const vectorHashes = words.map((word) => hashOf(word));
    this.hashes = Uint32Array.from(new Set([...counts.keys(), ...vectorHashes]));
    this.texts = this.hashes.map((hash) => counts.get(hash) ?? 0);
    this.salience = Float32Array.from(this.texts, (count) =>
      Math.min(MOST, Math.max(LEAST, Math.log(texts.length / (count + 1)) / COMMON)),
    );
    this.#rows = new Map(Array.from(this.hashes, (hash, row) => [hash, row]));
    this.vectors = new Float32Array(this.hashes.length * DIMENSIONS);
    for (const [index, hash] of vectorHashes.entries()) {
      const vector = values.subarray(index * DIMENSIONS, (index + 1) * DIMENSIONS);
      this.vectors.set(
        vector.map((value) => value * VECTOR_GAIN),
        this.rowOf(hash) * DIMENSIONS,
      );
    }
  }

  /** Row of a sign of the texts or of a word with a vector. */
  rowOf(hash: number): number {
    return this.#rows.get(hash) as number;
  }
}
