import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { locate } from '../../functions/classifier/where/locate.ts';
import { regionProfiles } from '../../functions/shared/domain/regions/index.ts';
import { tokenise } from '../../functions/shared/domain/text.ts';
import { BARE_HEADLINES, countriesFound } from '../support/bare-headlines.ts';

/** Reports how well countries are found in bare headlines, and regions and countries in the labelled stories of a folder: `npm run eval:where -- DIR`. */
interface Row {
  readonly title: string;
  readonly text: string;
  readonly region: readonly string[] | null;
  readonly countries: readonly string[] | null;
  readonly relevant: boolean | null;
}

interface Tally {
  hits: number;
  found: number;
  labelled: number;
  /** The same three numbers row by row, to draw from again. */
  readonly rows: [hits: number, found: number, labelled: number][];
}

const FILES = ['cep_train', 'cep_dev', 'cep_test2025'];

async function* rowsOf(path: string): AsyncGenerator<Row> {
  for await (const line of createInterface({ input: createReadStream(path) })) yield JSON.parse(line) as Row;
}

/** Whether the text has one of the region's own or its countries' names, as a rule that knows names alone would need. */
function isNamed(id: string, text: string): boolean {
  const padded = ` ${tokenise(text)
    .map(({ word }) => word)
    .join(' ')} `;
  return (namesOf.get(id) ?? []).some((name) => padded.includes(` ${name} `));
}

const namesOf = new Map(
  regionProfiles.map(({ id, names }) => [
    id,
    names.map((name) =>
      tokenise(name)
        .map(({ word }) => word)
        .join(' '),
    ),
  ]),
);

const RESAMPLES = 500;

function f1({ hits, found, labelled, rows }: Tally): string {
  const drawn = Array.from({ length: RESAMPLES }, () => resample(rows)).sort((a, b) => a - b);
  const low = drawn[Math.floor(RESAMPLES * 0.025)] ?? 0;
  const high = drawn[Math.floor(RESAMPLES * 0.975)] ?? 0;
  const f = harmonic(hits, found, labelled);
  const interval = `[${low.toFixed(3)}, ${high.toFixed(3)}]`;
  return `P ${(hits / found).toFixed(3)} R ${(hits / labelled).toFixed(3)} F1 ${f.toFixed(3)} ${interval} (${labelled} labels)`;
}

function harmonic(hits: number, found: number, labelled: number): number {
  return (2 * hits) / (found + labelled);
}

/** A fixed generator, so that the intervals are the same on every run. */
let state = 1;
function resample(rows: Tally['rows']): number {
  let [hits, found, labelled] = [0, 0, 0];
  for (let i = 0; i < rows.length; i += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const row = rows[Math.floor((state / 2 ** 32) * rows.length)] ?? [0, 0, 0];
    hits += row[0];
    found += row[1];
    labelled += row[2];
  }
  return harmonic(hits, found, labelled);
}

function count(tally: Tally, found: readonly string[], labels: readonly string[]): void {
  const hits = found.filter((id) => labels.includes(id)).length;
  tally.hits += hits;
  tally.found += found.length;
  tally.labelled += labels.length;
  tally.rows.push([hits, found.length, labels.length]);
}

async function evaluate(path: string, misses: number): Promise<void> {
  const all = newTally();
  const named = newTally();
  const unnamed = newTally();
  const countries = newTally();
  const byRegion = new Map<string, Tally>();
  for await (const row of rowsOf(path)) {
    if (!row.region && !row.countries) continue;
    const where = locate({ title: row.title, summary: row.text });
    if (row.region) {
      const labels = row.region;
      const found = where.regions.filter(({ central }) => central).map(({ id }) => id);
      count(all, found, labels);
      count(labels.some((id) => isNamed(id, `${row.title} ${row.text}`)) ? named : unnamed, found, labels);
      for (const id of new Set([...found, ...labels])) {
        const tally = byRegion.get(id) ?? newTally();
        byRegion.set(id, tally);
        count(
          tally,
          found.filter((other) => other === id),
          labels.filter((other) => other === id),
        );
      }
      if (misses > 0 && String(found) !== String(labels) && Math.random() < 0.1) {
        misses -= 1;
        process.stdout.write(
          `${String(labels)} ≠ ${where.regions.map(({ id, score, central }) => `${id} ${score.toFixed(2)}${central ? '*' : ''}`).join(', ')} | ${row.text.slice(0, 300)}\n`,
        );
      }
    }
    if (row.countries && row.relevant) {
      const best = where.countries.slice(0, row.countries.length).map(({ code }) => code);
      count(countries, best, row.countries);
    }
  }
  process.stdout.write(`  all      ${f1(all)}\n  named    ${f1(named)}\n  unnamed  ${f1(unnamed)}\n`);
  if (countries.labelled > 0) process.stdout.write(`  country  ${f1(countries)}\n`);
  for (const [id, tally] of [...byRegion].sort((a, b) => b[1].labelled - a[1].labelled).slice(0, 90)) {
    process.stdout.write(`    ${id.padEnd(20)} ${f1(tally)}\n`);
  }
}

function newTally(): Tally {
  return { hits: 0, found: 0, labelled: 0, rows: [] };
}

process.stdout.write('headlines that name only towns or groups\n');
for (const [file, part] of BARE_HEADLINES) {
  const { found, headlines } = countriesFound(file, part);
  process.stdout.write(`  ${file}, ${part}: country found in ${found} of ${headlines}\n`);
}
const [directory = '.', only = '', misses = '0'] = process.argv.slice(2);
for (const file of FILES) {
  const path = join(directory, `${file}.jsonl`);
  if (!existsSync(path) || !file.includes(only)) continue;
  process.stdout.write(`${file}\n`);
  await evaluate(path, Number(misses));
}
