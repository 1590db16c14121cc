/** npm run bench:feeds-fuzz -- [DIR] [--cases N] [--seed N]: mutated suite files; no crash, no hang, nothing uncaught. */
import { FeedParseError } from '../../functions/shared/adapters/feeds/parse/feed-parse-error.ts';
import { parseFeed } from '../../functions/shared/adapters/feeds/parse/parse-feed.ts';
import { option, readCases, suitesDirectory } from './feeds-cases.ts';
import { mutate, randomFrom } from './mutate.ts';

const CASES = Number(option('cases') ?? 10_000);
const SEED = Number(option('seed') ?? 1);
/** Larger files only cost time: what is in them is in the smaller ones as well. */
const MAX_FILE_BYTES = 60_000;
const HANG_MS = 2_000;

const counts = { feeds: 0, refused: 0, crashes: 0, hangs: 0, uncaught: 0 };
let current = '';
let slowest = { milliseconds: 0, name: '' };

function report(problem: string): void {
  console.error(`${problem}: ${current}`);
}
for (const event of ['uncaughtException', 'unhandledRejection']) {
  process.on(event, (error: unknown) => {
    counts.uncaught++;
    report(`uncaught ${String(error)}`);
  });
}

async function attempt(
  bytes: Uint8Array,
  source: { readonly contentType?: string; readonly url?: string },
): Promise<void> {
  const start = process.cpuUsage();
  try {
    await parseFeed(bytes, source);
    counts.feeds++;
  } catch (error) {
    counts.refused++;
    if (!(error instanceof FeedParseError) || error.cause !== undefined) {
      counts.crashes++;
      report(`crash ${String(error)} ${String((error as Error).cause)}`);
    }
  }
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1_000;
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, name: current };
  if (milliseconds > HANG_MS) {
    counts.hangs++;
    report(`hang of ${milliseconds.toFixed(0)} ms`);
  }
}

const files = readCases(suitesDirectory()).filter(({ bytes }) => bytes.byteLength <= MAX_FILE_BYTES);
for (let index = 0; index < CASES; index++) {
  const random = randomFrom(SEED * 1_000_003 + index);
  const file = files[Math.floor(random() * files.length)];
  const other = files[Math.floor(random() * files.length)];
  if (!file || !other) break;
  current = `${file.suite}/${file.file}, seed ${SEED}, case ${index}`;
  await attempt(mutate(file.bytes, other.bytes, random), {
    contentType: file.contentType ?? undefined,
    url: random() < 0.5 ? 'https://example.org/feed' : undefined,
  });
  if (process.stderr.isTTY && index % 500 === 0) process.stderr.write(`\r${index} of ${CASES} `);
}
console.log(
  `${CASES} mutated files, seed ${SEED}:`,
  counts,
  `slowest ${slowest.milliseconds.toFixed(0)} ms (${slowest.name})`,
);
process.exitCode = counts.crashes + counts.hangs + counts.uncaught > 0 ? 1 : 0;
