import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, type Plugin, build } from 'esbuild';
import { type FunctionName, functionNames, pipeline } from './pipeline.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Writes characters beyond ASCII as escapes. esbuild does so everywhere but in regular expressions; and a single one makes
 * V8 hold the whole bundle, the classifier's weights and all, in two bytes a character: a slower start in more memory.
 */
const asciiOnly: Plugin = {
  name: 'ascii-only',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]functions[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(/[^\0-\u007f]/g, escapeOf),
      loader: 'ts',
    }));
  },
};

function escapeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** How every function is bundled, for AWS and for this machine alike: one ESM file with the SDK inside. */
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
  plugins: [asciiOnly],
  logLevel: 'warning',
} satisfies BuildOptions;

/** Where `npm run bundle` puts a function's bundle: one folder a function, `index.mjs` inside, as Lambda loads it. */
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
