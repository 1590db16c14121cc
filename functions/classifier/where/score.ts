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
 * Logistic weights of `featuresOf`, fitted by `npm run fit:where` on the region labels of CEP 2010-2020.
 *
 * In the order of the features there.
 */
// prettier-ignore
export const REGION_WEIGHTS: readonly number[] = [-0.632, 0.344, 1.316, 1.047, -0.051, -0.491, 0.013, 0.259, 0.044, 0.597, -2.136, -0.008, -0.055, 0.237, 0.089, 0.543, -0.223, -0.143, 0.180, 0.046];

const MIN_COUNTRY_SCORE = 0.3;
/** Below the first a region is not reported, from the second on the story is about it. Fixed on CEP 2019-2020. */
const MENTIONED = 0.4;
const CENTRAL = 0.55;

/** Countries by how surely the text is set in them, at most 1 each. */
export function scoreCountries(votes: readonly Vote[]): readonly CountryScore[] {
  const doubt = new Map<string, number>();
  for (const { country, weight } of votes) {
    if (country !== undefined) doubt.set(country, (doubt.get(country) ?? 1) * (1 - 0.9 * weight));
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
): readonly RegionMention[] {
  const candidates = candidatesOf(votes, tokens, hints);
  return candidates
    .map((candidate) => ({ id: candidate.region, score: probability(candidate, candidates) }))
    .filter(({ score }) => score >= MENTIONED)
    .sort((a, b) => b.score - a.score)
    .map(({ id, score }) => ({ id, score, central: score >= CENTRAL }));
}

function probability(candidate: Candidate, all: readonly Candidate[]): number {
  const features = featuresOf(candidate, all);
  let sum = 0;
  for (let i = 0; i < FEATURE_COUNT; i += 1) sum += (features[i] ?? 0) * (REGION_WEIGHTS[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
