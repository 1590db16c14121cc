import { Network } from './network.ts';
import scales from './scales.json' with { type: 'json' };
import type { Scales } from './verdict.ts';
import packed from './weights.json' with { type: 'json' };
import { unpackWeights } from './weights.ts';

/** The trained network; it reads English. */
export const network = new Network(unpackWeights(Buffer.from(packed.base64, 'base64')));

/** For texts the network reads. */
export const englishScales: Scales = scales.english;

/** For texts in other languages: the lexicon and the places alone. */
export const otherScales: Scales = scales.other;
