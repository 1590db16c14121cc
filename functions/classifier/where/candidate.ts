import { SENSE_KINDS, type SenseKind } from '../gazetteer/format.ts';
import { gazetteer } from '../gazetteer/gazetteer.ts';
import type { Tokens } from '../tokens.ts';
import type { Vote } from './weigh.ts';

/** How a mention bears on a region: by a name of its own, by a country that is all in it, or by one that only takes part. */
const BEARINGS = ['own', 'whole', 'between', 'party', 'feed'] as const;

export type Bearing = (typeof BEARINGS)[number];

/** A bit each, since a set each would cost more than all else that is noted of a candidate. */
export const KIND_BITS = bitsOf(SENSE_KINDS);
export const BEARING_BITS = bitsOf(BEARINGS);

function bitsOf<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Record<Name, number>;
}

/** A region that a text may be about, with all that speaks for it. */
export interface Candidate {
  readonly region: string;
  mass: number;
  best: number;
  count: number;
  /** Where it is first named: 0 at the beginning of the text to 1 at its end. */
  first: number;
  located: boolean;
  titled: boolean;
  /** Of `KIND_BITS`. */
  kinds: number;
  /** Of `BEARING_BITS`. */
  bearings: number;
}

const KIND_WEIGHT: Readonly<Record<SenseKind, number>> = {
  region: 1,
  country: 0.9,
  demonym: 0.8,
  area: 0.95,
  place: 0.9,
  city: 0.7,
  group: 0.95,
  office: 0.6,
  hint: 0.35,
};
const BEARING_WEIGHT: Readonly<Record<Bearing, number>> = { own: 1, whole: 0.85, between: 0.8, party: 0.3, feed: 0.3 };
/** What a mention of a country is worth whose conflict is mostly quiet. */
const CALM_WEIGHT = 0.5;
const calm: ReadonlySet<string> = new Set(gazetteer.calm);
const NO_STAKES: readonly Stake[] = [];
const TITLE_FACTOR = 1.5;
/** The last words of a text say this much of what it is about, against its first. */
const LATE_FACTOR = 0.6;

/** A region with how a country bears on it. */
interface Stake {
  readonly region: string;
  readonly bearing: Bearing;
}

/** Worked out once a country, not once a mention. */
const stakes: ReadonlyMap<string, readonly Stake[]> = new Map(
  [...new Set([...Object.keys(gazetteer.whole), ...Object.keys(gazetteer.parties)])].map((country) => [
    country,
    [
      ...(gazetteer.whole[country] ?? []).map((region) => ({ region, bearing: 'whole' as const })),
      ...(gazetteer.parties[country] ?? []).map((region) => ({ region, bearing: 'party' as const })),
    ],
  ]),
);

/** Pairs of countries that are named together when their conflict is meant. */
const pairs = gazetteer.between.flatMap(([one = '', other = '', region]) =>
  region === undefined ? [] : [{ one, other, region }],
);

/** Every region that something in the text, or the feed it came from, speaks for. */
export function candidatesOf(votes: readonly Vote[], tokens: Tokens, hints: readonly string[]): readonly Candidate[] {
  const candidates = new Map<string, Candidate>();
  const byCountry = new Map<string, Vote>();
  for (const vote of votes) {
    const { region, country } = vote;
    if (country !== undefined) byCountry.set(country, vote);
    const position = positionOf(vote, tokens);
    if (region !== undefined) note(candidateOf(candidates, region), vote, 'own', position);
    else if (country !== undefined)
      for (const stake of stakes.get(country) ?? NO_STAKES)
        note(candidateOf(candidates, stake.region), vote, stake.bearing, position);
  }
  for (const { one, other, region } of pairs) {
    const first = byCountry.get(one);
    const second = first && byCountry.get(other);
    if (!first || !second) continue;
    const weaker = first.trust < second.trust ? first : second;
    note(candidateOf(candidates, region), weaker, 'between', positionOf(second, tokens));
  }
  for (const hint of hints) {
    const candidate = candidateOf(candidates, hint);
    candidate.bearings |= BEARING_BITS.feed;
    candidate.mass += BEARING_WEIGHT.feed;
  }
  return [...candidates.values()];
}

function candidateOf(candidates: Map<string, Candidate>, region: string): Candidate {
  const known = candidates.get(region);
  if (known) return known;
  const candidate: Candidate = {
    region,
    mass: 0,
    best: 0,
    count: 0,
    first: 1,
    located: false,
    titled: false,
    kinds: 0,
    bearings: 0,
  };
  candidates.set(region, candidate);
  return candidate;
}

function note(candidate: Candidate, { mention, kind, trust }: Vote, bearing: Bearing, position: number): void {
  const isCalm = calm.has(candidate.region) && kind !== 'group';
  const value = trust * KIND_WEIGHT[kind] * BEARING_WEIGHT[bearing] * (isCalm ? CALM_WEIGHT : 1);
  const isTitle = mention.field === 'title';
  candidate.mass += value * (isTitle ? TITLE_FACTOR : 1 - (1 - LATE_FACTOR) * position);
  candidate.best = Math.max(candidate.best, value);
  candidate.count += 1;
  candidate.first = Math.min(candidate.first, position);
  candidate.located ||= mention.isLocated && bearing !== 'party';
  candidate.titled ||= isTitle;
  candidate.kinds |= KIND_BITS[kind];
  candidate.bearings |= BEARING_BITS[bearing];
}

function positionOf({ mention }: Vote, { title, summary }: Tokens): number {
  const length = title.length + summary.length;
  const at = mention.field === 'title' ? mention.start : title.length + mention.start;
  return length === 0 ? 0 : at / length;
}
