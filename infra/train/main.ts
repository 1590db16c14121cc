import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { examine } from '../../functions/classifier/classify.ts';
import { Network } from '../../functions/classifier/model/network.ts';
import { CLUES, type Scales, cluesOf, weigh } from '../../functions/classifier/model/verdict.ts';
import { packWeights } from '../../functions/classifier/model/weights.ts';
import type { Labelled } from './data.ts';
import { type Judged, thresholdFor, fitScales } from './fit-scales.ts';
import { type RowsToChoose, foreignRows, rowsToChoose, rowsToLearn, rowsToLearnLast } from './rows.ts';
import { trainNetwork } from './train-network.ts';
import { writeTypes } from './types/write-types.ts';
import { keepUnseen, unseenLogits } from './unseen.ts';
import { readVectors } from './vectors.ts';

const modelFolder = fileURLToPath(new URL('../../functions/classifier/model/', import.meta.url));

/** English rows teach the scales of other languages what the network's absence leaves; they must not drown them. */
const ENGLISH_WEIGHT = 0.02;

/**
 * The share of relevant rows to which our own are weighed. 6 % of a stream of world news is about conflicts, as counted on
 * one; but a third of our rows are near the border by design, so an irrelevant one stands for fewer of a stream's.
 */
const STREAM_SHARE = 0.09;
/** Feeds in other languages than English are followed for the conflicts of their part of the world. */
const FOREIGN_SHARE = 0.2;

/**
 * Trains a network on the portal's rows up to 2018 as the teacher sees them and on our own training rows; fits the scales
 * and the threshold on what that network makes of the portal's 2019 and 2020 and of our own rows kept for choosing, neither
 * of which it has seen; then trains the network that is deployed on all of them.
 *
 * With `--scales`, only the second step: enough after a change of the lexicon or the gazetteer.
 */
function main(scalesOnly: boolean): void {
  if (!scalesOnly) trainNetworks();
  writeFileSync(`${modelFolder}scales.json`, `${JSON.stringify(chooseScales(), undefined, 2)}\n`);
}

function trainNetworks(): void {
  const vectors = readVectors();
  keepUnseen(allRows(rowsToChoose()), new Network(trainNetwork(rowsToLearn(), vectors)));
  const weights = trainNetwork([...rowsToLearn(), ...rowsToLearnLast()], vectors);
  writeFileSync(`${modelFolder}weights.bin`, packWeights(weights));
}

function chooseScales(): { readonly english: Scales; readonly other: Scales } {
  const { portal, chronicle, own } = judgeUnseen(rowsToChoose());
  const foreign = withShare(
    foreignRows().map((row) => judge(row, 0)),
    FOREIGN_SHARE,
  );
  const withoutNetwork = CLUES.filter((clue) => clue !== 'network');
  const lightly = portal.map(({ clues, relevant }) => ({ clues, relevant, weight: ENGLISH_WEIGHT }));
  // The portal has no headlines: what a headline's words weigh, our own entries teach.
  const english = [...portal, ...chronicle, ...withShare(own, STREAM_SHARE)];
  return {
    english: withThreshold(fitScales(english, CLUES), [...portal, ...chronicle]),
    other: withThreshold(fitScales([...foreign, ...lightly], withoutNetwork), foreign),
  };
}

/** The rows as a network that has not learnt them sees them. */
function judgeUnseen(rows: RowsToChoose): Readonly<Record<keyof RowsToChoose, readonly Judged[]>> {
  const all = allRows(rows);
  const logits = unseenLogits(all);
  const judged = new Map(all.map((row, index) => [row, judge(row, logits[index]!)]));
  const judgedOf = (part: readonly Labelled[]) => part.map((row) => judged.get(row)!);
  return { portal: judgedOf(rows.portal), chronicle: judgedOf(rows.chronicle), own: judgedOf(rows.own) };
}

function allRows({ portal, chronicle, own }: RowsToChoose): readonly Labelled[] {
  return [...portal, ...chronicle, ...own];
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

function judge(row: Labelled, logit: number): Judged {
  const { found, where } = examine(row);
  return { clues: cluesOf(logit, found, where.features), relevant: row.relevant, weight: row.weight };
}

function withThreshold(scales: Scales, texts: readonly Judged[]): Scales {
  const scored = texts.map(({ clues, relevant, weight }) => ({
    score: weigh(clues, scales),
    isRight: relevant,
    weight,
  }));
  return { ...scales, threshold: thresholdFor(scored) };
}

main(process.argv.includes('--scales'));
writeTypes();
