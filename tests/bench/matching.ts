import { parseArgs } from 'node:util';
import { bytesOf, type CompiledQueries } from '../../functions/shared/domain/query/reverse/compiled-queries.ts';
import { compileQueries } from '../../functions/shared/domain/query/reverse/compile-queries.ts';
import { LiveIndex } from '../../functions/shared/domain/query/reverse/live-index.ts';
import { ReverseMatcher } from '../../functions/shared/domain/query/reverse/reverse-matcher.ts';
import { decodeSnapshot, encodeSnapshot } from '../../functions/shared/domain/query/reverse/snapshot.ts';
import { searchable } from '../../functions/shared/domain/query/searchable-story.ts';
import { naiveScan } from './matching/naive-scan.ts';
import { makeQueries, readStories } from './matching/workload.ts';

const { values } = parseArgs({
  options: {
    subscriptions: { type: 'string', default: '100000' },
    stories: { type: 'string' },
    sample: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
  },
});
if (values.stories === undefined) {
  console.error('npm run bench:matching -- --stories DIR [--subscriptions N] [--sample N] [--seed N]\n');
  console.error('DIR holds .jsonl files with a {"title","text"} a line.');
  process.exit(2);
}
const count = Number(values.subscriptions);
const seed = Number(values.seed);
const NAIVE_QUERIES = 10_000;
const NAIVE_STORIES = 40;
const ROUNDS = 10;

const all = readStories(values.stories, seed);
const sample = everyNth(all, Math.ceil(all.length / Number(values.sample)));
const queries = makeQueries(all, count, seed);
const report: Record<string, string> = {};

let compiledQueries: CompiledQueries | undefined;
const compileSeconds = processorSeconds(() => (compiledQueries = compileQueries(queries)));
if (!compiledQueries) throw new Error('nothing was compiled');
report['compile'] = `${compileSeconds.toFixed(1)} s of processor time`;
const snapshot = encodeSnapshot(compiledQueries);
report['snapshot'] = `${megabytes(snapshot.length)}, ${(snapshot.length / count).toFixed(1)} B a subscription`;
const [load = 0] = fastestEach([snapshot], (bytes) => void new ReverseMatcher(decodeSnapshot(bytes.slice())));
report['load (copy included)'] = `${(load / 1000).toFixed(1)} ms`;
const compiled = decodeSnapshot(snapshot);
const marks = compiled.complexOf.length * 4;
report['resident'] = `${((bytesOf(compiled) + marks + count / 4) / count).toFixed(1)} B a subscription`;
report['distinct queries'] = String(new Set(queries).size);

const matcher = new ReverseMatcher(compiled);
const stories = sample.map(searchable);
const preparing = fastestEach(sample, searchable);
report['prepare a story'] = `mean ${mean(preparing).toFixed(1)} µs`;
const us = fastestEach(stories, (story) => void matcher.match(story));
const runs = stories.map((story, index) => ({
  us: us[index] ?? 0,
  matches: matcher.match(story).length,
  candidates: matcher.candidates,
}));
const matches = sum(runs.map((run) => run.matches));
report['stories'] = `${stories.length}, ${(matches / stories.length).toFixed(0)} matches on average`;
report['match'] = `median ${quantile(runs, 0.5)} µs, mean ${mean(us).toFixed(1)} µs, p99 ${quantile(runs, 0.99)} µs`;
const many = runs.filter((run) => run.matches >= 0.01 * count && run.matches <= 0.02 * count);
report['match, 1 to 2 % of all'] = `${many.length} stories, p99 ${quantile(many, 0.99)} µs`;
const few = runs.filter((run) => run.matches < 100);
report['match, under 100'] = `${few.length} stories, median ${quantile(few, 0.5)} µs, p99 ${quantile(few, 0.99)} µs`;
const within = runs.filter((run) => run.us <= 20 + 0.08 * run.matches).length;
report['within 20 µs + 80 ns a match'] = `${((within / runs.length) * 100).toFixed(1)} % of stories`;
report['candidates a match'] = (sum(runs.map((run) => run.candidates)) / matches).toFixed(2);

const scan = naiveScan(queries.slice(0, NAIVE_QUERIES));
const some = everyNth(stories, Math.ceil(stories.length / NAIVE_STORIES));
const naive = mean(fastestEach(some, scan)) * (count / Math.min(NAIVE_QUERIES, count));
const own = mean(fastestEach(some, (story) => void matcher.match(story)));
report['naive scan'] =
  `${naive.toFixed(0)} µs a story (from ${NAIVE_QUERIES} queries), ${(naive / own).toFixed(0)} × ours`;

const live = new LiveIndex(compiled);
const changes = queries
  .slice(0, 2_000)
  .flatMap((query, slot) => [timed(() => live.set(count + slot, query)).ms, timed(() => live.remove(slot)).ms]);
report['add or remove one'] = `median ${(median(changes) * 1000).toFixed(1)} µs, p99 ${quantile(
  changes.map((ms) => ({ us: ms * 1000 })),
  0.99,
)} µs, worst of 4,000 ${(Math.max(...changes) * 1000).toFixed(0)} µs`;
report['heap and buffers'] = `${megabytes(process.memoryUsage().rss)} resident set, bench included`;

console.log(`Matching ${count} subscriptions (Node ${process.version}, seed ${seed})\n`);
for (const [name, figure] of Object.entries(report)) console.log(`${name.padEnd(32)} ${figure}`);

function timed<T>(run: () => T): { readonly ms: number; readonly value: T } {
  const start = performance.now();
  const value = run();
  return { ms: performance.now() - start, value };
}

/** Processor time of the whole process: for what takes long enough to be measured so. */
function processorSeconds(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** The fastest of several rounds over the whole list, for each of it: what other programs take of the machine drops out. */
function fastestEach<T>(list: readonly T[], run: (item: T) => void): readonly number[] {
  const best = new Float64Array(list.length).fill(Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, item] of list.entries())
      best[index] = Math.min(best[index] ?? 0, timed(() => run(item)).ms * 1000);
  return [...best];
}

function everyNth<T>(list: readonly T[], step: number): readonly T[] {
  return list.filter((_, index) => index % step === 0);
}

function sum(list: readonly number[]): number {
  return list.reduce((total, value) => total + value, 0);
}

function mean(list: readonly number[]): number {
  return sum(list) / list.length;
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[list.length >>> 1] ?? 0;
}

function quantile(runs: readonly { readonly us: number }[], share: number): string {
  const sorted = runs.map(({ us }) => us).toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
