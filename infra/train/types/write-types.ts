import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packTypeWeights } from '../../../functions/classifier/model/type-weights.ts';
import { ENGLISH_OWN, readEntries, readOwn } from '../data.ts';
import { readVectors } from '../vectors.ts';
import { trainTypes } from './train-types.ts';

const path = fileURLToPath(new URL('../../../functions/classifier/model/types.bin', import.meta.url));
/** Rows of our small sets are few, and their headlines clear: each counts as so many entries. */
const OWN_WEIGHT = 3;

/**
 * Learns event types from our own entries, the only ones that have them, and writes what the classifier reads.
 *
 * It takes two seconds, so it is done anew after any change: the lexicon's phrases are part of what is learnt from.
 */
export function writeTypes(): void {
  const own = ENGLISH_OWN.flatMap((name) => readOwn(name, 'train', OWN_WEIGHT));
  const weights = trainTypes([...readEntries('train'), ...own], readEntries('dev'), readVectors());
  writeFileSync(path, packTypeWeights(weights));
}
