/** npm run bench:feeds-hostile: what each hostile document costs, every one in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFeed } from '../../functions/shared/adapters/feeds/parse/parse-feed.ts';
import { hostileDocuments } from './hostile-documents.ts';

const MAX_MILLISECONDS = 2_000;
const MAX_MEGABYTES = 256;
/** A document that hangs ends here. */
const PATIENCE_MS = 30_000;

interface Outcome {
  readonly result: string;
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** In the child: the parser's time, and the memory of the whole process. */
async function suffer(file: string): Promise<Outcome> {
  const bytes = readFileSync(file);
  const start = process.cpuUsage();
  const result = await parseFeed(bytes).then(
    ({ entries }) => `${entries.length} entries, summary of ${entries[0]?.summary.length ?? 0} characters`,
    (error: unknown) => String(error),
  );
  const { user, system } = process.cpuUsage(start);
  return { result, milliseconds: (user + system) / 1_000, megabytes: process.resourceUsage().maxRSS / 1_024 };
}

function run(name: string, folder: string): Outcome {
  const self = fileURLToPath(import.meta.url);
  const file = join(folder, 'document');
  writeFileSync(file, hostileDocuments.get(name)?.() ?? '');
  const { stdout, error } = spawnSync(process.execPath, [self, '--child', file], {
    timeout: PATIENCE_MS,
    encoding: 'utf8',
  });
  if (error || !stdout)
    return { result: `no answer: ${String(error)}`, milliseconds: Number.POSITIVE_INFINITY, megabytes: Number.NaN };
  return JSON.parse(stdout) as Outcome;
}

const child = process.argv.indexOf('--child');
if (child > 0) console.log(JSON.stringify(await suffer(process.argv[child + 1] ?? '')));
else {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-feeds-'));
  let failed = 0;
  for (const name of hostileDocuments.keys()) {
    const { result, milliseconds, megabytes } = run(name, folder);
    const isWithin = milliseconds <= MAX_MILLISECONDS && megabytes <= MAX_MEGABYTES;
    failed += isWithin ? 0 : 1;
    const figures = `${milliseconds.toFixed(0).padStart(7)} ms ${megabytes.toFixed(0).padStart(5)} MB`;
    console.log(`${isWithin ? 'ok  ' : 'FAIL'} ${name.padEnd(44)}${figures}   ${result.slice(0, 90)}`);
  }
  console.log(
    `${hostileDocuments.size} documents, ${failed} over ${MAX_MILLISECONDS} ms of processor time or ${MAX_MEGABYTES} MB`,
  );
  rmSync(folder, { recursive: true });
  process.exitCode = failed > 0 ? 1 : 0;
}
