import type { Entry } from '../../shared/domain/entry.ts';
import type { Evidence, RegionMention } from '../../shared/domain/story.ts';
import { gazetteer, spotter } from '../gazetteer/gazetteer.ts';
import { type Tokens, tokensOf } from '../tokens.ts';
import { KIND_BITS } from './candidate.ts';
import { NO_CORRECTIONS, type PreparedCorrections, aliasVotes, mutedRegions } from './corrections.ts';
import { evidenceOf } from './evidence.ts';
import { mentionsIn } from './mention.ts';
import { scoreCountries, scoreRegions } from './score.ts';
import { type Vote, votesOf } from './weigh.ts';

/** What is known of a place in a story, as numbers for the model. */
export interface WhereFeatures {
  readonly regionNamed: boolean;
  readonly countryNamed: boolean;
  /** Whether anything at all is named that the gazetteer knows. */
  readonly placeNamed: boolean;
  /** Whether an armed group or an army is named. */
  readonly armedActor: boolean;
  /** Whether a leader or an office is named. */
  readonly office: boolean;
  /** 0 to 1: score of the strongest region. */
  readonly regionScore: number;
}

/** Where a story plays and who is in it. */
export interface Whereabouts {
  readonly regions: readonly RegionMention[];
  readonly countries: readonly { readonly code: string; readonly score: number }[];
  readonly actors: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly features: WhereFeatures;
}

/** Finds the conflict regions, countries and actors of an entry, with the words that gave them away. */
export function locate(
  entry: Pick<Entry, 'title' | 'summary'> & Partial<Pick<Entry, 'regionHints'>>,
  tokens: Tokens = tokensOf(entry.title, entry.summary),
  corrections: PreparedCorrections = NO_CORRECTIONS,
): Whereabouts {
  const votes = votesIn(tokens).concat(aliasVotes(corrections, tokens));
  const muted = mutedRegions(corrections, tokens);
  const regions = scoreRegions(votes, tokens, entry.regionHints ?? [], corrections.boosts).filter(
    ({ id }) => !muted.has(id),
  );
  return {
    regions,
    countries: scoreCountries(votes),
    actors: actorsIn(votes),
    evidence: evidenceOf(votes, tokens),
    features: featuresOf(votes, regions),
  };
}

/** What every name in a text speaks for. */
export function votesIn(tokens: Tokens): readonly Vote[] {
  return votesOf(mentionsIn(tokens, gazetteer, spotter), gazetteer);
}

function actorsIn(votes: readonly Vote[]): readonly string[] {
  const actors: string[] = [];
  for (const { actor } of votes) if (actor !== undefined && !actors.includes(actor)) actors.push(actor);
  return actors;
}

function featuresOf(votes: readonly Vote[], regions: readonly RegionMention[]): WhereFeatures {
  let kinds = 0;
  for (const { kind } of votes) kinds |= KIND_BITS[kind];
  const has = (bits: number) => (kinds & bits) !== 0;
  return {
    regionNamed: has(KIND_BITS.region),
    countryNamed: has(KIND_BITS.country | KIND_BITS.demonym),
    placeNamed: votes.length > 0,
    armedActor: has(KIND_BITS.group),
    office: has(KIND_BITS.office),
    regionScore: regions[0]?.score ?? 0,
  };
}
