import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import type { Labelled } from '../data.ts';
import { type TeacherRows, askedRows, textOf } from './texts.ts';

const answersPath = fileURLToPath(
  new URL('../../../functions/classifier/model/data/teacher/answers.br', import.meta.url),
);

/** A byte an answer: log-odds from -8 to 8. */
const STEPS = 255;
const REACH = 8;
const DIGEST = 32;

/** What is learnt of the portal's labels themselves, when the teacher has its own view of the same row: less, or more, is worse. */
const LABEL_SHARE = 0.5;

/** Keeps the teacher's log-odds, with a digest of the texts they are for. */
export function packAnswers(texts: readonly string[], logits: readonly number[]): void {
  if (texts.length !== logits.length) throw new Error(`${texts.length} texts, but ${logits.length} answers`);
  const bytes = Uint8Array.from(logits, (logit) =>
    Math.round(((Math.min(REACH, Math.max(-REACH, logit)) + REACH) / (2 * REACH)) * STEPS),
  );
  writeFileSync(answersPath, brotliCompressSync(Buffer.concat([digestOf(texts), bytes])));
}

/**
 * Rows as the teacher sees them: the portal's, those of its rows that have no label, and pieces of texts.
 *
 * Throws if the data have changed since the teacher was asked.
 */
export function taughtRows(from: TeacherRows): readonly Labelled[] {
  const rows = askedRows(from);
  const stored = brotliDecompressSync(readFileSync(answersPath));
  if (!stored.subarray(0, DIGEST).equals(digestOf(rows.map(textOf))))
    throw new Error(
      'the teacher was asked about other texts: the training data changed; see infra/train/teacher/README.md',
    );
  const teach = (row: Labelled, index: number): Labelled => {
    const logit = ((stored[DIGEST + index] ?? 0) / STEPS) * 2 * REACH - REACH;
    const answer = 1 / (1 + Math.exp(-logit));
    const label = row.relevant ? 1 : 0;
    const isLabelled = index < from.portal.length;
    return { ...row, taught: isLabelled ? LABEL_SHARE * label + (1 - LABEL_SHARE) * answer : answer };
  };
  return rows.map(teach);
}

function digestOf(texts: readonly string[]): Buffer {
  return createHash('sha256').update(texts.join('\n')).digest();
}
