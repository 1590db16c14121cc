// Loads a bundle in a process of its own, as Lambda does: `node load-bundle.ts FILE`. Prints what it exports.
import { pathToFileURL } from 'node:url';

const [, , file = ''] = process.argv;
const bundle = (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
console.log(Object.entries(bundle).map(([name, value]) => `${name}: ${typeof value}`));
