import type { Candidate } from './candidate.ts';

export const FEATURE_COUNT = 20;

/** What the probability that a text is about a region is computed from. Change it only together with the weights. */
export function featuresOf(candidate: Candidate, all: readonly Candidate[]): Float64Array {
  const { mass, best, count, first, located, titled, kinds, bearings } = candidate;
  let others = 0;
  let strongest = 0;
  let isFirst = 1;
  for (const other of all) {
    if (other === candidate) continue;
    others += other.mass;
    strongest = Math.max(strongest, other.mass);
    if (other.first < first) isFirst = 0;
  }
  const isOwn = bearings.has('own') ? 1 : 0;
  const isWhole = bearings.has('whole') ? 1 : 0;
  const isBetween = bearings.has('between') ? 1 : 0;
  return Float64Array.of(
    1,
    mass / (mass + others),
    Math.log((mass + 0.1) / (strongest + 0.1)),
    best,
    isFirst,
    Math.log1p(count),
    kinds.has('region') ? 1 : 0,
    kinds.has('area') || kinds.has('place') ? isOwn : 0,
    kinds.has('group') ? 1 : 0,
    kinds.has('office') ? 1 : 0,
    1 - Math.max(isOwn, isWhole, isBetween),
    first,
    isWhole,
    located ? 1 : 0,
    Math.log1p(all.length - 1),
    kinds.size === 1 && kinds.has('demonym') ? 1 : 0,
    kinds.size === 1 && kinds.has('hint') ? 1 : 0,
    titled ? 1 : 0,
    Math.min(mass, 3),
    isBetween,
  );
}
