import { Network } from './network.ts';
import scales from './scales.json' with { type: 'json' };
import { TypeModel } from './type-model.ts';
import { unpackTypeWeights } from './type-weights.ts';
import types from './types.json' with { type: 'json' };
import type { Scales } from './verdict.ts';
import packed from './weights.json' with { type: 'json' };
import { unpackWeights } from './weights.ts';

/** The trained network; it reads English. */
export const network = new Network(unpackWeights(Buffer.from(packed.base64, 'base64')));

/** What kinds of event an English text reports. */
export const typeModel = new TypeModel(unpackTypeWeights(Buffer.from(types.base64, 'base64')));

/** For texts the network reads. */
export const englishScales: Scales = scales.english;

/** For texts in other languages: the lexicon and the places alone. */
export const otherScales: Scales = scales.other;
