import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Findings, examine } from '../../functions/classifier/classify.ts';
import { modelWords } from '../../functions/classifier/model/features.ts';
import { Network } from '../../functions/classifier/model/network.ts';
import { CLUES, type Scales, cluesOf, weigh } from '../../functions/classifier/model/verdict.ts';
import { type Weights, packWeights, unpackWeights } from '../../functions/classifier/model/weights.ts';
import { type Labelled, OWN_FILES, readCep, readOwn } from './data.ts';
import { type Judged, bestThreshold, fitScales } from './fit-scales.ts';
import { headlines } from './headlines.ts';
import { trainNetwork } from './train-network.ts';
import { readVectors } from './vectors.ts';

const modelFolder = fileURLToPath(new URL('../../functions/classifier/model/', import.meta.url));

/** Our own rows are few and like what feeds carry: each counts as so many. */
const OWN_WEIGHT = 3;
/** English rows teach the scales of other languages what the network's absence leaves; they must not drown them. */
const ENGLISH_WEIGHT = 0.02;

const ENGLISH_OWN = ['south-caucasus', 'events'] as const;

/** The network that has not seen 2019 and 2020, kept so that the scales alone can be fitted anew. */
const probePath = fileURLToPath(new URL('../../.build/classifier-probe.bin', import.meta.url));

/**
 * Trains everything, in two rounds: a network that has not seen 2019 and 2020 reads those years, and on what it makes of
 * them the scales and the threshold are fitted; then the network that ships learns from all years up to 2020.
 *
 * With `--scales`, only the scales: enough after a change of the lexicon or the gazetteer.
 */
function main(scalesOnly: boolean): void {
  const own = ENGLISH_OWN.flatMap((name) => readOwn(name, 'train', OWN_WEIGHT));
  const early = [...readCep('cep_train'), ...own, ...headlines()];
  const late = readCep('cep_dev');
  const vectors = readVectors();
  if (!scalesOnly) {
    mkdirSync(dirname(probePath), { recursive: true });
    writeFileSync(probePath, packWeights(trainNetwork(early, vectors)));
    writeWeights(trainNetwork([...early, ...late], vectors));
  }
  const scales = scalesFrom(unpackWeights(readFileSync(probePath)), late);
  writeFileSync(`${modelFolder}scales.json`, `${JSON.stringify(scales, undefined, 2)}\n`);
}

function scalesFrom(probe: Weights, late: readonly Labelled[]): { readonly english: Scales; readonly other: Scales } {
  const reader = new Network(probe);
  const english = late.map((row) => judge(row, reader));
  const withoutNetwork = CLUES.filter((clue) => clue !== 'network');
  const foreign = OWN_FILES.filter((name) => !(ENGLISH_OWN as readonly string[]).includes(name))
    .flatMap((name) => readOwn(name, 'train'))
    .map((row) => judge(row, reader));
  const lightly = english.map(({ clues, relevant }) => ({ clues, relevant, weight: ENGLISH_WEIGHT }));
  const other = fitScales([...foreign, ...lightly], withoutNetwork);
  return { english: withThreshold(fitScales(english, CLUES), english), other: withThreshold(other, foreign) };
}

function judge(row: Labelled, reader: Network): Judged {
  const findings: Findings = examine(row);
  const words = modelWords(findings.fields.flatMap(({ tokens }) => tokens));
  const logit = findings.isEnglish ? reader.read(words).logit : 0;
  return { clues: cluesOf(logit, findings.found, findings.where.features), relevant: row.relevant, weight: row.weight };
}

function withThreshold(scales: Scales, texts: readonly Judged[]): Scales {
  const scored = texts.map(({ clues, relevant }) => ({ score: weigh(clues, scales), relevant }));
  return { ...scales, threshold: bestThreshold(scored) };
}

function writeWeights(weights: Weights): void {
  const base64 = Buffer.from(packWeights(weights)).toString('base64');
  writeFileSync(`${modelFolder}weights.json`, `${JSON.stringify({ base64 })}\n`);
}

main(process.argv.includes('--scales'));
