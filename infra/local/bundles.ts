import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { bundleOne, bundlePath } from '../bundle.ts';
import { type FunctionName, functionNames } from '../pipeline.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The files a bundle was made of, each with a mark that changes when the file does. */
type Inputs = Readonly<Record<string, string>>;

/** Bundles the functions whose sources changed since they were last bundled: a second start takes no time for it. */
export async function bundleWhatChanged(names: readonly FunctionName[] = functionNames): Promise<void> {
  await Promise.all(names.filter((name) => !isFresh(name)).map(bundleAndMark));
}

async function bundleAndMark(name: FunctionName): Promise<void> {
  const files = await bundleOne(name);
  const inputs: Inputs = Object.fromEntries(files.map((file) => [file, markOf(file)]));
  writeFileSync(marksPath(name), JSON.stringify(inputs));
}

function isFresh(name: FunctionName): boolean {
  if (!existsSync(bundlePath(name)) || !existsSync(marksPath(name))) return false;
  try {
    const inputs = JSON.parse(readFileSync(marksPath(name), 'utf8')) as Inputs;
    return Object.entries(inputs).every(([file, mark]) => markOf(file) === mark);
  } catch {
    return false; // A file is gone, or the marks were cut short: bundle again.
  }
}

/** Beside the bundle's folder, not in it: what lies there is deployed. */
function marksPath(name: FunctionName): string {
  return join(root, '.build', `${name}.inputs.json`);
}

function markOf(file: string): string {
  const { mtimeMs, size } = statSync(join(root, file));
  return `${mtimeMs} ${size}`;
}
