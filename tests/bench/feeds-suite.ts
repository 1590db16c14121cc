/** npm run -s feeds:suite -- [DIR] [--suite REGEX] [--fails FILE]: expectations met in suites of third-party feeds, as a table. */
import { writeFileSync } from 'node:fs';
import { decodeBytes } from '../../functions/shared/adapters/feeds/parse/decode-bytes.ts';
import { readClean } from '../../functions/shared/adapters/feeds/parse/read-document.ts';
import { type NeutralFeed, parse } from './feeds-adapter.ts';
import { type Case, option, readCases, suitesDirectory } from './feeds-cases.ts';
import { type Expectation, isMet } from './feeds-expectations.ts';

const COLUMNS = ['files', 'parsed', 'met', 'all', 'filesMet', 'clean'] as const;
type Row = Record<(typeof COLUMNS)[number], number>;

const failures: string[] = [];
const uncaught: unknown[] = [];
process.on('uncaughtException', (error) => uncaught.push(error));
process.on('unhandledRejection', (error) => uncaught.push(error));

async function judge({ suite, file, bytes, contentType, url, asserts }: Case, row: Row): Promise<void> {
  let feed: NeutralFeed | undefined;
  let problem = '';
  try {
    feed = await parse(bytes, contentType, url);
  } catch (error) {
    problem = String(error);
  }
  const missed = asserts.filter((expectation) => !holds(feed, expectation));
  for (const expectation of missed) failures.push(JSON.stringify({ suite, file, ...expectation, problem }));
  row.files++;
  row.parsed += feed ? 1 : 0;
  row.all += asserts.length;
  row.met += asserts.length - missed.length;
  row.filesMet += missed.length === 0 ? 1 : 0;
  row.clean += feed && (await readClean(decodeBytes(bytes, contentType ?? undefined).trim())) ? 1 : 0;
}

function holds(feed: NeutralFeed | undefined, expectation: Expectation): boolean {
  return expectation.op === 'error' ? feed === undefined : feed !== undefined && isMet(feed, expectation);
}

function emptyRow(): Row {
  return { files: 0, parsed: 0, met: 0, all: 0, filesMet: 0, clean: 0 };
}

function print(name: string, row: Row): void {
  const percent = row.all === 0 ? '-' : ((100 * row.met) / row.all).toFixed(1);
  const cells = [row.files, row.parsed, row.met, row.all, `${percent} %`, row.filesMet, row.clean];
  console.log(`${name.padEnd(26)}${cells.map((cell) => String(cell).padStart(10)).join('')}`);
}

const pattern = new RegExp(option('suite') ?? '.');
const rows = new Map<string, Row>();
for (const one of readCases(suitesDirectory())) {
  if (!pattern.test(one.suite)) continue;
  const row = rows.get(one.suite) ?? emptyRow();
  rows.set(one.suite, row);
  await judge(one, row);
}

const heads = ['files', 'parsed', 'met', 'of', 'share', 'files met', 'fast path'];
console.log(`${'suite'.padEnd(26)}${heads.map((head) => head.padStart(10)).join('')}`);
const total = emptyRow();
for (const [suite, row] of rows) {
  print(suite, row);
  for (const column of COLUMNS) total[column] += row[column];
}
print('TOTAL', total);
console.log(
  `fast path: ${((100 * total.clean) / total.parsed).toFixed(1)} % of the files that are feeds; uncaught errors: ${uncaught.length}`,
);
const file = option('fails');
if (file) writeFileSync(file, `${failures.join('\n')}\n`);
process.exitCode = uncaught.length > 0 ? 1 : 0;
