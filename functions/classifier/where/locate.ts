import type { Entry } from '../../shared/domain/entry.ts';
import type { Evidence, RegionMention } from '../../shared/domain/story.ts';
import { gazetteer, spotter } from '../gazetteer/gazetteer.ts';
import { type Tokens, tokensOf } from '../tokens.ts';
import { NO_CORRECTIONS, type PreparedCorrections, aliasVotes, mutedRegions } from './corrections.ts';
import { evidenceOf } from './evidence.ts';
import { mentionsIn } from './mention.ts';
import { scoreCountries, scoreRegions } from './score.ts';
import { type Vote, votesOf } from './weigh.ts';

/** What is known of a place in a story, as numbers for the model. */
export interface WhereFeatures {
  readonly regionNamed: boolean;
  readonly countryNamed: boolean;
  readonly placeCount: number;
  readonly actorCount: number;
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
  const votes = [...votesIn(tokens), ...aliasVotes(corrections, tokens)];
  const muted = mutedRegions(corrections, tokens);
  const regions = scoreRegions(votes, tokens, entry.regionHints ?? [], corrections.boosts).filter(
    ({ id }) => !muted.has(id),
  );
  return {
    regions,
    countries: scoreCountries(votes),
    actors: [...new Set(votes.flatMap(({ actor }) => actor ?? []))],
    evidence: evidenceOf(votes, tokens),
    features: featuresOf(votes, regions),
  };
}

/** What every name in a text speaks for. */
export function votesIn(tokens: Tokens): readonly Vote[] {
  return votesOf(mentionsIn(tokens, gazetteer, spotter), gazetteer);
}

function featuresOf(votes: readonly Vote[], regions: readonly RegionMention[]): WhereFeatures {
  const has = (...kinds: readonly Vote['kind'][]) => votes.some(({ kind }) => kinds.includes(kind));
  return {
    regionNamed: has('region'),
    countryNamed: has('country', 'demonym'),
    placeCount: new Set(votes.map(({ mention }) => mention)).size,
    actorCount: new Set(votes.flatMap(({ actor }) => actor ?? [])).size,
    armedActor: has('group'),
    office: has('office'),
    regionScore: Math.max(0, ...regions.map(({ score }) => score)),
  };
}
