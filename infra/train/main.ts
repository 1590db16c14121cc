import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Findings, examine } from '../../functions/classifier/classify.ts';
import { Network } from '../../functions/classifier/model/network.ts';
import { CLUES, type Scales, cluesOf, weigh } from '../../functions/classifier/model/verdict.ts';
import { packWeights, unpackWeights } from '../../functions/classifier/model/weights.ts';
import { ENGLISH_OWN, type Labelled, OWN_FILES, readCep, readEntries, readOwn, readUnlabelled } from './data.ts';
import { type Judged, thresholdFor, fitScales } from './fit-scales.ts';
import { taughtRows } from './teacher/answers.ts';
import { trainNetwork } from './train-network.ts';
import { writeTypes } from './types/write-types.ts';
import { readVectors } from './vectors.ts';

const modelFolder = fileURLToPath(new URL('../../functions/classifier/model/', import.meta.url));
const weightsPath = `${modelFolder}weights.bin`;

/** Our own rows are few and like what feeds carry: each counts as so many. */
const HEADLINE_WEIGHT = 3;
const ENTRY_WEIGHT = 4;
/** English rows teach the scales of other languages what the network's absence leaves; they must not drown them. */
const ENGLISH_WEIGHT = 0.02;

/**
 * The share of relevant rows to which our own are weighed. 6 % of a stream of world news is about conflicts, as counted on
 * one; but a third of our rows are near the border by design, so an irrelevant one stands for fewer of a stream's.
 */
const STREAM_SHARE = 0.09;

/**
 * Trains a network on the portal's rows up to 2018 as the teacher sees them and on our own training rows; then fits the scales
 * and the threshold on what that network makes of the portal's 2019 and 2020 and of our own rows kept for choosing, neither
 * of which it has seen.
 *
 * With `--scales`, only the second step: enough after a change of the lexicon or the gazetteer.
 */
function main(scalesOnly: boolean): void {
  if (!scalesOnly) writeFileSync(weightsPath, packWeights(trainNetwork(trainingRows(), readVectors())));
  const scales = scalesFrom(new Network(unpackWeights(readFileSync(weightsPath))));
  writeFileSync(`${modelFolder}scales.json`, `${JSON.stringify(scales, undefined, 2)}\n`);
}

function trainingRows(): readonly Labelled[] {
  return [
    ...taughtRows(readCep('cep_train'), readUnlabelled(), readEntries('train')),
    ...ENGLISH_OWN.flatMap((name) => readOwn(name, 'train', HEADLINE_WEIGHT)),
    ...readEntries('train', ENTRY_WEIGHT),
  ];
}

function scalesFrom(reader: Network): { readonly english: Scales; readonly other: Scales } {
  const english = readCep('cep_dev').map((row) => judge(row, reader));
  // The portal has no headlines: what a headline's words weigh, our own rows teach.
  const likeAStream = withShare(
    readEntries('dev').map((row) => judge(row, reader)),
    STREAM_SHARE,
  );
  const withoutNetwork = CLUES.filter((clue) => clue !== 'network');
  const foreign = OWN_FILES.filter((name) => !(ENGLISH_OWN as readonly string[]).includes(name))
    .flatMap((name) => readOwn(name, 'train'))
    .map((row) => judge(row, reader));
  const lightly = english.map(({ clues, relevant }) => ({ clues, relevant, weight: ENGLISH_WEIGHT }));
  const other = fitScales([...foreign, ...lightly], withoutNetwork);
  return {
    english: withThreshold(fitScales([...english, ...likeAStream], CLUES), english),
    other: withThreshold(other, foreign),
  };
}

function shareOf(texts: readonly Judged[]): number {
  return texts.filter(({ relevant }) => relevant).length / texts.length;
}

/** The same texts, weighed so that this share is relevant: ours are half relevant, which no stream of news is. */
function withShare(texts: readonly Judged[], share: number): readonly Judged[] {
  const own = shareOf(texts);
  return texts.map(({ clues, relevant }) => ({
    clues,
    relevant,
    weight: relevant ? share / own : (1 - share) / (1 - own),
  }));
}

function judge(row: Labelled, reader: Network): Judged {
  const findings: Findings = examine(row);
  const logit = findings.english ? reader.read(findings.english.hashes).logit : 0;
  return { clues: cluesOf(logit, findings.found, findings.where.features), relevant: row.relevant, weight: row.weight };
}

function withThreshold(scales: Scales, texts: readonly Judged[]): Scales {
  const scored = texts.map(({ clues, relevant }) => ({ score: weigh(clues, scales), relevant }));
  return { ...scales, threshold: thresholdFor(scored) };
}

main(process.argv.includes('--scales'));
writeTypes();
