/** npm run bench:feeds -- [DIR]: our parser against rss-parser alone on real feeds of 20-200 KB, in one run. */
import RssParser from 'rss-parser';
import { decodeBytes } from '../../functions/shared/adapters/feeds/parse/decode-bytes.ts';
import { parseFeed } from '../../functions/shared/adapters/feeds/parse/parse-feed.ts';
import { readClean } from '../../functions/shared/adapters/feeds/parse/read-document.ts';
import { option, readCases, suitesDirectory } from './feeds-cases.ts';

const ROUNDS = Number(option('rounds') ?? 15);
/** Until both parsers are compiled, as they are in a poller that runs for minutes. */
const WARM_UP_ROUNDS = 10;

interface Sample {
  readonly bytes: Uint8Array;
  readonly isClean: boolean;
}

async function withRssParser(bytes: Uint8Array): Promise<unknown> {
  return new RssParser().parseString(new TextDecoder().decode(bytes));
}

/** Real feeds that rss-parser can read as well: speed is compared on the same work. */
async function samples(): Promise<readonly Sample[]> {
  const found: Sample[] = [];
  for (const { suite, bytes } of readCases(suitesDirectory())) {
    if (!suite.startsWith('corpus-') || bytes.byteLength < 20_000 || bytes.byteLength > 200_000) continue;
    try {
      await withRssParser(bytes);
      found.push({ bytes, isClean: (await readClean(decodeBytes(bytes).trim())) !== undefined });
    } catch {
      // Not a feed to rss-parser.
    }
  }
  return found;
}

async function millisecondsOf(
  feeds: readonly Sample[],
  parse: (bytes: Uint8Array) => Promise<unknown>,
): Promise<number> {
  const start = performance.now();
  for (const { bytes } of feeds) await parse(bytes);
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Both parsers take turns, so that what else the machine does meets both. */
async function compare(name: string, feeds: readonly Sample[]): Promise<void> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
    const rssParser = await millisecondsOf(feeds, withRssParser);
    const own = await millisecondsOf(feeds, parseFeed);
    if (round < WARM_UP_ROUNDS) continue;
    theirs.push(rssParser);
    ours.push(own);
  }
  const megabytes = feeds.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) / 1e6;
  const ratio = median(theirs.map((time, round) => time / (ours[round] ?? Number.NaN)));
  const speed = (times: readonly number[]) => `${((megabytes / median(times)) * 1_000).toFixed(1)} MB/s`;
  console.log(
    `${name.padEnd(28)}${String(feeds.length).padStart(5)} feeds ${megabytes.toFixed(1).padStart(5)} MB   rss-parser ${speed(theirs)}   ours ${speed(ours)}   ${ratio.toFixed(2)} x rss-parser alone`,
  );
}

const all = await samples();
const clean = all.filter(({ isClean }) => isClean);
console.log(
  `median of ${ROUNDS} rounds; fast path: ${((100 * clean.length) / all.length).toFixed(0)} % of these feeds`,
);
await compare('clean feeds', clean);
await compare(
  'others',
  all.filter(({ isClean }) => !isClean),
);
await compare('all', all);
