import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { FeedSpec } from '../../functions/shared/domain/feed.ts';
import { OpmlError, parseOpml } from './feeds/opml.ts';
import { UsageError } from './usage-error.ts';

/** What `npm start` was told. */
export interface StartOptions {
  readonly fresh: boolean;
  readonly sitePort: number;
  readonly inboxPort: number;
  readonly statusPort: number;
  readonly speed: number;
  readonly folder: string;
  /** What to poll instead of the built-in catalogue of feeds. */
  readonly feeds: readonly FeedSpec[] | undefined;
}

export const USAGE = `Usage: npm start -- [options]

  --fresh            begin anew: forget all data in the folder
  --port N           port of the site (4100); the inbox takes N+1, the status page N+2; 0 takes any that are free
  --inbox-port N     port of the mail inbox
  --feeds FILE.opml  poll the feeds of this file, not the built-in catalogue
  --speed N          let the clock run N times as fast (1)
  --data DIR         folder that keeps everything (.local)
  --help             show this`;

const DEFAULT_PORT = 4100;
const MAX_SPEED = 3_600;

/** Reads the command line, or throws `UsageError`. */
export function parseStartOptions(args: readonly string[]): StartOptions | 'help' {
  const values = parse(args);
  if (values.help === true) return 'help';
  const sitePort = number('--port', values.port, DEFAULT_PORT, [0, 65_533]);
  const after = (offset: number): number => (sitePort === 0 ? 0 : sitePort + offset);
  return {
    fresh: values.fresh === true,
    sitePort,
    inboxPort: number('--inbox-port', values['inbox-port'], after(1), [0, 65_535]),
    statusPort: after(2),
    speed: number('--speed', values.speed, 1, [1, MAX_SPEED]),
    folder: values.data ?? '.local',
    feeds: values.feeds === undefined ? undefined : readFeeds(values.feeds),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: {
        fresh: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        port: { type: 'string' },
        'inbox-port': { type: 'string' },
        feeds: { type: 'string' },
        speed: { type: 'string' },
        data: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function number(
  flag: string,
  text: string | undefined,
  preset: number,
  [lowest, highest]: readonly [number, number],
): number {
  if (text === undefined) return preset;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < lowest || value > highest)
    throw new UsageError(`${flag} must be a whole number from ${lowest} to ${highest}, was "${text}".`);
  return value;
}

function readFeeds(file: string): readonly FeedSpec[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`--feeds: cannot read ${file}.`);
  }
  try {
    return parseOpml(text);
  } catch (error) {
    if (error instanceof OpmlError) throw new UsageError(`--feeds: ${file} is ${error.message}.`);
    throw error;
  }
}
