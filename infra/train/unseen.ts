import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { examine } from '../../functions/classifier/classify.ts';
import type { Network } from '../../functions/classifier/model/network.ts';
import { settingOf } from '../../functions/classifier/model/setting.ts';
import type { Labelled } from './data.ts';
import { textOf } from './teacher/texts.ts';

const path = fileURLToPath(new URL('../../functions/classifier/model/data/unseen.bin', import.meta.url));
const DIGEST = 32;

/** Keeps what a network makes of rows it has not learnt, as log-odds, with a digest of the rows; 0 for those not in English. */
export function keepUnseen(rows: readonly Labelled[], network: Network): void {
  const logits = Float32Array.from(rows, (row) => {
    const { hashes, english, where, found } = examine(row);
    return english ? network.read(hashes, settingOf(where, found)).logit : 0;
  });
  writeFileSync(path, Buffer.concat([digestOf(rows), Buffer.from(logits.buffer)]));
}

/** The log-odds that were kept for these rows. Throws if they have changed since. */
export function unseenLogits(rows: readonly Labelled[]): Float32Array {
  const stored = readFileSync(path);
  if (!stored.subarray(0, DIGEST).equals(digestOf(rows)))
    throw new Error('the rows to choose by have changed: run npm run train without --scales');
  return new Float32Array(Uint8Array.from(stored.subarray(DIGEST)).buffer);
}

function digestOf(rows: readonly Labelled[]): Buffer {
  return createHash('sha256').update(rows.map(textOf).join('\n')).digest();
}
