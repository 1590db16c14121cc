import { EVENT_TYPES } from '../../shared/domain/story.ts';

/**
 * What a phrase speaks for: a type of event; `toll`, the dead and injured; `conflict`, armed conflict of no certain
 * type; or `irrelevant`, the worlds that borrow the words of war: sport, films, markets, illness.
 */
export const CUES = [...EVENT_TYPES, 'toll', 'conflict', 'irrelevant'] as const;

export type Cue = (typeof CUES)[number];

/**
 * The phrases of one language, separated by commas. Case and diacritics do not matter. A word that ends in `*` stands
 * for every word that begins so, which is how languages with many endings are listed.
 */
export type Lexicon = Readonly<Partial<Record<Cue, string>>>;
