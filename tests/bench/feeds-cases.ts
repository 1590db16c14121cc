import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Expectation } from './feeds-expectations.ts';

/** A file of a suite and what must be found in it. */
export interface Case {
  readonly suite: string;
  readonly file: string;
  readonly contentType: string | null;
  readonly url: string | null;
  readonly asserts: readonly Expectation[];
  readonly bytes: Uint8Array;
}

const DEFAULT_DIRECTORY = fileURLToPath(new URL('../../../shared/eval/feeds', import.meta.url));

/** The directory named on the command line, else the usual one; it holds `cases/SUITE.jsonl` and `data/SUITE/FILE`. */
export function suitesDirectory(): string {
  const named = process.argv
    .slice(2)
    .find((argument, index, all) => !argument.startsWith('--') && !all[index - 1]?.startsWith('--'));
  const directory = named ?? DEFAULT_DIRECTORY;
  if (!existsSync(join(directory, 'cases'))) {
    console.error(`No suites in ${directory}. Name a directory with cases/*.jsonl and data/SUITE/FILE after "--".`);
    process.exit(2);
  }
  return directory;
}

/** The value of `--name VALUE` on the command line. */
export function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** Every case of every suite, in the order of their names. */
export function readCases(directory: string): readonly Case[] {
  const suites = readdirSync(join(directory, 'cases')).filter((name) => name.endsWith('.jsonl'));
  return suites.sort().flatMap((name) => casesOf(directory, name.slice(0, -'.jsonl'.length)));
}

function casesOf(directory: string, suite: string): readonly Case[] {
  const lines = readFileSync(join(directory, 'cases', `${suite}.jsonl`), 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => {
    const read = JSON.parse(line) as Omit<Case, 'bytes' | 'suite'>;
    return Object.assign(read, { suite, bytes: readFileSync(join(directory, 'data', suite, read.file)) });
  });
}
