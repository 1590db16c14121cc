import { readFileSync } from 'node:fs';
import { locate } from '../../functions/classifier/where/locate.ts';

/** Files of headlines that name only towns or groups, and the parts of each: what was worked with, and what was kept from it. */
export const BARE_HEADLINES = [
  ['bare-headlines', 'dev'],
  ['bare-headlines', 'held-out'],
  ['bare-headlines-world', 'dev'],
  ['bare-headlines-world', 'held-out'],
  ['bare-headlines-world', 'later'],
] as const;

/** Of how many headlines of a part the right country is the first that is found. */
export function countriesFound(file: string, part: string): { readonly found: number; readonly headlines: number } {
  const rows = fixtureRows(file).filter((row) => row[1] === part);
  const found = rows.filter(([country, , title = '']) => locate({ title, summary: '' }).countries[0]?.code === country);
  return { found: found.length, headlines: rows.length };
}

/** The rows of a file of `tests/fixtures/where`, without its comments. */
export function fixtureRows(name: string): readonly (readonly string[])[] {
  return readFileSync(new URL(`../fixtures/where/${name}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
