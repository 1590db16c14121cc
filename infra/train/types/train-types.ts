import { TypeModel } from '../../../functions/classifier/model/type-model.ts';
import type { TypeWeights } from '../../../functions/classifier/model/type-weights.ts';
import { EVENT_TYPES } from '../../../functions/shared/domain/story.ts';
import type { Labelled } from '../data.ts';
import { type Scored, thresholdFor } from '../fit-scales.ts';
import { Random } from '../random.ts';
import type { Vectors } from '../vectors.ts';
import { SignTable } from './sign-table.ts';
import { signsIn, toExample } from './type-example.ts';
import { TypeLearner } from './type-learner.ts';

const SEED = 20_261_124;
/** Signs that are of least use, by what they say and how often, get no row: what is deployed must stay small. */
const MOST_ROWS = 20_000;

/** Learns from `texts` what kinds of event a story reports. The threshold is chosen by `others`. */
export function trainTypes(texts: readonly Labelled[], others: readonly Labelled[], vectors: Vectors): TypeWeights {
  const typed = texts.filter(({ types }) => types.length > 0).map((text) => ({ text, signs: signsIn(text) }));
  const table = new SignTable(
    typed.map(({ signs }) => signs),
    vectors,
  );
  const learner = new TypeLearner(table);
  learner.learn(
    typed.map(({ text, signs }) => toExample(text, signs, table)),
    new Random(SEED),
  );
  const weights = quantise(table, learner);
  return { ...weights, threshold: thresholdFor(answersOf(others, new TypeModel(weights))) };
}

function quantise({ hashes, texts }: SignTable, learner: TypeLearner): TypeWeights {
  const telling = Array.from(hashes, (hash, sign) => {
    const row = learner.rowOf(sign);
    return { hash, row, use: Math.max(...row.map(Math.abs)) * ((texts[sign] as number) + 1) };
  })
    .toSorted((a, b) => b.use - a.use)
    .slice(0, MOST_ROWS);
  const scales = Float32Array.from(
    EVENT_TYPES,
    (_, type) => telling.reduce((most, { row }) => Math.max(most, Math.abs(row[type] as number)), 1e-9) / 127,
  );
  return {
    threshold: 0,
    bias: learner.bias,
    scales,
    hashes: Uint32Array.from(telling, ({ hash }) => hash),
    rows: Int8Array.from(
      telling.flatMap(({ row }) => Array.from(row, (value, type) => Math.round(value / (scales[type] as number)))),
    ),
  };
}

/** What the model makes of each type for each text. One threshold will do for all types: their probabilities are calibrated. */
function answersOf(texts: readonly Labelled[], model: TypeModel): readonly Scored[] {
  return texts
    .filter(({ types }) => types.length > 0)
    .flatMap((text) => {
      const probabilities = model.read(signsIn(text));
      return EVENT_TYPES.map((type, index) => ({
        score: probabilities[index]!,
        isRight: text.types.includes(type),
        weight: 1,
      }));
    });
}
