import { type Settings, functionEnvironment } from './environment.ts';
import { Doors } from './doors.ts';
import { type Emulators, startEmulators } from './emulators.ts';
import { type HostCore, type HostCoreOptions, openHostCore } from './host-core.ts';
import { startInboundSmtp } from './inbound/smtp.ts';
import { type HostLinks, LocalHost } from './local-host.ts';
import { Schedules, scheduledEvents } from './schedules.ts';
import { startInbox } from './ses/inbox.ts';
import type { SentMail } from './ses/sent-mail.ts';
import { startSite } from './site/site.ts';
import { wakes } from './triggers.ts';
import { FunctionError } from './workers/function-error.ts';

/** Mail from the local host comes from here, and mail to here wakes the inbound functions. */
export const ALERTS_ADDRESS = 'alerts@conflict-wire.example';

export interface LocalHostOptions extends HostCoreOptions {
  /** 0, or nothing: any free port. */
  readonly ports?: {
    readonly site?: number;
    readonly inbox?: number;
    readonly smtp?: number;
    readonly dynamodb?: number;
  };
  /** Whether to show mails in a web inbox. */
  readonly hasInbox?: boolean;
  /** Settings that differ from the local ones. */
  readonly settings?: Partial<Settings>;
  /** Variables that every function gets besides its own. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly onMail?: (mail: SentMail) => void;
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
      onSent: async (mail) => {
        options.onMail?.(mail);
        await inbox?.show(mail);
      },
    });
    for (const mail of emulators.sentMail.list()) await inbox?.show(mail);
    const links = await openDoors(options, core, emulators, doors, inbox?.url);
    return openFunctions(options, { links, core, emulators, doors });
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
  { clock, functions }: HostCore,
  { inboundMail, endpoints }: Emulators,
  doors: Doors,
  inboxUrl: string | undefined,
): Promise<HostLinks> {
  const [siteFunction] = wakes.http;
  const invoke = async (event: unknown): Promise<unknown> => {
    if (siteFunction === undefined) throw new FunctionError('None', 'no function answers requests');
    return functions.invoke(siteFunction, 'http', event);
  };
  const site = doors.add(await startSite(ports?.site ?? 0, { clock, invoke }));
  const smtp = doors.add(await startInboundSmtp(ports?.smtp ?? 0, ALERTS_ADDRESS, inboundMail));
  return {
    siteUrl: site.url,
    inboxUrl,
    smtpPort: smtp.port,
    dynamodbEndpoint: endpoints.dynamodb,
    alertsAddress: ALERTS_ADDRESS,
  };
}

type StartedParts = Omit<ConstructorParameters<typeof LocalHost>[0], 'schedules'>;

function openFunctions(options: LocalHostOptions, parts: StartedParts): LocalHost {
  const { core, links, emulators } = parts;
  const settings = localSettings(links, options.settings);
  core.functions.open((name) => ({
    ...functionEnvironment(name, settings, emulators.endpoints),
    ...options.variables,
  }));
  core.startDelivery();
  const schedules = new Schedules(core.clock, async (schedule, at) => {
    core.journal.setFact('clock', at.toISOString());
    const events = scheduledEvents(schedule, settings, at);
    await Promise.allSettled(events.map((event) => core.functions.invoke(schedule.name, 'schedule', event)));
  });
  if (!core.clock.isManual) schedules.start();
  return new LocalHost({ ...parts, schedules });
}

function localSettings({ siteUrl }: HostLinks, changed: Partial<Settings> = {}): Settings {
  return {
    mailFrom: `conflict-wire <${ALERTS_ADDRESS}>`,
    siteUrl,
    contact: 'https://conflict-wire.example/',
    minPollSeconds: '60',
    allowedPrivateHosts: '-',
    catalogue: 'none',
    pollerShards: '1',
    ...changed,
  };
}
