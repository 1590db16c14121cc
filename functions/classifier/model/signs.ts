import { CUES, type Cue } from '../lexicon/lexicon.ts';
import type { CueFound, Field } from '../lexicon/read.ts';
import { hashOf } from './features.ts';

/** What is weighed to say which kinds of event a story reports: its words and the cues of its phrases. */
export interface Signs {
  readonly hashes: Uint32Array;
  /** How much each counts. */
  readonly values: Float32Array;
}

/** A headline says what a story is about; the summary adds what else happened. */
const WORD_GAINS: Readonly<Record<Field['name'], number>> = { title: 3, summary: 2 };
const CUE_GAIN = 4;

/** No word has a colon, so a cue is never taken for one. */
const cueHashesOf = (name: Field['name']) => new Map(CUES.map((cue) => [cue, hashOf(`${name}:${cue}`)]));
const CUE_HASHES: Readonly<Record<Field['name'], ReadonlyMap<Cue, number>>> = {
  title: cueHashesOf('title'),
  summary: cueHashesOf('summary'),
};

/**
 * The signs of a story, given the hashes of its words, those of the headline first.
 *
 * Words count alike wherever they stand, cues apart by field. What all words of a field, or all its cues, count grows
 * with the root of their number, so that a long summary does not drown its headline.
 */
export function signsOf(words: Uint32Array, fields: readonly Field[], found: readonly CueFound[]): Signs {
  const cues = fields.map(({ name }) => cuesIn(name, found));
  const count = cues.reduce((sum, { length }) => sum + length, words.length);
  const hashes = new Uint32Array(count);
  const values = new Float32Array(count);
  hashes.set(words);
  let word = 0;
  let cue = words.length;
  for (const [index, { name, tokens }] of fields.entries()) {
    const wordCount = Math.min(tokens.length, words.length - word);
    values.fill(WORD_GAINS[name] / Math.sqrt(wordCount), word, word + wordCount);
    word += wordCount;
    const ofField = cues[index]!;
    values.fill(CUE_GAIN / Math.sqrt(ofField.length), cue, cue + ofField.length);
    hashes.set(ofField, cue);
    cue += ofField.length;
  }
  return { hashes, values };
}

function cuesIn(name: Field['name'], found: readonly CueFound[]): readonly number[] {
  const hashes: number[] = [];
  for (const { field, cues } of found)
    if (field.name === name) for (const cue of cues) hashes.push(CUE_HASHES[name].get(cue) ?? 0);
  return hashes;
}
