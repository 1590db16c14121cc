import { CUES, type Cue } from '../lexicon/lexicon.ts';
import type { CueFound } from '../lexicon/read.ts';
import type { Tokens } from '../tokens.ts';
import { hashOf } from './features.ts';

type Field = CueFound['field'];

/** What is weighed to say which kinds of event a story reports: its words and the cues of its phrases. */
export interface Signs {
  readonly hashes: Uint32Array;
  /** How much each counts. */
  readonly values: Float32Array;
}

/** A headline says what a story is about; the summary adds what else happened. */
const WORD_GAINS: Readonly<Record<Field, number>> = { title: 3, summary: 2 };
const CUE_GAIN = 4;

/** No word has a colon, so a cue is never taken for one. */
const cueHashesOf = (field: Field) => new Map(CUES.map((cue) => [cue, hashOf(`${field}:${cue}`)]));
const CUE_HASHES: Readonly<Record<Field, ReadonlyMap<Cue, number>>> = {
  title: cueHashesOf('title'),
  summary: cueHashesOf('summary'),
};

/**
 * The signs of a story, given the hashes of its words, those of the headline first.
 *
 * Words count alike wherever they stand, cues apart by field. What all words of a field, or all its cues, count grows
 * with the root of their number, so that a long summary does not drown its headline.
 */
export function signsOf(words: Uint32Array, { titleCount }: Tokens, found: readonly CueFound[]): Signs {
  const ofTitle = cuesIn('title', found);
  const ofSummary = cuesIn('summary', found);
  const hashes = new Uint32Array(words.length + ofTitle.length + ofSummary.length);
  hashes.set(words);
  hashes.set(ofTitle, words.length);
  hashes.set(ofSummary, words.length + ofTitle.length);
  const values = new Float32Array(hashes.length);
  const titleEnd = Math.min(titleCount, words.length);
  const cuesEnd = words.length + ofTitle.length;
  weighAlike(values, 0, titleEnd, WORD_GAINS.title);
  weighAlike(values, titleEnd, words.length, WORD_GAINS.summary);
  weighAlike(values, words.length, cuesEnd, CUE_GAIN);
  weighAlike(values, cuesEnd, values.length, CUE_GAIN);
  return { hashes, values };
}

function weighAlike(values: Float32Array, from: number, to: number, gain: number): void {
  values.fill(gain / Math.sqrt(to - from), from, to);
}

function cuesIn(where: Field, found: readonly CueFound[]): readonly number[] {
  const hashes: number[] = [];
  for (const { field, cues } of found)
    if (field === where) for (const cue of cues) hashes.push(CUE_HASHES[field].get(cue) ?? 0);
  return hashes;
}
