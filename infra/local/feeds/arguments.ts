import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { feedUrl, type FeedSpec } from '../../../functions/shared/domain/feed.ts';
import type { Place } from '../operator-tables.ts';
import { UsageError } from '../usage-error.ts';
import { OpmlError, parseOpml } from './opml.ts';

export const USAGE = `Usage: npm run -s feeds -- COMMAND [options]

  list               every feed and how it is, worst first
  add URL            poll a feed (--title, --language, --regions "sudan chad")
  remove URL         stop polling a feed; the catalogue will not bring it back
  import FILE.opml   add every feed of a list
  export             print all feeds as OPML
  check URL          read a feed once, as the poller would, and say what it sees

  --stack NAME       the feeds of a deployed stack instead of this machine's
  --data DIR         folder of this machine's data (.local)
  --allow HOST:PORT  let check read a feed on a private network`;

/** What was asked for. */
export type FeedsCommand =
  | { readonly kind: 'help' }
  | { readonly kind: 'list' | 'export' }
  | { readonly kind: 'add'; readonly spec: FeedSpec }
  | { readonly kind: 'remove'; readonly url: string }
  | { readonly kind: 'import'; readonly specs: readonly FeedSpec[] }
  | { readonly kind: 'check'; readonly url: string; readonly allowedPrivateHosts: readonly string[] };

export interface FeedsRequest {
  readonly command: FeedsCommand;
  readonly place: Place;
}

/** Reads the command line, or throws `UsageError`. */
export function parseFeedsRequest(args: readonly string[]): FeedsRequest {
  const { values, positionals } = parse(args);
  const [name, operand, ...rest] = positionals;
  if (rest.length > 0) throw new UsageError(`Too much: "${rest.join(' ')}".\n\n${USAGE}`);
  if (values.stack !== undefined && values.data !== undefined)
    throw new UsageError('Give --stack or --data, not both.');
  const place = values.stack === undefined ? { folder: values.data ?? '.local' } : { stack: values.stack };
  return { command: values.help ? { kind: 'help' } : commandOf(name, operand, values), place };
}

type Values = ReturnType<typeof parse>['values'];

function commandOf(name: string | undefined, operand: string | undefined, values: Values): FeedsCommand {
  switch (name) {
    case 'list':
    case 'export':
      if (operand !== undefined) throw new UsageError(`"${name}" takes nothing more, not "${operand}".`);
      return { kind: name };
    case 'add':
      return { kind: name, spec: { url: address(operand), title: values.title, ...hints(values) } };
    case 'remove':
      return { kind: name, url: address(operand) };
    case 'import':
      return { kind: name, specs: readOpml(operand) };
    case 'check':
      return { kind: name, url: address(operand), allowedPrivateHosts: values.allow ?? [] };
    case undefined:
      throw new UsageError(USAGE);
    default:
      throw new UsageError(`Unknown command "${name}".\n\n${USAGE}`);
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        stack: { type: 'string' },
        data: { type: 'string' },
        title: { type: 'string' },
        language: { type: 'string' },
        regions: { type: 'string' },
        allow: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function hints({ language, regions }: Values): Pick<FeedSpec, 'language' | 'regionHints'> {
  return { language: language?.toLowerCase(), regionHints: regions?.split(/[\s,]+/).filter((region) => region !== '') };
}

function address(text: string | undefined): string {
  if (text === undefined) throw new UsageError(`Which feed? Give its address.\n\n${USAGE}`);
  const url = feedUrl(text);
  if (url === undefined)
    throw new UsageError(
      `"${text.slice(0, 200)}" is no feed address: it must begin with http:// or https:// and hold no password.`,
    );
  return url;
}

function readOpml(file: string | undefined): readonly FeedSpec[] {
  if (file === undefined) throw new UsageError(`Which file? Give an OPML file.\n\n${USAGE}`);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`Cannot read ${file}.`);
  }
  try {
    return parseOpml(text);
  } catch (error) {
    if (error instanceof OpmlError) throw new UsageError(`${file} cannot be imported: ${error.message}`);
    throw error;
  }
}
