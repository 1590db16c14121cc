import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { regionProfiles } from '../../functions/shared/domain/regions/index.ts';
import { worldActors } from './actors.ts';
import { countryNames } from './country-names.ts';
import { demonyms } from './demonyms.ts';
import { countryPlaces } from './places.ts';

/** Tells whether the compiled gazetteer is of the names that the catalogue has today. */
export function digestOfSources(): string {
  const words = ['common-words.txt', 'foreign-words.txt'].map((file) =>
    readFileSync(new URL(file, import.meta.url), 'utf8'),
  );
  const sources = JSON.stringify([regionProfiles, worldActors, countryNames, demonyms, countryPlaces, words]);
  return createHash('sha256').update(sources).digest('hex');
}
