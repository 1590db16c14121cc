import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packTypeWeights } from '../../../functions/classifier/model/type-weights.ts';
import { rowsToChooseTypes, rowsWithTypes } from '../rows.ts';
import { readVectors } from '../vectors.ts';
import { trainTypes } from './train-types.ts';

const path = fileURLToPath(new URL('../../../functions/classifier/model/types.bin', import.meta.url));

/**
 * Learns event types from our own entries, the only ones that have them, and writes what the classifier reads.
 *
 * It takes a few seconds, so it is done anew after any change: the lexicon's phrases are part of what is learnt from.
 */
export function writeTypes(): void {
  writeFileSync(path, packTypeWeights(trainTypes(rowsWithTypes(), rowsToChooseTypes(), readVectors())));
}
