import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWhatChanged } from './bundles.ts';
import { HostClock } from './clock.ts';
import { startLocalHost } from './host.ts';
import { removeHostFile, writeHostFile } from './host-file.ts';
import { DataFolderInUseError, Journal } from './journal.ts';
import { PortInUseError } from './listen.ts';
import type { LocalHost } from './local-host.ts';
import { type StartOptions, USAGE, parseStartOptions } from './options.ts';
import { UsageError } from './usage-error.ts';
import { Reporter } from './reporter.ts';

const EXIT_USAGE = 2;

/** What a data folder holds, besides what a user may have put there. */
const CONTENTS = ['data', 'mail', 'host.db', 'host.db-wal', 'host.db-shm', 'host.json'];

async function main(): Promise<void> {
  const options = parseStartOptions(process.argv.slice(2));
  if (options === 'help') {
    console.log(USAGE);
    return;
  }
  const started = performance.now();
  const clockCameTo = openFolder(options);
  await bundleWhatChanged();
  const host = await start(options, clockCameTo);
  printLinks(host, performance.now() - started);
}

/** Makes sure that the folder is ours alone, empties it if asked to, and tells where its clock had come to. */
function openFolder({ folder, fresh }: StartOptions): number {
  const journal = new Journal(folder);
  const cameTo = Date.parse(journal.fact('clock', () => new Date(0).toISOString()));
  journal.close();
  if (!fresh) return cameTo;
  for (const name of CONTENTS) rmSync(join(folder, name), { recursive: true, force: true });
  return 0;
}

async function start({ folder, speed, feeds, ...ports }: StartOptions, cameTo: number): Promise<LocalHost> {
  const clock = HostClock.running(speed, cameTo);
  const reporter = new Reporter(clock, (line) => {
    console.log(line);
  });
  const host = await startLocalHost({
    folder,
    clock,
    hasInbox: true,
    ports: { site: ports.sitePort, inbox: ports.inboxPort, status: ports.statusPort },
    settings: { catalogue: feeds === undefined ? 'default' : 'none' },
    onLog: (name, line) => {
      reporter.log(name, line);
    },
    onRun: (run) => {
      reporter.run(run);
    },
    onMail: (mail) => void reporter.mail(mail),
  });
  writeHostFile(folder, host);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(host, folder));
  await host.feeds.add(feeds ?? []);
  await host.feeds.followSample((text) => {
    reporter.tell(text);
  });
  void host.runSchedules();
  return host;
}

async function stop(host: LocalHost, folder: string): Promise<void> {
  removeHostFile(folder);
  await host.stop();
  process.exit(0);
}

function printLinks({ links }: LocalHost, milliseconds: number): void {
  console.log(`
  conflict-wire is running (after ${(milliseconds / 1000).toFixed(1)} s)

  site     ${links.siteUrl}
  inbox    ${links.inboxUrl ?? ''}
  status   ${links.statusUrl}

  Subscribe on the site, confirm in the inbox, and wait for the next story. Ctrl+C ends it; the data stays.
`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof PortInUseError || error instanceof DataFolderInUseError))
    throw error;
  console.error(
    error instanceof PortInUseError ? `${error.message} Give another with --port or --inbox-port.` : error.message,
  );
  process.exitCode = EXIT_USAGE;
}
