import { CLUES, type Clues, type Scales } from '../../functions/classifier/model/verdict.ts';

/** The clues of one labelled text. */
export interface Judged {
  readonly clues: Clues;
  readonly relevant: boolean;
  readonly weight: number;
}

const STEPS = 400;
const RATE = 0.5;
const DECAY = 1e-4;

/** Logistic regression on a few clues, by plain descent from zero: small, smooth, and the same on every run. */
export function fitScales(texts: readonly Judged[], clues: readonly (typeof CLUES)[number][]): Scales {
  const spread = new Map(
    clues.map((clue) => [clue, Math.max(1e-6, ...texts.map((text) => Math.abs(text.clues[clue])))]),
  );
  const weights = new Map(clues.map((clue) => [clue, 0]));
  const total = texts.reduce((sum, { weight }) => sum + weight, 0);
  let bias = 0;
  for (let step = 0; step < STEPS; step++) {
    const slopes = new Map(clues.map((clue) => [clue, 0]));
    let biasSlope = 0;
    for (const text of texts) {
      let logit = bias;
      for (const clue of clues) logit += (weights.get(clue) ?? 0) * (text.clues[clue] / (spread.get(clue) ?? 1));
      const slope = ((1 / (1 + Math.exp(-logit)) - (text.relevant ? 1 : 0)) * text.weight) / total;
      biasSlope += slope;
      for (const clue of clues)
        slopes.set(clue, (slopes.get(clue) ?? 0) + (slope * text.clues[clue]) / (spread.get(clue) ?? 1));
    }
    bias -= RATE * 4 * biasSlope;
    for (const clue of clues) {
      const weight = weights.get(clue) ?? 0;
      weights.set(clue, weight - RATE * 4 * ((slopes.get(clue) ?? 0) + DECAY * weight));
    }
  }
  const entries = CLUES.map((clue) => [clue, round((weights.get(clue) ?? 0) / (spread.get(clue) ?? 1))] as const);
  return {
    bias: round(bias),
    weights: Object.fromEntries(entries) as Record<(typeof CLUES)[number], number>,
    threshold: 0.5,
  };
}

/**
 * The probability from which on a text counts as relevant, for the best F1.
 *
 * For calibrated probabilities that is half of the best F1 itself. The threshold that happens to score best is near it,
 * but F1 hardly changes there, so which one wins is chance.
 */
export function thresholdFor(scored: readonly { readonly score: number; readonly relevant: boolean }[]): number {
  const sorted = scored.toSorted((a, b) => b.score - a.score);
  const relevant = sorted.filter((text) => text.relevant).length;
  let found = 0;
  let best = 0;
  for (const [index, text] of sorted.entries()) {
    if (text.relevant) found += 1;
    best = Math.max(best, (2 * found) / (index + 1 + relevant));
  }
  return round(best / 2);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
