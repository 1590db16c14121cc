import { EVENT_TYPES, type EventType } from '../shared/domain/story.ts';
import type { CueFound } from './lexicon/read.ts';

/** A headline says what a story is about; the summary adds what else happened. */
const TITLE_WEIGHT = 2;
/** A type is named if it weighs at least this share of the heaviest. */
const SHARE = 0.45;
const MOST_TYPES = 3;

/** Speech surrounds everything else: it counts less, so that "talks after the attack" stays an attack. */
const WEIGHTS: Readonly<Partial<Record<EventType, number>>> = {
  diplomacy: 0.6,
  protest: 1.2,
  justice: 1.3,
  unrest: 1.1,
};

const isEventType = (cue: string): cue is EventType => (EVENT_TYPES as readonly string[]).includes(cue);

/** What kinds of event a story reports, the clearest first; none if no phrase says so. */
export function typesOf(found: readonly CueFound[]): readonly EventType[] {
  const weights = new Map<EventType, number>();
  for (const { field, cues, first, last } of found)
    for (const cue of cues.filter(isEventType)) {
      // A phrase of several words is surer than one word.
      const sure = 1 + 0.3 * Math.min(last - first, 2);
      const weight = sure * (field.name === 'title' ? TITLE_WEIGHT : 1) * (WEIGHTS[cue] ?? 1);
      weights.set(cue, (weights.get(cue) ?? 0) + weight);
    }
  const heaviest = Math.max(0, ...weights.values());
  return [...weights]
    .filter(([, weight]) => weight >= heaviest * SHARE)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_TYPES)
    .map(([type]) => type);
}
