import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { type FunctionName, functionNames, pipeline } from './pipeline.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

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
