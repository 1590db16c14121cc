import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { bundleOptions } from '../../infra/bundle.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const aFolder = () => mkdtemp(join(tmpdir(), 'conflict-wire-bundle-'));

/** Bundles these lines, which import as if they stood in the root of the repository. */
async function bundle(contents: string, folder: string) {
  const stdin = { contents, resolveDir: root };
  await build({ ...bundleOptions, sourcemap: false, stdin, outfile: join(folder, 'index.mjs') });
}

it('a bundle finds the data of its sources beside itself, wherever its folder is taken', async () => {
  const folder = await aFolder();
  await bundle(
    `import { classify } from './functions/classifier/classify.ts';
     const { relevant, regions } = classify({ title: 'Shelling near Goma, two killed', summary: '' });
     console.log(relevant, regions[0].id);`,
    join(folder, 'made'),
  );
  await rename(join(folder, 'made'), join(folder, 'taken'));
  const { stdout } = await run(process.execPath, [join(folder, 'taken', 'index.mjs')], { cwd: folder });
  expect(stdout).toBe('true drc\n');
});

it('a bundle has no data of sources it does not contain', async () => {
  const folder = await aFolder();
  await bundle(`import { regions } from './functions/shared/domain/region.ts'; console.log(regions);`, folder);
  expect(await readdir(folder)).toEqual(['index.mjs']);
});

it('is not made when a data file is missing', async () => {
  const folder = join(await aFolder(), 'functions');
  await mkdir(folder);
  const entry = join(folder, 'reader.ts');
  await writeFile(entry, `console.log(new URL('./gone.bin', import.meta.url));\n`);
  const made = build({
    ...bundleOptions,
    logLevel: 'silent',
    entryPoints: [entry],
    outfile: join(folder, 'index.mjs'),
  });
  await expect(made).rejects.toThrow('Could not resolve "./gone.bin"');
});
