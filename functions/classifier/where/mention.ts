import type { Evidence } from '../../shared/domain/story.ts';
import { type GazetteerData, SPELLING } from '../gazetteer/format.ts';
import type { Spotter } from '../gazetteer/spotter.ts';
import { END, HASH, START, STRIDE, type Tokens } from '../tokens.ts';
import { hashWord } from '../word-hash.ts';
import { confusionOf } from './confusions.ts';
import { type Casing, casingOf } from './field.ts';

/** A name found in a text, with what its surroundings say of it. */
export interface Mention {
  readonly field: Evidence['field'];
  readonly start: number;
  readonly end: number;
  readonly edge: number;
  /** First of its senses in the gazetteer's columns, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** How far its spelling lets us believe that it is the name at all: 0 to 1. */
  readonly trust: number;
  /** Whether a word like `in` or `near` stands before it. */
  readonly isLocated: boolean;
  /** Whether it stands in a longer run of capitals, as people's names do. */
  readonly isPersonLike: boolean;
  /** A country that is meant instead of what the name usually stands for, or `none`. */
  readonly instead: string | undefined;
  /** Whether only a comma or nothing is between it and the mention before: `Paris, Texas`. */
  readonly followsMention: boolean;
}

const PREPOSITIONS: ReadonlySet<number> = new Set(
  `in at near from around outside across into toward towards over inside against of to within en à au aux dans près sur vers cerca de desde hacia
   в во на под около из у біля під із`
    .split(/\s+/u)
    .map((word) => hashWord(word)[0]),
);

const COMMON_TRUST = 0.7;
const COMMON_AT_START_TRUST = 0.5;
const CAPITALS_COMMON_TRUST = 0.4;
const COMMON_PERSON_FACTOR = 0.3;
const SPACE = 32;
/** So many characters before a name are looked at for a forename. */
const LONGEST_FORENAME = 24;

/** Finds every name of the gazetteer in a text. The same words give the same names, however the text is cased. */
export function mentionsIn(tokens: Tokens, data: GazetteerData, spotter: Spotter): Mention[] {
  const casings = {
    title: casingOf(tokens.title, tokens, 0, tokens.titleCount),
    summary: casingOf(tokens.summary, tokens, tokens.titleCount, tokens.count),
  };
  const mentions: Mention[] = [];
  let lastToken = -1;
  spotter.spot(tokens, (first, end, edge) => {
    const field = first < tokens.titleCount ? 'title' : 'summary';
    const text = tokens[field];
    const start = tokens.data[first * STRIDE + START] ?? 0;
    const stop = tokens.data[(end - 1) * STRIDE + END] ?? 0;
    const isFirst = first === 0 || first === tokens.titleCount;
    const spelling = data.spelling[edge] ?? 0;
    const isLocated = !isFirst && PREPOSITIONS.has(tokens.data[(first - 1) * STRIDE + HASH] ?? 0);
    const isPersonLike = !isLocated && casings[field] === 'sentence' && isInCapitals(text, start, stop);
    const trust = trustIn(text, start, stop, spelling, casings[field], isFirst);
    mentions.push({
      field,
      start,
      end: stop,
      edge,
      from: data.firstSense[edge] ?? 0,
      to: data.firstSense[edge + 1] ?? 0,
      trust: spelling & SPELLING.common && isPersonLike ? trust * COMMON_PERSON_FACTOR : trust,
      instead: confusionOf(edge, first, end, tokens),
      isLocated,
      isPersonLike,
      followsMention: lastToken === first && !isFirst && /^,?\s$/u.test(text.slice(mentions.at(-1)?.end, start)),
    });
    lastToken = end;
  });
  return mentions;
}

function trustIn(text: string, start: number, end: number, spelling: number, casing: Casing, isFirst: boolean): number {
  if (spelling & SPELLING.lowerCase) return 1;
  const isCapital = isCapitalAt(text, start);
  if (spelling & SPELLING.acronym) return casing !== 'capitals' && isUpperCase(text.slice(start, end)) ? 1 : 0;
  if (!(spelling & SPELLING.common)) return isCapital || casing === 'none' ? 1 : 0;
  if (!isCapital) return 0;
  if (casing === 'capitals') return CAPITALS_COMMON_TRUST;
  return isFirst || casing === 'title' ? COMMON_AT_START_TRUST : COMMON_TRUST;
}

const isUpperCase = (name: string) => name === name.toUpperCase();

/** Whether the word before or after, without a comma between, begins with a capital as well. */
function isInCapitals(text: string, start: number, end: number): boolean {
  if (
    text.charCodeAt(end) === SPACE &&
    isCapitalAt(text, end + 1) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(end + 1, end + 3))
  )
    return true;
  const from = Math.max(0, start - LONGEST_FORENAME);
  const before = Math.max(from, text.lastIndexOf(' ', start - 2) + 1);
  // Most words have no capital, and need no closer look.
  if (!isCapitalAt(text, before)) return false;
  return /(?:^|[^.!?:"“] )\p{Lu}[\p{Ll}.]+ $/u.test(text.slice(Math.max(from, before - 2), start));
}

function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(at, at + 2));
}
