import type { Cue } from '../lexicon/lexicon.ts';
import type { CueFound } from '../lexicon/read.ts';
import type { Whereabouts } from '../where/locate.ts';
import { hashOf } from './features.ts';

/** More countries than this say little of where a text is set. */
const MOST_COUNTRIES = 2;

/**
 * The hashes of where a text is set, its region and countries, each alone and with every kind of event the lexicon finds:
 * a shooting in one country is a crime, in another a war.
 */
export function settingOf(where: Whereabouts, found: readonly CueFound[]): Uint32Array {
  const places = where.countries.slice(0, MOST_COUNTRIES).map(({ code }) => code);
  const [region] = where.regions;
  if (region) places.push(region.id);
  const cues = new Set<Cue>();
  for (const phrase of found) for (const cue of phrase.cues) cues.add(cue);
  const hashes: number[] = [];
  for (const place of places) {
    hashes.push(hashOf(`@${place}`));
    for (const cue of cues) hashes.push(hashOf(`@${place}:${cue}`));
  }
  return Uint32Array.from(hashes);
}
