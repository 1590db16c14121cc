import { gazetteer } from '../../functions/classifier/gazetteer/gazetteer.ts';
import { tokensOf } from '../../functions/classifier/tokens.ts';
import { candidatesOf } from '../../functions/classifier/where/candidate.ts';
import { FEATURE_COUNT, featuresOf } from '../../functions/classifier/where/features.ts';
import { votesIn } from '../../functions/classifier/where/locate.ts';
import { type Labelled, readCep, readEntries } from '../../infra/train/data.ts';

/** Fits the weights by which regions are scored to the labelled stories of the repository: `npm run fit:where`. Deterministic. */
interface Sample {
  readonly features: readonly number[];
  readonly label: number;
  readonly weight: number;
}

const EPOCHS = 2000;
const RATE = 0.2;
const MOMENTUM = 0.9;
/** Our own entries count so much each, so that the portal, whose labels are cruder but whose stories are real, still leads. */
const OWN_WEIGHT = 0.25;
const RIDGE = 1e-4;

// Conflicts that were quiet in the portal's years have no labels there; the fit must not learn that they never matter.
const portal = readCep('cep_train').flatMap((row) => samplesOf(halved(row), (id) => !gazetteer.calm.includes(id)));
const own = readEntries('train', OWN_WEIGHT).flatMap((row) => samplesOf(row, () => true));
const samples: readonly Sample[] = [...portal, ...own];
const total = samples.reduce((sum, { weight }) => sum + weight, 0);

function samplesOf(
  { title, summary, regions, weight }: Labelled,
  isKept: (region: string) => boolean,
): readonly Sample[] {
  if (regions.length === 0) return [];
  const tokens = tokensOf(title, summary);
  const candidates = candidatesOf(votesIn(tokens), tokens, []);
  return candidates
    .filter(({ region }) => isKept(region))
    .map((candidate) => ({
      features: featuresOf(candidate, candidates),
      label: regions.includes(candidate.region) ? 1 : 0,
      weight,
    }));
}

/** The portal's stories have no titles; every second one lends its first sentence, so that titles are known to the fit as well. */
function halved(row: Labelled): Labelled {
  const { title, summary } = row;
  if (title !== '' || summary.length % 2 === 0) return row;
  const end = summary.search(/(?<=[.!?]) /u);
  return end < 0
    ? { ...row, title: summary, summary: '' }
    : { ...row, title: summary.slice(0, end), summary: summary.slice(end) };
}

function fit(): Float64Array {
  const weights = new Float64Array(FEATURE_COUNT);
  const speed = new Float64Array(FEATURE_COUNT);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const gradient = weights.map((weight) => weight * RIDGE);
    for (const { features, label, weight } of samples) {
      const error = (weight / total) * (sigmoid(dot(weights, features)) - label);
      for (let i = 0; i < FEATURE_COUNT; i += 1) gradient[i]! += error * features[i]!;
    }
    for (let i = 0; i < FEATURE_COUNT; i += 1) {
      speed[i] = MOMENTUM * speed[i]! - RATE * gradient[i]!;
      weights[i]! += speed[i]!;
    }
  }
  return weights;
}

function dot(a: Float64Array, b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < FEATURE_COUNT; i += 1) sum += a[i]! * b[i]!;
  return sum;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

process.stdout.write(`${samples.length} samples\n[${[...fit()].map((weight) => weight.toFixed(3)).join(', ')}]\n`);
