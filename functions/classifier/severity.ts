import type { EventType, Severity } from '../shared/domain/story.ts';
import type { CueFound, Field } from './lexicon/read.ts';

/** How many dead or injured make a story grave, and how many very grave. */
const GRAVE = 10;
const VERY_GRAVE = 50;

/** How far from `killed` its number may stand, in words. */
const REACH = 6;

const VIOLENT: ReadonlySet<EventType> = new Set(['fighting', 'strike', 'attack', 'civilians', 'unrest']);
const SERIOUS: ReadonlySet<EventType> = new Set(['buildup', 'protest', 'sanctions', 'humanitarian', 'justice']);

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
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
  }),
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
export function severityOf(types: readonly EventType[], found: readonly CueFound[]): Severity {
  const toll = Math.max(0, ...found.filter(({ cues }) => cues.includes('toll')).map(tollNear));
  const isViolent = types.some((type) => VIOLENT.has(type));
  if (isViolent && toll >= VERY_GRAVE) return 5;
  if (isViolent && (toll >= GRAVE || (toll > 0 && types.includes('civilians')))) return 4;
  if (isViolent) return 3;
  return types.some((type) => SERIOUS.has(type)) ? 2 : 1;
}

/** The largest number close to a word for the dead or injured; 1 if there is none. */
function tollNear({ field, first, last }: CueFound): number {
  let toll = 1;
  for (let i = Math.max(0, first - REACH); i <= Math.min(field.tokens.length - 1, last + REACH); i++)
    toll = Math.max(toll, numberAt(field, i));
  return toll;
}

function numberAt({ tokens, text }: Field, index: number): number {
  const token = tokens[index];
  if (!token) return 0;
  const named = NUMBER_WORDS.get(token.word);
  if (named !== undefined) return named;
  if (!/^\d{1,4}$/u.test(token.word) || /^(?:19|20)\d\d$/u.test(token.word)) return 0;
  const next = tokens[index + 1];
  const isThousands = next?.start === token.end + 1 && text[token.end] === ',' && /^\d{3}$/u.test(next.word);
  return isThousands ? Number(token.word) * 1000 + Number(next.word) : Number(token.word);
}
