import type { EventType, Severity } from '../shared/domain/story.ts';
import type { CueFound } from './lexicon/read.ts';
import { END, HASH, START, STRIDE, type Tokens, isLatinAt, textAround, wordAt } from './tokens.ts';
import { hashWord } from './word-hash.ts';

/** How many dead or injured make a story grave, and how many very grave. */
const GRAVE = 10;
const VERY_GRAVE = 50;

/** How far from `killed` its number may stand, in words. */
const REACH = 6;

const VIOLENT: ReadonlySet<EventType> = new Set(['fighting', 'strike', 'attack', 'civilians', 'unrest']);
const SERIOUS: ReadonlySet<EventType> = new Set(['buildup', 'protest', 'sanctions', 'humanitarian', 'justice']);

/** By the word's hash. */
const NUMBER_WORDS: ReadonlyMap<number, number> = new Map(
  Object.entries({
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fifteen: 15,
    eighteen: 18,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    dozen: 12,
    dozens: 24,
    scores: 40,
    hundred: 100,
    hundreds: 200,
    thousands: 2000,
  }).map(([word, number]) => [hashWord(word)[0], number]),
);

/**
 * How grave what a story reports is:
 *
 * 5: fifty or more dead or injured are named;
 * 4: ten or more, or civilians were killed;
 * 3: violence: fighting, a strike, an attack, unrest;
 * 2: its shadow: build-up, protest, sanctions, displacement, justice;
 * 1: words only: peace talks, diplomacy, or nothing we can name.
 */
export function severityOf(types: readonly EventType[], found: readonly CueFound[], tokens: Tokens): Severity {
  const isViolent = types.some((type) => VIOLENT.has(type));
  if (!isViolent) return types.some((type) => SERIOUS.has(type)) ? 2 : 1;
  const toll = tollIn(found, tokens);
  if (toll >= VERY_GRAVE) return 5;
  return toll >= GRAVE || (toll > 0 && types.includes('civilians')) ? 4 : 3;
}

/** The largest number close to a word for the dead or injured; 1 if there are only such words, 0 if not even they. */
function tollIn(found: readonly CueFound[], tokens: Tokens): number {
  let toll = 0;
  for (const cue of found) if (cue.cues.includes('toll')) toll = Math.max(toll, 1, numberNear(cue, tokens));
  return toll;
}

function numberNear({ field, first, last }: CueFound, tokens: Tokens): number {
  const [from, to] = field === 'title' ? [0, tokens.titleCount] : [tokens.titleCount, tokens.count];
  let largest = 0;
  for (let i = Math.max(from, first - REACH); i <= Math.min(to - 1, last + REACH); i += 1)
    largest = Math.max(largest, numberAt(tokens, i, to));
  return largest;
}

/** The number that a word is, or begins; 0 if it is none. */
function numberAt(tokens: Tokens, index: number, to: number): number {
  const named = NUMBER_WORDS.get(tokens.data[index * STRIDE + HASH]!);
  if (named !== undefined) return named;
  if (isLatinAt(tokens, index)) return 0;
  const word = wordAt(tokens, index);
  if (!/^\d{1,4}$/u.test(word) || /^(?:19|20)\d\d$/u.test(word)) return 0;
  const thousands = index + 1 < to ? thousandsAt(tokens, index + 1) : undefined;
  return thousands === undefined ? Number(word) : Number(word) * 1000 + thousands;
}

/** Of `1,200` the last three digits, if the word is such. */
function thousandsAt(tokens: Tokens, index: number): number | undefined {
  const gap = tokens.data[(index - 1) * STRIDE + END]!;
  if (tokens.data[index * STRIDE + START] !== gap + 1) return undefined;
  if (textAround(tokens, index)[gap] !== ',') return undefined;
  const word = wordAt(tokens, index);
  return /^\d{3}$/u.test(word) ? Number(word) : undefined;
}
