import { writeFile } from 'node:fs/promises';
import { digestOfSources } from './digest.ts';
import { packGazetteer } from '../../functions/classifier/gazetteer/pack.ts';
import { regionProfiles } from '../../functions/shared/domain/regions/index.ts';
import { compileGazetteer } from './compile.ts';
import { collectNames } from './sources.ts';

/** Where the classifier expects the compiled gazetteer. */
export const gazetteerUrl = new URL('../../functions/classifier/gazetteer/gazetteer.bin', import.meta.url);

/** Compiles the gazetteer from its sources and writes it. Run it after any change to a region's profile. */
async function build(): Promise<void> {
  const names = collectNames().names();
  const data = compileGazetteer(names, regionProfiles);
  await writeFile(gazetteerUrl, packGazetteer({ digest: digestOfSources(), ...data }));
  process.stdout.write(`${names.length} names, ${data.sense.length} senses\n`);
}

if (import.meta.main) await build();
