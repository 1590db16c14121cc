import { deliveryFrom } from './subscribing.ts';
import type { Delivery } from './subscriber.ts';

/** What a reader can tell us by mail. */
export type InboundCommand =
  | { readonly kind: 'subscribe'; readonly query: string }
  /** Ends the subscription with this number in the list, or all. */
  | { readonly kind: 'unsubscribe'; readonly number?: number | undefined }
  | { readonly kind: 'pause'; readonly days: number }
  | { readonly kind: 'resume' }
  | { readonly kind: 'deliver'; readonly delivery: Delivery }
  | { readonly kind: 'list' }
  | { readonly kind: 'help' };

/** The parts of a message that may hold a command. */
export interface CommandText {
  readonly subject: string;
  /** The first line that the sender wrote. */
  readonly firstLine: string;
}

const REPLY = /^\s*(?:re|aw|sv|antw|odp|vs|tr|rif|res|fwd?|wg)\s*(?:\[\d+\])?\s*[:：]/iu;

/**
 * The command in a message: in the subject, or else in the first line. Of a reply only the first line counts, because
 * its subject is ours: a headline may well begin with "Stop".
 */
export function commandIn({ subject, firstLine }: CommandText): InboundCommand | undefined {
  const fromSubject = REPLY.test(subject) ? undefined : readCommand(subject);
  return fromSubject ?? readCommand(firstLine);
}

/** Reads one line as a command. */
export function readCommand(line: string): InboundCommand | undefined {
  const [, verb = '', rest = ''] = /^\s*(\p{L}+)[\s:]*([\s\S]*?)[\s.!]*$/u.exec(line.slice(0, 1_000)) ?? [];
  return verbs[verb.toLowerCase()]?.(rest.trim());
}

type Reader = (rest: string) => InboundCommand | undefined;

const subscribe: Reader = (query) => (query ? { kind: 'subscribe', query } : { kind: 'help' });
const unsubscribe: Reader = (rest) => {
  if (rest === '' || /^all$/i.test(rest)) return { kind: 'unsubscribe' };
  const number = /^#?(\d{1,2})$/.exec(rest)?.[1];
  return number === undefined ? undefined : { kind: 'unsubscribe', number: Number(number) };
};
const alone =
  (command: InboundCommand): Reader =>
  (rest) =>
    rest === '' ? command : undefined;

const verbs: Readonly<Record<string, Reader>> = {
  subscribe,
  unsubscribe,
  stop: unsubscribe,
  pause: readPause,
  resume: alone({ kind: 'resume' }),
  digest: readDigest,
  list: alone({ kind: 'list' }),
  help: () => ({ kind: 'help' }),
};

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };

/** `pause`, `pause 3 days`, `pause 2 weeks`, `pause a month`. */
function readPause(rest: string): InboundCommand | undefined {
  if (rest === '') return { kind: 'pause', days: 7 };
  const [, amount = '', unit = ''] = /^(an?|\d{1,3})\s*(day|week|month)s?$/i.exec(rest) ?? [];
  const days = DAYS[unit.toLowerCase()];
  if (days === undefined) return undefined;
  const count = /^\d/.test(amount) ? Number(amount) : 1;
  return count > 0 ? { kind: 'pause', days: Math.min(count * days, 365) } : undefined;
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** `digest hourly`, `digest daily 07:00`, `digest weekly friday 07:00`, `digest off`. */
function readDigest(rest: string): InboundCommand | undefined {
  const [kind = '', ...details] = rest.toLowerCase().split(/\s+/);
  const at = details.find((detail) => /^\d{1,2}:\d\d$/.test(detail))?.padStart(5, '0');
  const day = details.map((detail) => WEEKDAYS.indexOf(detail.slice(0, 3))).find((index) => index >= 0) ?? 0;
  const delivery = deliveryFrom(['off', 'instant', 'now'].includes(kind) ? 'instant' : kind, at, day + 1);
  return delivery && { kind: 'deliver', delivery };
}
