import { styleText } from 'node:util';
import type { FunctionName } from '../pipeline.ts';
import type { HostClock } from './clock.ts';
import type { SentMail } from './ses/sent-mail.ts';
import { describeMail } from './mail-headers.ts';
import type { Run } from './workers/functions.ts';

type Colour = Parameters<typeof styleText>[0];

const COLOURS: Readonly<Record<FunctionName, Colour>> = {
  poller: 'blue',
  classifier: 'magenta',
  match: 'cyan',
  send: 'green',
  subscriptions: 'yellow',
  feedback: 'gray',
};

/** What a log line has besides what it tells. */
const FRAME = new Set([
  'level',
  'message',
  'timestamp',
  'service',
  'sampling_rate',
  'xray_trace_id',
  'cold_start',
  'function_arn',
  'function_memory_size',
  'function_name',
  'function_request_id',
]);

/** Tells on the terminal what the pipeline does, a readable line each. */
export class Reporter {
  readonly #clock: HostClock;
  readonly #print: (line: string) => void;

  constructor(clock: HostClock, print: (line: string) => void) {
    this.#clock = clock;
    this.#print = print;
  }

  /** A line that a function logged. */
  log(name: FunctionName, line: string): void {
    const text = readableLog(line);
    if (text !== undefined) this.#tell(name, COLOURS[name], text);
  }

  /** A run that failed; one that went well has logged what it did. */
  run({ functionName, trigger, error }: Run): void {
    if (error !== undefined) this.#tell(functionName, 'red', `failed (${trigger}): ${error}`);
  }

  /** A mail that went out. Who it is for is in the inbox, not here. */
  async mail({ raw }: SentMail): Promise<void> {
    const { commonHeaders } = await describeMail(raw);
    this.#tell('mail', 'green', commonHeaders.subject ?? '(no subject)');
  }

  tell(text: string): void {
    this.#tell('host', 'white', text);
  }

  #tell(who: string, colour: Colour, text: string): void {
    const time = this.#clock.now().toISOString().slice(11, 19);
    this.#print(`${styleText('dim', time)}  ${styleText(colour, who.padEnd(13))}  ${text}`);
  }
}

/** `{"level":"INFO","message":"polled","new":2}` → `polled  new 2`; nothing for lines that only a machine reads. */
export function readableLog(line: string): string | undefined {
  const parsed = parseLine(line);
  if (parsed === undefined) return line.trim() === '' ? undefined : line;
  if ('_aws' in parsed || parsed['level'] === 'DEBUG') return undefined;
  const details = Object.entries(parsed)
    .filter(([name]) => !FRAME.has(name))
    .map(([name, value]) => `${name} ${readableValue(value)}`);
  const level = parsed['level'] === 'INFO' ? '' : `${String(parsed['level']).toLowerCase()}: `;
  return [`${level}${String(parsed['message'])}`, ...details].join('  ');
}

function readableValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { name, message } = value as { name?: unknown; message?: unknown };
  return typeof message === 'string' ? `${String(name)}: ${message}` : JSON.stringify(value);
}

function parseLine(line: string): Record<string, unknown> | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
