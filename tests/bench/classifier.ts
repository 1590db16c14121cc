import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import nlp from 'compromise';
import { classify } from '../../functions/classifier/classify.ts';
import { bundleOptions } from '../../infra/bundle.ts';
import { readCep } from '../../infra/train/data.ts';

/** Stories of this many words, made of consecutive rows of the portal. */
const WORDS = 120;
const STORIES = 500;
const ROUNDS = 12;
const PEER_STORIES = 60;
const STARTS = 7;

function storiesOf(words: number, count: number): readonly string[] {
  const all = readCep('cep_test2025').flatMap(({ summary }) => summary.split(' '));
  return Array.from({ length: count }, (_, index) => all.slice(index * words, (index + 1) * words).join(' '));
}

/** Processor time of this process, in microseconds: other work on the machine does not count. */
function cpuMicroseconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

const quantile = (sorted: readonly number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

/** Wall time of each story, in microseconds. */
function timesOf(texts: readonly string[]): readonly number[] {
  return texts.map((summary) => {
    const start = performance.now();
    classify({ title: '', summary });
    return (performance.now() - start) * 1000;
  });
}

const sorted = (times: readonly number[]) => times.toSorted((a, b) => a - b);

/** How soon a fresh process has classified its first story, from a bundle as it is deployed. */
async function starts(): Promise<readonly { readonly readyMs: number; readonly rssMb: number }[]> {
  const folder = fileURLToPath(new URL('../../.build/classifier-ready', import.meta.url));
  const outfile = `${folder}/index.mjs`;
  const entry = fileURLToPath(new URL('classifier-ready.ts', import.meta.url));
  await build({ ...bundleOptions, sourcemap: false, entryPoints: [entry], outfile });
  const runs = Array.from({ length: STARTS }, () => {
    const { stdout } = spawnSync(process.execPath, [outfile], { encoding: 'utf8' });
    return JSON.parse(stdout) as { readonly readyMs: number; readonly rssMb: number };
  });
  rmSync(folder, { recursive: true });
  return runs.toSorted((a, b) => a.readyMs - b.readyMs);
}

const texts = storiesOf(WORDS, STORIES);
timesOf(texts); // warm up
const rounds = Array.from({ length: ROUNDS }, () => timesOf(texts));
const [best = []] = rounds.map(sorted).toSorted((a, b) => quantile(a, 0.99) - quantile(b, 0.99));
// A busy machine takes the processor away from some stories of every round, but seldom twelve times from the same.
const quickest = sorted(texts.map((_, story) => Math.min(...rounds.map((times) => times[story]!))));
const ours = cpuMicroseconds(() => texts.forEach((summary) => classify({ title: '', summary }))) / texts.length;
const peerTexts = texts.slice(0, PEER_STORIES);
nlp(peerTexts[0] ?? '').json();
const peer = cpuMicroseconds(() => peerTexts.forEach((text) => nlp(text).json())) / peerTexts.length;
const runs = await starts();
const middle = runs[Math.floor(runs.length / 2)];

console.log(
  `a story of ${WORDS} words: median ${quantile(best, 0.5).toFixed(0)} µs, p99 ${quantile(best, 0.99).toFixed(0)} µs (quietest of ${ROUNDS} rounds)`,
);
console.log(
  `each story at its quickest: median ${quantile(quickest, 0.5).toFixed(0)} µs, p99 ${quantile(quickest, 0.99).toFixed(0)} µs`,
);
console.log(
  `processor time a story: ${ours.toFixed(0)} µs; compromise tagging the same: ${peer.toFixed(0)} µs = ${(peer / ours).toFixed(1)} ×`,
);
console.log(
  `first story classified ${runs[0]?.readyMs.toFixed(0)} ms (best) and ${middle?.readyMs.toFixed(0)} ms (median of ${STARTS}) after process start, with ${middle?.rssMb.toFixed(0)} MB`,
);
