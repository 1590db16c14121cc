import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EVENT_TYPES } from '../../functions/shared/domain/story.ts';
import type { Labelled } from '../../infra/train/data.ts';
import {
  type Counts,
  type Judged,
  eventTypesOf,
  f1Of,
  intervalOf,
  judge,
  leadingTypeOf,
  precisionOf,
  recallOf,
  regionsOf,
  relevanceOf,
  setsInRepository,
  sum,
} from '../support/evaluation.ts';

/** A row of the labelled files in a folder given on the command line. */
interface FileRow {
  readonly title?: string;
  readonly text: string;
  readonly relevant: boolean | null;
  readonly region: readonly string[] | null;
  readonly countries: readonly string[] | null;
  readonly weight?: number;
}

const FILES = ['cep_test2025', 'gnews_labelled'];
const MEASURES = { relevance: relevanceOf, regions: regionsOf, types: eventTypesOf, 'leading type': leadingTypeOf };
const BIG_ENOUGH = 8;
const baselinePath = fileURLToPath(new URL('../fixtures/classifier-baseline.json', import.meta.url));

const percent = (value: number) => (100 * value).toFixed(1).padStart(5);

function line(name: string, counts: readonly Counts[]): string {
  const total = sum(counts);
  const [low, high] = intervalOf(counts);
  const scores = `F1 ${percent(f1Of(total))} [${percent(low)} ${percent(high)}]`;
  return `  ${name.padEnd(16)} ${scores}  P ${percent(precisionOf(total))}  R ${percent(recallOf(total))}`;
}

function report(name: string, judged: readonly Judged[]): Record<string, number> {
  console.log(`${name} (${judged.length} rows)`);
  const scores: Record<string, number> = {};
  for (const [measure, countsOf] of Object.entries(MEASURES)) {
    const counts = judged.map(countsOf);
    const total = sum(counts);
    if (total.right + total.missed === 0) continue;
    console.log(line(measure, counts));
    scores[measure] = Math.round(f1Of(total) * 1000) / 1000;
  }
  return scores;
}

/** Recall of relevance and F1 of the region for each region, F1 for each type. */
function detail(judged: readonly Judged[]): void {
  const ids = [...new Set(judged.flatMap(({ row }) => row.regions))].toSorted();
  for (const id of ids) {
    const rows = judged.filter(({ row }) => row.regions.includes(id));
    if (rows.length < BIG_ENOUGH) continue;
    const found = rows.filter(({ made }) => made.regions.some((region) => region.id === id)).length;
    const relevant = recallOf(sum(rows.map(relevanceOf)));
    console.log(
      `    ${id.padEnd(18)} ${String(rows.length).padStart(4)} rows  relevant ${percent(relevant)}  region ${percent(found / rows.length)}`,
    );
  }
  for (const type of EVENT_TYPES) {
    const has = (types: readonly string[]) => types.includes(type);
    const typed = judged.filter(({ row }) => row.types.length > 0);
    if (!typed.some(({ row }) => has(row.types))) continue;
    const one = ({ row, made }: Judged): Counts => ({
      right: has(row.types) && has(made.types) ? 1 : 0,
      wrong: !has(row.types) && has(made.types) ? 1 : 0,
      missed: has(row.types) && !has(made.types) ? 1 : 0,
    });
    console.log(line(`type ${type}`, typed.map(one)));
  }
}

function readFile(path: string): readonly Labelled[] {
  const rows = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text) as FileRow);
  return rows.flatMap((row) =>
    row.relevant === null
      ? []
      : [
          {
            title: row.title ?? '',
            summary: row.text,
            relevant: row.relevant,
            regions: row.region ?? [],
            countries: row.countries ?? [],
            types: [],
            weight: row.weight ?? 1,
          },
        ],
  );
}

function main(args: readonly string[]): void {
  const baseline: Record<string, Record<string, number>> = {};
  for (const [name, rows] of setsInRepository()) {
    const judged = judge(rows);
    baseline[name] = report(name, judged);
    if (args.includes('--detail')) detail(judged);
  }
  const directory = args.find((argument) => !argument.startsWith('--'));
  for (const name of directory ? FILES : []) {
    const path = `${directory}/${name}.jsonl`;
    if (existsSync(path)) report(`${name}, as given`, judge(readFile(path)));
  }
  if (args.includes('--write-baseline')) writeFileSync(baselinePath, `${JSON.stringify(baseline, undefined, 2)}\n`);
}

main(process.argv.slice(2));
