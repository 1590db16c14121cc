import { readDataFile } from '../data-file.ts';
import { Network } from './network.ts';
import scales from './scales.json' with { type: 'json' };
import { TypeModel } from './type-model.ts';
import { unpackTypeWeights } from './type-weights.ts';
import type { Scales } from './verdict.ts';
import { unpackWeights } from './weights.ts';

/** The trained network; it reads English. */
export const network = new Network(unpackWeights(readDataFile(new URL('./weights.bin', import.meta.url))));

/** Says which kinds of event a text reports, in any language. */
export const typeModel = new TypeModel(unpackTypeWeights(readDataFile(new URL('./types.bin', import.meta.url))));

/** For texts the network reads. */
export const englishScales: Scales = scales.english;

/** For texts in other languages: the lexicon and the places alone. */
export const otherScales: Scales = scales.other;
