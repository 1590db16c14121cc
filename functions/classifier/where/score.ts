import { gazetteer } from '../gazetteer/gazetteer.ts';
import type { RegionMention } from '../../shared/domain/story.ts';
import type { Tokens } from '../tokens.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import { FEATURE_COUNT, featuresOf } from './features.ts';
import type { Vote } from './weigh.ts';

export interface CountryScore {
  readonly code: string;
  readonly score: number;
}

/**
 * Logistic weights of `featuresOf`, fitted by `npm run fit:where` to the region labels of the portal's 2010 to 2018 and of
 * `entries-train`.
 *
 * In the order of the features there.
 */
// prettier-ignore
export const REGION_WEIGHTS: readonly number[] = [-1.348, 1.601, 1.052, 0.978, -0.080, -0.255, 0.057, 0.561, 0.189, 0.533, -2.600, -0.185, -0.135, 0.255, 0.339, 0.605, -0.340, 0.200, -0.130, -0.031];

const MIN_COUNTRY_SCORE = 0.3;
/** Below the first a region is not reported, from the second on the story is about it. Fixed on 2019, 2020 and `entries-dev`. */
const MENTIONED = 0.35;
const CENTRAL = 0.52;

/** What a region's name says for each of two countries that it lies between, if it has no country of its own: `Kashmir`. */
const BOTH_SHARE = 0.5;
const sidesOf: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(gazetteer.between, (pair) => pair[2] ?? '')].flatMap(([region, [pair = [], ...others]]) =>
    others.length === 0 ? [[region, pair.slice(0, 2)]] : [],
  ),
);

/** Countries by how surely the text is set in them, at most 1 each. */
export function scoreCountries(votes: readonly Vote[]): readonly CountryScore[] {
  const doubt = new Map<string, number>();
  const note = (country: string, weight: number) => doubt.set(country, (doubt.get(country) ?? 1) * (1 - 0.9 * weight));
  for (const { kind, country, region = '', weight } of votes) {
    if (country !== undefined) note(country, weight);
    else if (kind === 'region') for (const side of sidesOf.get(region) ?? []) note(side, weight * BOTH_SHARE);
  }
  return [...doubt]
    .map(([code, remaining]) => ({ code, score: 1 - remaining }))
    .filter(({ score }) => score >= MIN_COUNTRY_SCORE)
    .sort((a, b) => b.score - a.score);
}

/** Regions by the probability that the text is about them, the likeliest first. */
export function scoreRegions(
  votes: readonly Vote[],
  tokens: Tokens,
  hints: readonly string[],
  boosts: ReadonlyMap<string, number>,
): readonly RegionMention[] {
  const candidates = candidatesOf(votes, tokens, hints);
  return candidates
    .map((candidate) => ({
      id: candidate.region,
      score: probability(candidate, candidates, boosts.get(candidate.region)),
    }))
    .filter(({ score }) => score >= MENTIONED)
    .sort((a, b) => b.score - a.score)
    .map(({ id, score }) => ({ id, score, central: score >= CENTRAL }));
}

function probability(candidate: Candidate, all: readonly Candidate[], boost = 0): number {
  const features = featuresOf(candidate, all);
  let sum = boost;
  for (let i = 0; i < FEATURE_COUNT; i += 1) sum += features[i]! * REGION_WEIGHTS[i]!;
  return 1 / (1 + Math.exp(-sum));
}
