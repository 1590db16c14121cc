import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gazetteer } from '../../functions/classifier/gazetteer/gazetteer.ts';
import { candidatesOf } from '../../functions/classifier/where/candidate.ts';
import { FEATURE_COUNT, featuresOf } from '../../functions/classifier/where/features.ts';
import { votesIn } from '../../functions/classifier/where/locate.ts';
import { tokensOf } from '../../functions/classifier/tokens.ts';

/** Fits the weights by which regions are scored to labelled stories: `npm run fit:where -- DIR`. Deterministic. */
interface Row {
  readonly title: string;
  readonly text: string;
  readonly region: readonly string[] | null;
}

const EPOCHS = 400;
const RATE = 2;
const RIDGE = 1e-4;

const [directory = '.'] = process.argv.slice(2);
const samples = ['cep_train', 'cep_dev'].flatMap((file) =>
  readFileSync(join(directory, `${file}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
    .flatMap(samplesOf),
);

function samplesOf({ title, text, region }: Row) {
  if (!region) return [];
  const half = halved(title, text);
  const tokens = tokensOf(half.title, half.summary);
  const candidates = candidatesOf(votesIn(tokens), tokens, []);
  // Conflicts that were quiet in those years have no labels; the fit must not learn that they never matter.
  return candidates
    .filter(({ region: id }) => !gazetteer.calm.includes(id))
    .map((candidate) => ({
      features: featuresOf(candidate, candidates),
      label: region.includes(candidate.region) ? 1 : 0,
    }));
}

/** These stories have no titles; every second one lends its first sentence, so that titles are known to the fit as well. */
function halved(title: string, text: string): { readonly title: string; readonly summary: string } {
  if (title !== '' || text.length % 2 === 0) return { title, summary: text };
  const end = text.search(/(?<=[.!?]) /u);
  return end < 0 ? { title: text, summary: '' } : { title: text.slice(0, end), summary: text.slice(end) };
}

function fit(): Float64Array {
  const weights = new Float64Array(FEATURE_COUNT);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const gradient = weights.map((weight) => weight * RIDGE);
    for (const { features, label } of samples) {
      const error = sigmoid(dot(weights, features)) - label;
      for (let i = 0; i < FEATURE_COUNT; i += 1) gradient[i]! += (error * features[i]!) / samples.length;
    }
    for (let i = 0; i < FEATURE_COUNT; i += 1) weights[i]! -= RATE * gradient[i]!;
  }
  return weights;
}

function dot(a: Float64Array, b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

process.stdout.write(`${samples.length} samples\n[${[...fit()].map((weight) => weight.toFixed(3)).join(', ')}]\n`);
