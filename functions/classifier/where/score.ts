import type { RegionMention } from '../../shared/domain/story.ts';
import { type SenseKind } from '../gazetteer/format.ts';
import { gazetteer } from '../gazetteer/gazetteer.ts';
import type { Tokens } from '../tokens.ts';
import type { Vote } from './weigh.ts';

export interface CountryScore {
  readonly code: string;
  readonly score: number;
}

const REGION_WEIGHT: Readonly<Record<SenseKind, number>> = {
  region: 1,
  country: 0.9,
  demonym: 0.8,
  area: 0.95,
  place: 0.9,
  city: 0.6,
  group: 0.85,
  office: 0.7,
  hint: 0.35,
};
/** What a mention of a whole country, of a party to the conflict, or a hint of the feed's catalogue is worth. */
const WHOLE = 0.85;
const PARTY = 0.3;
const FEED_HINT = 0.3;
const TITLE_FACTOR = 1.5;
/** Later words of a text say less of what it is about. */
const LATE_FACTOR = 0.7;
const MIN_COUNTRY_SCORE = 0.3;
const MIN_REGION_SCORE = 0.35;
/** A region this far behind the first is only mentioned. */
const CENTRAL_SHARE = 0.6;
const MENTIONED_SHARE = 0.4;

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

/** Regions by how central they are to the text. */
export function scoreRegions(
  votes: readonly Vote[],
  tokens: Tokens,
  hints: readonly string[],
): readonly RegionMention[] {
  const mass = new Map<string, number>();
  const best = new Map<string, number>();
  const add = (region: string, weight: number, factor: number) => {
    mass.set(region, (mass.get(region) ?? 0) + weight * factor);
    best.set(region, Math.max(best.get(region) ?? 0, weight));
  };
  for (const vote of votes) {
    const factor = positionFactor(vote, tokens);
    for (const [region, weight] of regionsOf(vote)) add(region, weight, factor);
  }
  for (const hint of hints) add(hint, FEED_HINT, 1);
  const top = Math.max(0, ...mass.values());
  return [...mass]
    .map(([id, weight]) => ({ id, score: Math.min(1, best.get(id) ?? 0) * Math.min(1, weight), share: weight / top }))
    .filter(({ score, share }) => score >= MIN_REGION_SCORE && share >= MENTIONED_SHARE)
    .sort((a, b) => b.share - a.share)
    .map(({ id, score, share }) => ({ id, score, central: share >= CENTRAL_SHARE }));
}

function positionFactor({ mention }: Vote, { title, summary }: Tokens): number {
  if (mention.field === 'title') return TITLE_FACTOR;
  const late = title === '' ? mention.start / Math.max(1, summary.length) : 0.5;
  return 1 - (1 - LATE_FACTOR) * late;
}

function regionsOf({ kind, region, country, weight }: Vote): readonly (readonly [string, number])[] {
  if (region !== undefined) return [[region, weight * REGION_WEIGHT[kind]]];
  if (country === undefined) return [];
  return [
    ...(gazetteer.whole[country] ?? []).map((id) => [id, weight * REGION_WEIGHT[kind] * WHOLE] as const),
    ...(gazetteer.parties[country] ?? []).map((id) => [id, weight * REGION_WEIGHT[kind] * PARTY] as const),
  ];
}
