import { EVENT_TYPES, type EventType } from '../shared/domain/story.ts';
import type { CueFound } from './lexicon/read.ts';
import { typeModel } from './model/load.ts';
import { signsOf } from './model/signs.ts';
import type { Tokens } from './tokens.ts';

const MOST_TYPES = 3;
/** In a bare headline, a type that a phrase names needs this share of the usual probability. */
const NAMED_SHARE = 0.35;

/** A headline says what a story is about; the summary adds what else happened. */
const TITLE_WEIGHT = 2;
/** A type is named by phrases if it weighs at least this share of the heaviest. */
const SHARE = 0.45;

/** Speech surrounds everything else: it counts less, so that "talks after the attack" stays an attack. */
const WEIGHTS: Readonly<Partial<Record<EventType, number>>> = {
  diplomacy: 0.6,
  protest: 1.2,
  justice: 1.3,
  unrest: 1.1,
};

/**
 * What kinds of event a story reports, the clearest first, as learnt from our own entries; `words` are the hashes of its
 * words.
 *
 * A relevant story always has one, the likeliest, since something must have happened. Any other may have none: the model
 * has learnt from relevant stories alone, so it says of what kind a story is if it is about a conflict, not whether it is,
 * and need not guess. A bare headline gives it little to go by, so a type that a phrase names there may be less likely.
 */
export function learntTypes(
  words: Uint32Array,
  tokens: Tokens,
  found: readonly CueFound[],
  isRelevant: boolean,
): readonly EventType[] {
  const isBare = tokens.count === tokens.titleCount;
  const named = isBare ? typesByPhrases(found) : [];
  const probabilities = typeModel.read(signsOf(words, tokens, found));
  const enough = (type: EventType) => typeModel.threshold * (named.includes(type) ? NAMED_SHARE : 1);
  const isSure = (index: number, rank: number) =>
    (isRelevant && rank === 0) || probabilities[index]! >= enough(EVENT_TYPES[index]!);
  return likeliest(probabilities)
    .filter(isSure)
    .map((index) => EVENT_TYPES[index]!);
}

/** Indexes of the largest, the largest first: of so few, three searches cost less than a sort. */
function likeliest(probabilities: Float32Array): readonly number[] {
  const indexes: number[] = [];
  while (indexes.length < MOST_TYPES) {
    let next = -1;
    for (let i = 0; i < probabilities.length; i += 1)
      if (!indexes.includes(i) && (next < 0 || probabilities[i]! > probabilities[next]!)) next = i;
    indexes.push(next);
  }
  return indexes;
}

/** What kinds of event the phrases of a story speak for, the clearest first; none if none does. */
function typesByPhrases(found: readonly CueFound[]): readonly EventType[] {
  const weights = new Map<EventType, number>();
  for (const { field, cues, first, last } of found)
    for (const cue of cues.filter(isEventType)) {
      // A phrase of several words is surer than one word.
      const sure = 1 + 0.3 * Math.min(last - first, 2);
      const weight = sure * (field === 'title' ? TITLE_WEIGHT : 1) * (WEIGHTS[cue] ?? 1);
      weights.set(cue, (weights.get(cue) ?? 0) + weight);
    }
  const heaviest = Math.max(0, ...weights.values());
  return [...weights]
    .map(([type, weight]) => ({ type, weight }))
    .filter(({ weight }) => weight >= heaviest * SHARE)
    .sort(byWeight)
    .slice(0, MOST_TYPES)
    .map(({ type }) => type);
}

const isEventType = (cue: string): cue is EventType => (EVENT_TYPES as readonly string[]).includes(cue);
const byWeight = (a: { readonly weight: number }, b: { readonly weight: number }) => b.weight - a.weight;
