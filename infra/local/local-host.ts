import type { FunctionName } from '../pipeline.ts';
import type { HostClock } from './clock.ts';
import type { DeadLetter } from './dead-letters.ts';
import type { Doors } from './doors.ts';
import { deleteExpired } from './dynamodb/expiry.ts';
import type { Emulators } from './emulators.ts';
import type { Endpoints, Settings } from './environment.ts';
import type { HostCore } from './host-core.ts';
import type { LocalFeeds } from './local-feeds.ts';
import type { Schedules } from './schedules.ts';
import { SesRefusal } from './ses/query-protocol.ts';
import type { SentMail } from './ses/sent-mail.ts';
import type { Run } from './workers/functions.ts';

/** Where the parts of a running host are to be reached. */
export interface HostLinks {
  readonly siteUrl: string;
  readonly inboxUrl: string | undefined;
  readonly statusUrl: string;
  readonly sampleFeedUrl: string;
  readonly smtpPort: number;
  readonly dynamodbEndpoint: string;
  readonly alertsAddress: string;
  /** Where functions find the services behind them. */
  readonly endpoints: Endpoints;
}

/** What a running host consists of, besides its core. */
export interface HostParts {
  readonly links: HostLinks;
  readonly core: HostCore;
  readonly emulators: Emulators;
  readonly schedules: Schedules;
  readonly settings: Settings;
  readonly feeds: LocalFeeds;
  readonly doors: Doors;
}

const MINUTE_MS = 60_000;

/** How long the end of the host waits for functions that are at work. */
const LONGEST_DRAIN_MS = 5_000;

/** The whole pipeline on this machine, running. */
export class LocalHost {
  readonly links: HostLinks;
  readonly clock: HostClock;
  /** What the functions' settings are. */
  readonly settings: Settings;
  readonly feeds: LocalFeeds;
  readonly #parts: HostParts;
  #ended: Promise<void> | undefined;

  constructor(parts: HostParts) {
    this.links = parts.links;
    this.clock = parts.core.clock;
    this.settings = parts.settings;
    this.feeds = parts.feeds;
    this.#parts = parts;
  }

  /** Every mail sent so far, in order. */
  mails(): readonly SentMail[] {
    return this.#parts.emulators.sentMail.list();
  }

  deadLetters(): readonly DeadLetter[] {
    return this.#parts.core.deadLetters.list();
  }

  /** The latest runs of functions, oldest first. */
  runs(): readonly Run[] {
    return [...this.#parts.core.runs];
  }

  /** Resolves once every stream is read, every event handled and every function at rest. */
  async idle(): Promise<void> {
    await this.#parts.core.idle.wait();
  }

  /** Moves a manual clock on, a minute at a time, and lets everything that follows happen. */
  async advance(minutes: number): Promise<void> {
    for (let minute = 0; minute < minutes; minute += 1) {
      this.clock.moveBy(MINUTE_MS);
      await this.#parts.schedules.tick();
      await this.idle();
    }
  }

  /** Deletes what has expired by the host's clock, as DynamoDB would within some hours. */
  async expire(): Promise<number> {
    const { engine, writer } = this.#parts.emulators;
    return deleteExpired(engine, writer, this.clock);
  }

  /** Runs everything that is on a schedule now. */
  async runSchedules(): Promise<void> {
    await this.#parts.schedules.runAll();
  }

  /** Wakes a function by hand. */
  async invoke(name: FunctionName, event: unknown): Promise<unknown> {
    return this.#parts.core.functions.invoke(name, 'by hand', event);
  }

  /** The function dies after its `count`-th next call of this action was done, before it hears so. */
  crashAfter(name: FunctionName, action: string, count = 1): void {
    this.#parts.core.crashPoints.arm(name, action, count);
  }

  /** How many crashes are still to come. */
  get crashesLeft(): number {
    return this.#parts.core.crashPoints.armed;
  }

  /** SES refuses the next mails, as when the account sends too fast. */
  throttleMail(times: number): void {
    const refusals = Array.from(
      { length: times },
      () => new SesRefusal('Throttling', 'Maximum sending rate exceeded.'),
    );
    this.#parts.emulators.outboundMail.failNext(...refusals);
  }

  /** SES fails the next mails with an error of its own. */
  failMail(times: number): void {
    const refusals = Array.from({ length: times }, () => new SesRefusal('InternalFailure', 'Service failed.', 500));
    this.#parts.emulators.outboundMail.failNext(...refusals);
  }

  /** Ends what is under way, then the host. */
  async stop(): Promise<void> {
    this.#parts.core.life.isStopping = true;
    await (this.#ended ??= this.#end());
  }

  /** Ends the host at once: whatever was under way is cut off where it stands. */
  async kill(): Promise<void> {
    this.#parts.core.life.isStopping = true;
    this.#parts.core.life.isKilled = true;
    await this.#parts.core.functions.stop();
    await (this.#ended ??= this.#end());
  }

  async #end(): Promise<void> {
    const { schedules, core, doors, emulators } = this.#parts;
    const { functions, journal } = core;
    schedules.stop();
    await doors.close();
    await functions.drain(LONGEST_DRAIN_MS);
    await functions.stop();
    await emulators.close();
    journal.close();
  }
}
