import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundlePath } from '../bundle.ts';
import { type FunctionName, functionNames } from '../pipeline.ts';
import { bundleWhatChanged } from './bundles.ts';
import { invokeFunction } from './invoke-function.ts';
import { DataFolderInUseError } from './journal.ts';
import { UsageError } from './usage-error.ts';
import { readableLog } from './reporter.ts';

const USAGE = `Usage: npm run invoke -- FUNCTION --event FILE.json [--data DIR]

  FUNCTION  one of ${functionNames.join(', ')}
  --event   the event it gets; samples lie in tests/fixtures/events. If FILE.eml lies beside it, that message
            is put where inbound mail is kept
  --data    the data folder it works on (.local)`;

interface InvokeArguments {
  readonly name: FunctionName;
  readonly event: unknown;
  readonly raw: Buffer | undefined;
  readonly folder: string;
}

function parseArguments(args: readonly string[]): InvokeArguments {
  const { values, positionals } = parse(args);
  const [name, ...rest] = positionals;
  if (name === undefined || rest.length > 0) throw new UsageError(USAGE);
  if (!isFunctionName(name)) throw new UsageError(`There is no function "${name}".\n\n${USAGE}`);
  if (values.event === undefined) throw new UsageError(`--event is missing.\n\n${USAGE}`);
  const mail = values.event.replace(/\.json$/, '.eml');
  return {
    name,
    event: readEvent(values.event),
    raw: mail !== values.event && existsSync(mail) ? readFileSync(mail) : undefined,
    folder: values.data ?? '.local',
  };
}

function parse(args: readonly string[]) {
  try {
    const options = { event: { type: 'string' }, data: { type: 'string' } } as const;
    return parseArgs({ args: [...args], strict: true, allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function isFunctionName(name: string): name is FunctionName {
  return (functionNames as readonly string[]).includes(name);
}

function readEvent(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`--event: cannot read ${file}.`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UsageError(`--event: ${file} is not JSON: ${(error as Error).message}`);
  }
}

try {
  const { name, event, raw, folder } = parseArguments(process.argv.slice(2));
  await bundleWhatChanged([name]);
  const onLog = (line: string): void => {
    const text = readableLog(line);
    if (text !== undefined) console.error(text);
  };
  const outcome = await invokeFunction({ name, event, raw, folder, bundle: bundlePath(name), onLog });
  if (outcome.kind === 'returned') console.log(JSON.stringify(outcome.value, undefined, 2));
  else console.error(`${name} failed: ${outcome.error.kind}: ${outcome.error.message}`);
  process.exitCode = outcome.kind === 'returned' ? 0 : 1;
} catch (error) {
  if (!(error instanceof UsageError || error instanceof DataFolderInUseError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
