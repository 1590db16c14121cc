import { parseArgs } from 'node:util';
import { corrections } from '../../functions/classifier/connect.ts';
import { type ReplayOutcome, replayEntry } from '../../functions/classifier/store-story.ts';
import { DynamoEntryStore } from '../../functions/shared/adapters/dynamodb/entry-store.ts';
import { DynamoStoryStore } from '../../functions/shared/adapters/dynamodb/story-store.ts';
import { openOperatorTables, type Place } from './operator-tables.ts';
import { configuredCorrections } from './settings.ts';
import { UsageError } from './usage-error.ts';

const USAGE = `Usage: npm run -s replay -- classify [options]

  Judges stored entries again, after the model, the lists or the corrections changed. Stories keep their cluster: nobody
  is told twice of one. What is no story any more is deleted; what becomes one is told to whom it concerns.

  --since 7d     entries first seen in the last 7 days (or 12h; entries are kept for 30 days)
  --stack NAME   the tables of a deployed stack instead of this machine's
  --data DIR     folder of this machine's data (.local)`;

const UNITS_MS = { h: 60 * 60 * 1000, d: 24 * 60 * 60 * 1000 } as const;

/** `npm run replay -- …`. Bad input ends with status 2. */
async function replay(args: readonly string[]): Promise<void> {
  const { since, place } = parse(args);
  const tables = await openOperatorTables(place);
  const counts: Record<ReplayOutcome, number> = { found: 0, changed: 0, gone: 0, irrelevant: 0 };
  try {
    const entries = new DynamoEntryStore(tables.db, tables.nameOf('entries'));
    const deps = {
      stories: new DynamoStoryStore(tables.db, tables.nameOf('stories')),
      corrections: corrections(configuredCorrections()),
      clock: { now: () => new Date() },
    };
    for await (const entry of entries.since(since.toISOString())) counts[await replayEntry(entry, deps)] += 1;
  } finally {
    await tables.close();
  }
  const said = Object.entries(counts).map(([outcome, count]) => `${outcome} ${count}`);
  process.stdout.write(`${said.join('   ')}\n`);
}

function parse(args: readonly string[]): { readonly since: Date; readonly place: Place } {
  const options = { since: { type: 'string' }, stack: { type: 'string' }, data: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (positionals.join(' ') !== 'classify') throw new UsageError(USAGE);
  const [, count, unit] = /^(\d{1,3})([hd])$/.exec(values.since ?? '7d') ?? [];
  if (!count || !unit) throw new UsageError(`--since takes a span like 7d or 12h, not "${values.since}".\n\n${USAGE}`);
  if (values.stack !== undefined && values.data !== undefined)
    throw new UsageError('Give --stack or --data, not both.');
  return {
    since: new Date(Date.now() - Number(count) * UNITS_MS[unit as keyof typeof UNITS_MS]),
    place: values.stack === undefined ? { folder: values.data ?? '.local' } : { stack: values.stack },
  };
}

try {
  await replay(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  if (!isUsage) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
