import { deepEqual } from 'node:assert/strict';
import AhoCorasick from 'modern-ahocorasick';
import { collectNames } from '../../infra/gazetteer/sources.ts';
import { compileGazetteer } from '../../infra/gazetteer/compile.ts';
import { packGazetteer, unpackGazetteer } from '../../functions/classifier/gazetteer/pack.ts';
import { createSpotter } from '../../functions/classifier/gazetteer/spotter.ts';
import { START, STRIDE, tokensOf } from '../../functions/classifier/tokens.ts';
import { fold, tokenise } from '../../functions/shared/domain/text.ts';

/**
 * Times the phrase spotter against tokenising alone and against `modern-ahocorasick` with the same names, in one run.
 *
 * The stories are made of everyday words and the names themselves, 120 words each, by a fixed generator; a few names come
 * often and most hardly ever, as in the news. Times are of the processor, so that other work on the machine matters less.
 *
 * The peer is used in two ways. By its guide: whole words, the longest name first, which finds the very names the spotter
 * finds, as is checked before timing. And by a trick that suits it best: names and text padded with spaces, so that it need
 * not look for words; it then finds names within names too, which a user would have to weed out. Its text is folded at once
 * and not cut into words, since these stories have no punctuation; for real ones a user would have to.
 */
const NAMES = 100_000;
const STORIES = 400;
const WORDS = 120;
const ROUNDS = 9;
/** Processor time a round takes at least: long against the ticks it is counted in, and against whatever ran before. */
const ROUND_MICROSECONDS = 100_000;
const EVERYDAY =
  `the of and to in a is that for it was on are as with his they at be this have from or one had by word but not what all
   were we when your can said there use an each which she do how their if will up other about out many then them these so
   some her would make like him into time has look two more write go see number no way could people my than first water
   been call who oil its now find long down day did get come made may part attack killed police soldiers government
   officials reported near capital forces fighting ceasefire talks president minister`.split(/\s+/u);

const names = collectNames()
  .names()
  .filter(({ words }) => words.join('').length > 2)
  .slice(-NAMES);
const random = generator(7);
const stories = Array.from({ length: STORIES }, story);

function story(): string {
  const words: string[] = [];
  while (words.length < WORDS) {
    const name = names[Math.floor(names.length ** random())]?.words ?? [];
    const next = random() < 0.05 ? name : [EVERYDAY[Math.floor(random() * EVERYDAY.length)] ?? ''];
    words.push(...next.map((word, i) => (i === 0 && next === name ? word.toUpperCase() : word)));
  }
  return words.join(' ');
}

/** A linear congruential generator: the same stories on every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const builtAt = performance.now();
const bytes = packGazetteer(compileGazetteer(names, []));
const compiled = performance.now();
const spotter = createSpotter(unpackGazetteer(bytes));
const loaded = performance.now();
const padded = new AhoCorasick(names.map((name) => ` ${name.words.join(' ')} `));
const automatonBuilt = performance.now();
const guided = new AhoCorasick(
  names.map((name) => name.words.join(' ')),
  { boundary: 'whitespace' },
);

const startsByGuide = (text: string) => guided.search(text, { strategy: 'leftmost-longest' }).map(({ start }) => start);

function startsOf(text: string): readonly number[] {
  const starts: number[] = [];
  const tokens = tokensOf('', text);
  spotter.spot(tokens, (first) => starts.push(tokens.data[first * STRIDE + START] ?? 0));
  return starts;
}

for (const text of stories) deepEqual(startsOf(text), startsByGuide(fold(text)));
const tokens = new Map(stories.map((text) => [text, tokensOf('', text)]));
const folded = new Map(stories.map((text) => [text, ` ${fold(text)} `]));

let sink = 0;
const runs: Record<string, (text: string) => void> = {
  'tokenise and fold (typed arrays)': (text) => {
    sink += tokensOf('', text).count;
  },
  'tokenise, fold and spot': (text) => {
    spotter.spot(tokensOf('', text), () => {
      sink += 1;
    });
  },
  'tokenise and fold (strings)': (text) => {
    sink += tokenise(text).length;
  },
  'fold and modern-ahocorasick, by its guide': (text) => {
    sink += startsByGuide(fold(text)).length;
  },
  'fold and modern-ahocorasick, padded': (text) => {
    sink += padded.search(` ${fold(text)} `).length;
  },
  'spot alone': (text) => {
    spotter.spot(tokens.get(text)!, () => {
      sink += 1;
    });
  },
  'modern-ahocorasick alone, padded': (text) => {
    sink += padded.search(folded.get(text)!).length;
  },
};

const times = Object.fromEntries(Object.keys(runs).map((name) => [name, [] as number[]]));
for (let round = 0; round < ROUNDS; round += 1)
  for (const [name, run] of Object.entries(runs)) times[name]?.push(microsecondsAStory(run));

function microsecondsAStory(run: (text: string) => void): number {
  const before = process.cpuUsage();
  for (let read = stories.length; ; read += stories.length) {
    stories.forEach(run);
    const { user, system } = process.cpuUsage(before);
    if (user + system >= ROUND_MICROSECONDS) return (user + system) / read;
  }
}

const median = (values: readonly number[] = []) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const of = (name: string) => median(times[name]);
/** Median over the rounds, since both runs of a round had the same moment of the machine. */
const ratio = (one: string, other: string) =>
  median(times[one]?.map((time, round) => time / (times[other]?.[round] ?? 0)));
const print = (line: string) => process.stdout.write(`${line}\n`);

print(`${names.length} names, ${STORIES} stories of ${WORDS} words, medians of ${ROUNDS} rounds`);
for (const name of Object.keys(runs)) print(`${name.padEnd(42)} ${of(name).toFixed(1)} µs a story`);
const spot = 'tokenise, fold and spot';
print(`spotting takes ${ratio(spot, 'tokenise and fold (typed arrays)').toFixed(2)} × tokenising and folding alone`);
print(`spotting takes ${ratio(spot, 'tokenise and fold (strings)').toFixed(2)} × the plain tokeniser alone`);
const byGuide = ratio('fold and modern-ahocorasick, by its guide', spot);
const byTrick = ratio('fold and modern-ahocorasick, padded', spot);
const alone = ratio('modern-ahocorasick alone, padded', 'spot alone');
print(`modern-ahocorasick finds the same names in ${byGuide.toFixed(1)} × the time`);
print(
  `padded, and finding names within names: ${byTrick.toFixed(1)} ×; without tokenising and folding: ${alone.toFixed(1)} ×`,
);
print(
  `loading ${(loaded - compiled).toFixed(0)} ms (compiling ${(compiled - builtAt).toFixed(0)} ms, modern-ahocorasick builds in ${(automatonBuilt - loaded).toFixed(0)} ms)`,
);
if (sink < 0) print('');
