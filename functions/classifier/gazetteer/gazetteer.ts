import { readDataFile } from '../data-file.ts';
import { unpackGazetteer } from './pack.ts';
import { createSpotter } from './spotter.ts';

/** The compiled gazetteer of this build: loaded once, when the classifier starts. */
export const gazetteer = unpackGazetteer(readDataFile(new URL('./gazetteer.bin', import.meta.url)));

/** Finds the gazetteer's names. */
export const spotter = createSpotter(gazetteer);
