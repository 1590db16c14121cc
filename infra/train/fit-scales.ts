import { CLUES, type Clues, type Scales } from '../../functions/classifier/model/verdict.ts';

/** The clues of one labelled text. */
export interface Judged {
  readonly clues: Clues;
  readonly relevant: boolean;
  readonly weight: number;
}

const STEPS = 2000;
const RATE = 2;
/** How much of its last step a weight goes on with: without it, rare clues would hardly have moved by the end. */
const MOMENTUM = 0.9;
const DECAY = 1e-4;

/** Logistic regression on a few clues, by descent from zero: small, smooth, and the same on every run. */
export function fitScales(texts: readonly Judged[], clues: readonly (typeof CLUES)[number][]): Scales {
  // Each clue is brought to at most 1; the last column, always 1, is the bias.
  const spreads = clues.map((clue) => texts.reduce((most, text) => Math.max(most, Math.abs(text.clues[clue])), 1e-6));
  const rows = texts.map((text) => Float64Array.from([...clues.map((clue, i) => text.clues[clue] / spreads[i]!), 1]));
  const weights = descend(rows, texts);
  const entries = CLUES.map((clue) => {
    const index = clues.indexOf(clue);
    return [clue, index < 0 ? 0 : round(weights[index]! / spreads[index]!)] as const;
  });
  return {
    bias: round(weights[clues.length]!),
    weights: Object.fromEntries(entries) as Record<(typeof CLUES)[number], number>,
    threshold: 0.5,
  };
}

function descend(rows: readonly Float64Array[], texts: readonly Judged[]): Float64Array {
  const columns = rows[0]?.length ?? 0;
  const total = texts.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array(columns);
  const steps = new Float64Array(columns);
  for (let step = 0; step < STEPS; step++) {
    const slopes = slopesAt(weights, rows, texts);
    for (let i = 0; i < columns; i++) {
      const decay = i < columns - 1 ? DECAY * weights[i]! : 0;
      steps[i] = MOMENTUM * steps[i]! - RATE * (slopes[i]! / total + decay);
      weights[i] = weights[i]! + steps[i]!;
    }
  }
  return weights;
}

function slopesAt(weights: Float64Array, rows: readonly Float64Array[], texts: readonly Judged[]): Float64Array {
  const slopes = new Float64Array(weights.length);
  for (const [index, row] of rows.entries()) {
    const { relevant, weight } = texts[index]!;
    let logit = 0;
    for (let i = 0; i < row.length; i++) logit += weights[i]! * row[i]!;
    const slope = (1 / (1 + Math.exp(-logit)) - (relevant ? 1 : 0)) * weight;
    for (let i = 0; i < row.length; i++) slopes[i] = slopes[i]! + slope * row[i]!;
  }
  return slopes;
}

/** A text, or a question about one, with the probability that the answer is yes. */
export interface Scored {
  readonly score: number;
  readonly isRight: boolean;
  readonly weight: number;
}

/**
 * The probability from which on the answer is yes, for the best F1.
 *
 * For calibrated probabilities that is half of the best F1 itself. The threshold that happens to score best is near it,
 * but F1 hardly changes there, so which one wins is chance.
 */
export function thresholdFor(scored: readonly Scored[]): number {
  const right = scored.reduce((sum, text) => sum + (text.isRight ? text.weight : 0), 0);
  let given = 0;
  let found = 0;
  let best = 0;
  for (const text of scored.toSorted((a, b) => b.score - a.score)) {
    given += text.weight;
    if (text.isRight) found += text.weight;
    best = Math.max(best, (2 * found) / (given + right));
  }
  return round(best / 2);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
