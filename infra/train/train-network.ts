import { hashOf } from '../../functions/classifier/model/features.ts';
import { WIDTH } from '../../functions/classifier/model/filters.ts';
import type { Weights } from '../../functions/classifier/model/weights.ts';
import type { Labelled } from './data.ts';
import { BITS, type Example, examplesOf } from './example.ts';
import { FILTERS, Filters } from './filters.ts';
import { LINEAR_GAIN, Linear } from './linear.ts';
import { Random } from './random.ts';
import { DIMENSIONS, type Vectors } from './vectors.ts';

const BATCH = 64;
const EPOCHS = 4;
const RATE = 2e-3;
const DROPPED = 0.4;
const SEED = 20_261_124;
/** The words alone, learnt apart and longer, join the sum at this weight: two views of the same words beat one. */
const WORDS_ALONE = { epochs: 4, rate: 0.15, share: 0.5 };

/** Trains the network on labelled texts. The same texts give the same weights. */
export function trainNetwork(texts: readonly Labelled[], vectors: Vectors): Weights {
  const hashes = vectors.words.map((word) => hashOf(word) || 1);
  const examples = examplesOf(texts, new Map(hashes.map((hash, row) => [hash, row])));
  const random = new Random(SEED);
  const filters = new Filters(vectors.values, random);
  const linear = new Linear(examples, 0.05);
  const bias = trainTogether(examples, filters, linear, random);
  const alone = trainAlone(examples, random);
  const weights = linear.weights.map((weight, bucket) => weight + WORDS_ALONE.share * (alone[bucket] as number));
  return { words: Uint32Array.from(hashes), bias, bits: BITS, ...quantiseLinear(weights), ...bake(filters) };
}

function trainTogether(examples: readonly Example[], filters: Filters, linear: Linear, random: Random): number {
  let bias = -1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = random.order(examples.length);
    const rate = RATE * (1 - (0.6 * epoch) / EPOCHS);
    for (let start = 0; start < order.length; start += BATCH) {
      const batch = Array.from(order.subarray(start, start + BATCH), (index) => examples[index] as Example);
      filters.begin(batch.map(({ rows }) => rows));
      let slopes = 0;
      for (const example of batch) {
        const keep = Float32Array.from({ length: FILTERS }, () => (random.next() < DROPPED ? 0 : 1 / (1 - DROPPED)));
        const response = filters.respond(example.rows, keep);
        const slope = slopeOf(bias + filters.logit(response) + linear.logit(example), example);
        filters.note(example.rows, response, slope);
        linear.learn(example, slope);
        slopes += slope;
      }
      filters.learn(batch.length, rate);
      bias -= (0.05 * slopes) / batch.length;
    }
  }
  return bias;
}

function trainAlone(examples: readonly Example[], random: Random): Float32Array {
  const linear = new Linear(examples, WORDS_ALONE.rate);
  let bias = -1;
  for (let epoch = 0; epoch < WORDS_ALONE.epochs; epoch++)
    for (const index of random.order(examples.length)) {
      const example = examples[index] as Example;
      const slope = slopeOf(bias + linear.logit(example), example);
      linear.learn(example, slope);
      bias -= 0.01 * slope;
    }
  return linear.weights;
}

function slopeOf(logit: number, { label, weight }: Example): number {
  return (1 / (1 + Math.exp(-logit)) - label) * weight;
}

function quantiseLinear(weights: Float32Array): Pick<Weights, 'linear' | 'linearScale'> {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 127;
  return { linear: Int8Array.from(weights, (weight) => Math.round(weight / scale)), linearScale: scale * LINEAR_GAIN };
}

/** What each word adds to each filter at each place, so that reading a text is table look-ups and sums. */
function bake({
  vectors,
  matrix,
  bias,
  output,
}: Filters): Omit<Weights, 'words' | 'bias' | 'bits' | 'linear' | 'linearScale'> {
  const columns = WIDTH * FILTERS;
  const words = vectors.length / DIMENSIONS;
  const projected = new Float32Array(words * columns);
  for (let row = 0; row < words; row++)
    for (let column = 0; column < columns; column++) {
      let sum = 0;
      for (let d = 0; d < DIMENSIONS; d++)
        sum += (matrix[column * DIMENSIONS + d] as number) * (vectors[row * DIMENSIONS + d] as number);
      projected[row * columns + column] = sum;
    }
  const scales = new Float32Array(FILTERS).fill(1e-9);
  for (const [index, value] of projected.entries())
    scales[index % FILTERS] = Math.max(scales[index % FILTERS] as number, Math.abs(value) / 127);
  const projections = Int8Array.from(projected, (value, index) =>
    Math.round(value / (scales[index % FILTERS] as number)),
  );
  return { filters: FILTERS, projections, filterScales: scales, filterBias: bias, output };
}
