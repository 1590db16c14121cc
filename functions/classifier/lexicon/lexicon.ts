import type { EventType } from '../../shared/domain/story.ts';

/**
 * What a phrase speaks for: a type of event; `toll`, the dead and injured; `conflict`, armed conflict of no certain
 * type; or `irrelevant`, the worlds that borrow the words of war: sport, films, markets, illness.
 */
export const CUES = [
  'fighting',
  'strike',
  'attack',
  'civilians',
  'buildup',
  'unrest',
  'protest',
  'peace',
  'diplomacy',
  'sanctions',
  'humanitarian',
  'justice',
  'toll',
  'conflict',
  'irrelevant',
] as const satisfies readonly (EventType | 'toll' | 'conflict' | 'irrelevant')[];

export type Cue = (typeof CUES)[number];

/**
 * The phrases of one language, separated by commas. Case and diacritics do not matter. A word that ends in `*` stands
 * for every word that begins so, which is how languages with many endings are listed.
 */
export type Lexicon = Readonly<Partial<Record<Cue, string>>>;
