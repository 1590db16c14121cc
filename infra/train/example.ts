import { examine } from '../../functions/classifier/classify.ts';
import { bucketsOf } from '../../functions/classifier/model/features.ts';
import { settingOf } from '../../functions/classifier/model/setting.ts';
import type { Labelled } from './data.ts';

/** Hashed words and pairs share `2 ** BITS` buckets. */
export const BITS = 18;
/** Buckets that fewer texts touch stay empty, so that what was seen once or twice costs others nothing. */
const FEWEST_TEXTS = 3;

/** A labelled text as numbers. */
export interface Example {
  /** Row of each word in the table of vectors, or -1. */
  readonly rows: Int32Array;
  readonly buckets: Uint32Array;
  readonly label: number;
  readonly weight: number;
}

/** Turns texts into numbers; `rowOf` knows the words that have vectors. */
export function examplesOf(texts: readonly Labelled[], rowOf: ReadonlyMap<number, number>): readonly Example[] {
  return texts.map((text) => {
    const { hashes, where, found } = examine(text);
    return {
      rows: Int32Array.from(hashes, (hash) => rowOf.get(hash) ?? -1),
      buckets: bucketsOf(hashes, settingOf(where, found), BITS),
      label: text.taught ?? (text.relevant ? 1 : 0),
      weight: text.weight,
    };
  });
}

/** Which buckets enough texts touch. */
export function frequentBuckets(examples: readonly Example[]): Uint8Array {
  const counts = new Uint32Array(2 ** BITS);
  for (const { buckets } of examples) for (const bucket of buckets) counts[bucket] = (counts[bucket] as number) + 1;
  return Uint8Array.from(counts, (count) => (count >= FEWEST_TEXTS ? 1 : 0));
}
