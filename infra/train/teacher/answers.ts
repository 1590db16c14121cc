import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import type { Labelled } from '../data.ts';
import { variantsOf } from './variants.ts';

const answersPath = fileURLToPath(
  new URL('../../../functions/classifier/model/data/teacher/answers.br', import.meta.url),
);

/** How many pieces the teacher is asked about for each of our entries and each of the portal's rows. */
const PIECES_OF_OWN = 2;
const PIECES_OF_PORTAL = 1;
/** A piece is easily torn from what makes it clear: it counts less than a row. */
const PIECE_WEIGHT = 0.7;
/** A byte an answer: log-odds from -8 to 8. */
const STEPS = 255;
const REACH = 8;
const DIGEST = 32;

/** What is learnt of the portal's labels themselves, when the teacher has its own view of the same row. */
const LABEL_SHARE = 0.1;

/** The text of a row as the teacher reads it. */
export function textOf({ title, summary }: Pick<Labelled, 'title' | 'summary'>): string {
  return title && summary ? `${title}. ${summary}` : title || summary;
}

/** Everything the teacher is asked about, in the order of its answers. */
export function askedTexts(
  portal: readonly Labelled[],
  unlabelled: readonly Labelled[],
  own: readonly Labelled[],
): readonly string[] {
  return askedRows(portal, unlabelled, own).map(textOf);
}

function askedRows(
  portal: readonly Labelled[],
  unlabelled: readonly Labelled[],
  own: readonly Labelled[],
): readonly Labelled[] {
  const pieces = [...variantsOf(own, PIECES_OF_OWN), ...variantsOf(portal, PIECES_OF_PORTAL)];
  return [...portal, ...unlabelled, ...pieces.map(bare)];
}

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
export function taughtRows(
  portal: readonly Labelled[],
  unlabelled: readonly Labelled[],
  own: readonly Labelled[],
): readonly Labelled[] {
  const rows = askedRows(portal, unlabelled, own);
  const stored = brotliDecompressSync(readFileSync(answersPath));
  if (!stored.subarray(0, DIGEST).equals(digestOf(rows.map(textOf))))
    throw new Error(
      'the teacher was asked about other texts: the training data changed; see infra/train/teacher/README.md',
    );
  const teach = (row: Labelled, index: number): Labelled => {
    const logit = ((stored[DIGEST + index] ?? 0) / STEPS) * 2 * REACH - REACH;
    const answer = 1 / (1 + Math.exp(-logit));
    const label = row.relevant ? 1 : 0;
    return { ...row, taught: index < portal.length ? LABEL_SHARE * label + (1 - LABEL_SHARE) * answer : answer };
  };
  return rows.map(teach);
}

function bare(summary: string): Labelled {
  return { title: '', summary, relevant: false, regions: [], countries: [], types: [], weight: PIECE_WEIGHT };
}

function digestOf(texts: readonly string[]): Buffer {
  return createHash('sha256').update(texts.join('\n')).digest();
}
