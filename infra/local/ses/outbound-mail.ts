import { randomBytes, randomUUID } from 'node:crypto';
import type { HostClock } from '../clock.ts';
import { CONFIGURATION_SET } from '../environment.ts';
import type { EventQueue } from '../event-queue.ts';
import type { Journal } from '../journal.ts';
import { bareAddresses, describeMail } from '../mail-headers.ts';
import { wakes } from '../triggers.ts';
import { mailEvents } from './mail-events.ts';
import { SesRefusal } from './query-protocol.ts';
import type { SentMail, SentMailStore } from './sent-mail.ts';

const MAX_RECIPIENTS = 50;
const MAX_MESSAGE_BYTES = 10 * 1024 * 1024;

/** A mail as a caller hands it to SES. */
export interface MailRequest {
  readonly raw: Buffer;
  readonly source: string | undefined;
  readonly destinations: readonly string[];
  readonly configurationSet: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

export interface OutboundMailDeps {
  readonly journal: Journal;
  readonly clock: HostClock;
  readonly store: SentMailStore;
  readonly events: EventQueue;
  readonly onSent: (mail: SentMail) => Promise<void>;
}

/** Takes mails: each, and every event that follows from it, is on disk before the caller hears of it. */
export class OutboundMail {
  readonly #deps: OutboundMailDeps;
  readonly #faults: SesRefusal[] = [];

  constructor(deps: OutboundMailDeps) {
    this.#deps = deps;
  }

  /** Refuses the next mails with these errors, one each. */
  failNext(...faults: readonly SesRefusal[]): void {
    this.#faults.push(...faults);
  }

  /** How many mails were taken in the last day. */
  sentToday(): number {
    return this.#deps.store.countSince(new Date(this.#deps.clock.now().getTime() - 24 * 60 * 60 * 1000));
  }

  /** Takes a mail and returns its id, or refuses it as SES would. */
  async take(request: MailRequest): Promise<string> {
    const fault = this.#faults.shift();
    if (fault) throw fault;
    const { journal, clock, store, events, onSent } = this.#deps;
    const description = await describeMail(request.raw);
    const { from, to, cc, bcc } = description.parsed;
    const header = (name: string): string | undefined =>
      description.headers.find((one) => one.name.toLowerCase() === name)?.value;
    const configurationSet = request.configurationSet ?? header('x-ses-configuration-set');
    const mail: SentMail = {
      messageId: `${randomBytes(8).toString('hex')}-${randomUUID()}-000000`,
      at: clock.now(),
      source: request.source ?? bareAddresses(from)[0] ?? '',
      destinations: request.destinations.length > 0 ? request.destinations : bareAddresses(to, cc, bcc),
      raw: request.raw,
    };
    refuseUnlessValid(mail, configurationSet);
    const tags = { ...headerTags(header('x-ses-message-tags')), ...request.tags };
    journal.transaction(() => {
      store.add(mail);
      if (configurationSet === undefined) return;
      for (const event of mailEvents(mail, description, tags)) events.add(wakes.mailEvents, 'mailEvents', event);
    });
    store.writeFile(mail);
    events.wake();
    await onSent(mail);
    return mail.messageId;
  }
}

function refuseUnlessValid({ source, destinations, raw }: SentMail, configurationSet: string | undefined): void {
  if (!source.includes('@')) throw new SesRefusal('InvalidParameterValue', "Missing required header 'From'.");
  if (destinations.length === 0) throw new SesRefusal('InvalidParameterValue', "Missing required header 'To'.");
  if (destinations.length > MAX_RECIPIENTS)
    throw new SesRefusal('InvalidParameterValue', `Recipient count exceeds ${MAX_RECIPIENTS}.`);
  if (destinations.some((address) => !/^[^\s@]*[^@]*@[^\s@]+$/.test(address)))
    throw new SesRefusal('InvalidParameterValue', "Missing final '@domain'");
  if (raw.length > MAX_MESSAGE_BYTES)
    throw new SesRefusal('InvalidParameterValue', `Message length is more than ${MAX_MESSAGE_BYTES} bytes long.`);
  if (configurationSet !== undefined && configurationSet !== CONFIGURATION_SET)
    throw new SesRefusal('ConfigurationSetDoesNotExist', `Configuration set <${configurationSet}> does not exist.`);
}

/** `X-SES-MESSAGE-TAGS: name=value, other=value`. */
function headerTags(header: string | undefined): Readonly<Record<string, string>> {
  const pairs = (header ?? '').split(',').map((pair) => pair.split('=').map((part) => part.trim()));
  return Object.fromEntries(pairs.flatMap(([name, value]) => (name && value !== undefined ? [[name, value]] : [])));
}
