import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, type Plugin, build } from 'esbuild';
import { type FunctionName, functionNames, pipeline } from './pipeline.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** How a source names a file that it reads, when it is loaded, from beside itself. */
const DATA_FILE = /new URL\('(\.\/[\w-]+\.bin)', import\.meta\.url\)/g;

/**
 * Readies the sources of functions:
 *
 * A data file that a source reads from beside itself is imported, so that esbuild puts a copy beside the bundle, if the source
 * is part of it, and fails if there is no such file. Inside the bundle the data would have to be text, and be parsed at start.
 *
 * Characters beyond ASCII become escapes. esbuild does so everywhere but in regular expressions; and a single one makes V8
 * hold the whole bundle in two bytes a character: a slower start in more memory.
 */
const functionSources: Plugin = {
  name: 'function-sources',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]functions[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: withDataImported(await readFile(path, 'utf8')).replaceAll(/[^\0-\u007f]/g, escapeOf),
      loader: 'ts',
    }));
  },
};

/** On the first line, so that the source map's line numbers stay right. */
function withDataImported(source: string): string {
  const imports: string[] = [];
  const changed = source.replaceAll(DATA_FILE, (_, file: string) => {
    const name = `dataFile${imports.length}`;
    imports.push(`import ${name} from '${file}';`);
    return `new URL(${name}, import.meta.url)`;
  });
  return imports.join('') + changed;
}

function escapeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** How every function is bundled, for AWS and for this machine alike: one ESM file with the SDK inside, data files beside it. */
export const bundleOptions = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  minify: true,
  sourcemap: true,
  mainFields: ['module', 'main'],
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  // CommonJS packages call require(); an ESM bundle has none of its own.
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  loader: { '.bin': 'file' },
  assetNames: '[name]',
  plugins: [functionSources],
  logLevel: 'warning',
} satisfies BuildOptions;

/** Where `npm run bundle` puts a function's bundle: one folder a function, as Lambda loads it: `index.mjs` and its data files. */
export function bundlePath(name: string): string {
  return `${root}.build/${name}/index.mjs`;
}

/** Bundles one function. Gives the files that went into it, besides those that esbuild made up. */
export async function bundleOne(name: FunctionName): Promise<readonly string[]> {
  const { metafile } = await build({
    ...bundleOptions,
    absWorkingDir: root,
    entryPoints: [pipeline[name].entry],
    outfile: bundlePath(name),
    metafile: true,
  });
  return Object.keys(metafile.inputs).filter((file) => !file.includes(':'));
}

/** Bundles every function. */
export async function bundleAll(): Promise<void> {
  await Promise.all(functionNames.map(bundleOne));
}

if (import.meta.main) await bundleAll();
