import { CUES, type Cue } from '../lexicon/lexicon.ts';
import type { CueFound } from '../lexicon/read.ts';
import type { WhereFeatures } from '../where/locate.ts';

/** What is weighed to say whether a story is about a conflict, by name. */
export const CLUES = [
  'network',
  ...CUES,
  'violence',
  'headline',
  'region',
  'regionNamed',
  'countryNamed',
  'place',
  'armedActor',
  'office',
  'violenceInRegion',
] as const;

export type Clues = Readonly<Record<(typeof CLUES)[number], number>>;

/** How much each clue weighs, and from which probability on a story counts as relevant. */
export interface Scales {
  readonly bias: number;
  readonly weights: Clues;
  readonly threshold: number;
}

/** Beyond this many phrases of a kind, more say nothing new. */
const MOST_PHRASES = 3;

const NO_CUES = Object.fromEntries(CUES.map((cue) => [cue, 0])) as Readonly<Record<Cue, number>>;

const VIOLENCE: ReadonlySet<Cue> = new Set(['fighting', 'strike', 'attack', 'civilians']);

/** Gathers the clues. A text the network cannot read (another language) has a `network` of 0. */
export function cluesOf(network: number, found: readonly CueFound[], where: WhereFeatures): Clues {
  const counts = { ...NO_CUES };
  let violence = 0;
  let headline = 0;
  for (const { field, cues } of found) {
    for (const cue of cues) counts[cue] = Math.min(MOST_PHRASES, counts[cue] + 1);
    if (cues.some(isViolence)) violence = Math.min(MOST_PHRASES, violence + 1);
    if (field === 'title' && !cues.includes('irrelevant')) headline = 1;
  }
  return {
    network,
    ...counts,
    violence,
    headline,
    region: where.regionScore,
    regionNamed: where.regionNamed ? 1 : 0,
    countryNamed: where.countryNamed ? 1 : 0,
    place: where.placeNamed ? 1 : 0,
    armedActor: where.armedActor ? 1 : 0,
    office: where.office ? 1 : 0,
    violenceInRegion: Math.min(violence, 1) * where.regionScore,
  };
}

const isViolence = (cue: Cue) => VIOLENCE.has(cue);

/** Calibrated probability that a story with these clues is about a conflict. */
export function weigh(clues: Clues, { bias, weights }: Scales): number {
  let logit = bias;
  for (const clue of CLUES) logit += weights[clue] * clues[clue];
  return 1 / (1 + Math.exp(-logit));
}
