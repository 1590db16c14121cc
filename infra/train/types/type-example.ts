import { readCues } from '../../../functions/classifier/lexicon/read.ts';
import { hashesOf } from '../../../functions/classifier/model/features.ts';
import { type Signs, signsOf } from '../../../functions/classifier/model/signs.ts';
import { tokensOf } from '../../../functions/classifier/tokens.ts';
import { EVENT_TYPES } from '../../../functions/shared/domain/story.ts';
import type { Labelled } from '../data.ts';
import { DIMENSIONS } from '../vectors.ts';
import type { SignTable } from './sign-table.ts';

/** How surely a row's later types are to be named; its first is the one a reader must see first. */
const LATER = 0.8;

/** A labelled text as numbers. */
export interface TypeExample {
  readonly rows: Int32Array;
  readonly values: Float32Array;
  /** Sum of the words' vectors. */
  readonly meaning: Float32Array;
  /** Probability of each type that is to be learnt. */
  readonly targets: Float32Array;
  readonly weight: number;
}

/** The signs of a text, as the classifier will see them. */
export function signsIn({ title, summary }: Labelled): Signs {
  const tokens = tokensOf(title, summary);
  return signsOf(hashesOf(tokens), tokens, readCues(tokens).found);
}

/** Turns a text of the table into numbers to learn from. */
export function toExample({ types, weight }: Labelled, signs: Signs, table: SignTable): TypeExample {
  const rows = Int32Array.from(signs.hashes, (hash) => table.rowOf(hash));
  const values = signs.values.map((value, index) => value * (table.salience[rows[index] as number] as number));
  const targets = Float32Array.from(EVENT_TYPES, (type) => {
    const rank = types.indexOf(type);
    if (rank < 0) return 0;
    return rank === 0 ? 1 : LATER;
  });
  return { rows, values, meaning: meaningOf(rows, values, table), targets, weight };
}

function meaningOf(rows: Int32Array, values: Float32Array, { vectors }: SignTable): Float32Array {
  const meaning = new Float32Array(DIMENSIONS);
  for (const [index, row] of rows.entries()) {
    const value = values[index] as number;
    for (let d = 0; d < DIMENSIONS; d++)
      meaning[d] = (meaning[d] as number) + value * (vectors[row * DIMENSIONS + d] as number);
  }
  return meaning;
}
