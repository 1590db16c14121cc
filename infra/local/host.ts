import { Doors } from './doors.ts';
import type { DynamodbLocal } from './dynamodb/engine.ts';
import { deleteExpired } from './dynamodb/expiry.ts';
import { type Emulators, startEmulators } from './emulators.ts';
import { type Settings, functionEnvironment } from './environment.ts';
import { type HostCore, type HostCoreOptions, openHostCore } from './host-core.ts';
import { startInboundSmtp } from './inbound/smtp.ts';
import { LocalFeeds } from './local-feeds.ts';
import { type HostLinks, type HostParts, LocalHost } from './local-host.ts';
import { SampleFeed } from './sample/feed.ts';
import { Schedules, scheduledEvents } from './schedules.ts';
import { startInbox } from './ses/inbox.ts';
import type { SentMail } from './ses/sent-mail.ts';
import { ALERTS_ADDRESS, localSettings } from './settings.ts';
import { startSite } from './site/site.ts';
import { startStatusServer } from './status/server.ts';
import { wakes } from './triggers.ts';
import { FunctionError } from './workers/function-error.ts';

export interface LocalHostOptions extends HostCoreOptions {
  /** 0, or nothing: any free port. */
  readonly ports?: {
    readonly site?: number;
    readonly inbox?: number;
    readonly status?: number;
    readonly smtp?: number;
    readonly dynamodb?: number;
  };
  /** Whether to show mails in a web inbox. */
  readonly hasInbox?: boolean;
  /** Whether functions run by hand only: what waits for them goes on waiting. */
  readonly isAtRest?: boolean;
  /** Settings that differ from the local ones. */
  readonly settings?: Partial<Settings>;
  /** Variables that every function gets besides its own. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly onMail?: (mail: SentMail) => void;
  /** Keeps the tables in a DynamoDB Local that runs already, and follows its streams, instead of in the folder. */
  readonly dynamodbLocal?: DynamodbLocal;
}

/** Starts the whole pipeline on this machine. */
export async function startLocalHost(options: LocalHostOptions): Promise<LocalHost> {
  const core = openHostCore(options);
  const doors = new Doors();
  let emulators: Emulators | undefined;
  try {
    const inbox = options.hasInbox === true ? doors.add(await startInbox(options.ports?.inbox ?? 0)) : undefined;
    emulators = await startEmulators({
      ...core,
      folder: options.folder,
      dynamodbPort: options.ports?.dynamodb ?? 0,
      dynamodbLocal: options.dynamodbLocal,
      onSent: async (mail) => {
        options.onMail?.(mail);
        await inbox?.show(mail);
      },
    });
    for (const mail of emulators.sentMail.list()) await inbox?.show(mail);
    const opened = await openDoors(options, core, emulators, doors, inbox?.url);
    return openFunctions(options, { core, emulators, doors, ...opened });
  } catch (error) {
    core.life.isStopping = true;
    await doors.close();
    await emulators?.close();
    core.journal.close();
    throw error;
  }
}

async function openDoors(
  { ports }: LocalHostOptions,
  core: HostCore,
  { inboundMail, sentMail, endpoints }: Emulators,
  doors: Doors,
  inboxUrl: string | undefined,
): Promise<{ readonly links: HostLinks; readonly sample: SampleFeed }> {
  const { clock, functions, journal } = core;
  const began = new Date(journal.fact('began', () => clock.now().toISOString()));
  const sample = doors.add(new SampleFeed(clock, began));
  const status = await startStatusServer(ports?.status ?? 0, { core, sentMail, sample, links: () => links });
  doors.add(status);
  const invoke = async (event: unknown): Promise<unknown> => functions.invoke(siteFunction(), 'http', event);
  const site = doors.add(await startSite(ports?.site ?? 0, { clock, invoke }));
  const smtp = doors.add(await startInboundSmtp(ports?.smtp ?? 0, ALERTS_ADDRESS, inboundMail));
  const links: HostLinks = {
    siteUrl: site.url,
    inboxUrl,
    statusUrl: status.url,
    sampleFeedUrl: `${status.url}/sample.xml`,
    smtpPort: smtp.port,
    alertsAddress: ALERTS_ADDRESS,
    dynamodbEndpoint: endpoints.dynamodb,
    endpoints,
  };
  return { links, sample };
}

function siteFunction() {
  const [name] = wakes.http;
  if (name === undefined) throw new FunctionError('Function.Missing', 'no function answers requests');
  return name;
}

interface StartedParts extends Omit<HostParts, 'schedules' | 'settings' | 'feeds'> {
  readonly sample: SampleFeed;
}

function openFunctions(options: LocalHostOptions, parts: StartedParts): LocalHost {
  const { core, links, emulators, sample } = parts;
  const { clock, functions } = core;
  const sampleHost = new URL(links.statusUrl).host;
  const settings = { ...localSettings({ ...links, sampleHost, speed: clock.speed }), ...options.settings };
  functions.open((name) => ({
    ...functionEnvironment(name, settings, emulators.endpoints),
    ...options.variables,
  }));
  if (options.isAtRest !== true) core.startDelivery();
  const schedules = startSchedules(options, parts, settings);
  const { dynamodbEndpoint: endpoint, sampleFeedUrl: sampleUrl } = links;
  const feeds = new LocalFeeds({ endpoint, sampleUrl, clock, sample, schedules, life: core.life });
  return new LocalHost({ ...parts, schedules, settings, feeds });
}

function startSchedules(
  { isAtRest }: LocalHostOptions,
  { core, emulators }: StartedParts,
  settings: Settings,
): Schedules {
  const { clock, journal, functions } = core;
  const schedules = new Schedules({
    clock,
    run: async (schedule, at) => {
      journal.setFact('clock', at.toISOString());
      const events = scheduledEvents(schedule, settings, at);
      await Promise.allSettled(events.map((event) => functions.invoke(schedule.name, 'schedule', event)));
    },
    everyHour: () => deleteExpired(emulators.engine, emulators.writer, clock),
  });
  if (!clock.isManual && isAtRest !== true) schedules.start();
  return schedules;
}
