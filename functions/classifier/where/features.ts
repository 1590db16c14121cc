import { BEARING_BITS, type Candidate, KIND_BITS } from './candidate.ts';

export const FEATURE_COUNT = 20;

/** What the probability that a text is about a region is computed from. Change it only together with the weights. */
export function featuresOf(candidate: Candidate, all: readonly Candidate[]): readonly number[] {
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
  const isOwn = bearings & BEARING_BITS.own ? 1 : 0;
  const isWhole = bearings & BEARING_BITS.whole ? 1 : 0;
  const isBetween = bearings & BEARING_BITS.between ? 1 : 0;
  return [
    1,
    mass / (mass + others),
    Math.log((mass + 0.1) / (strongest + 0.1)),
    best,
    isFirst,
    Math.log1p(count),
    kinds & KIND_BITS.region ? 1 : 0,
    kinds & (KIND_BITS.area | KIND_BITS.place) ? isOwn : 0,
    kinds & KIND_BITS.group ? 1 : 0,
    kinds & KIND_BITS.office ? 1 : 0,
    1 - Math.max(isOwn, isWhole, isBetween),
    first,
    isWhole,
    located ? 1 : 0,
    Math.log1p(all.length - 1),
    kinds === KIND_BITS.demonym ? 1 : 0,
    kinds === KIND_BITS.hint ? 1 : 0,
    titled ? 1 : 0,
    Math.min(mass, 3),
    isBetween,
  ];
}
