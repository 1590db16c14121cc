import file from './gazetteer.json' with { type: 'json' };
import { loadGazetteer } from './load.ts';
import { createSpotter } from './spotter.ts';

/** The compiled gazetteer of this build: loaded once, when the classifier starts. */
export const gazetteer = loadGazetteer(file);

/** Finds the gazetteer's names. */
export const spotter = createSpotter(gazetteer);
