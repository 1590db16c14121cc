import { fork } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Agent, request } from 'undici';
import { sortOut } from '../../functions/poller/identity/sort-out.ts';
import { poll } from '../../functions/poller/poll.ts';
import { HttpFeedFetcher } from '../../functions/shared/adapters/feeds/fetch/feed-fetcher.ts';
import { POLITE } from '../../functions/shared/adapters/feeds/fetch/request-gate.ts';
import { parseFeed } from '../../functions/shared/adapters/feeds/parse/parse-feed.ts';
import type { Feed } from '../../functions/shared/domain/feed.ts';
import { systemClock } from '../../functions/shared/runtime/clock.ts';
import { newToken } from '../../functions/shared/runtime/ids.ts';
import { aFeed } from '../support/a-feed.ts';
import { MemoryEntryStore } from '../support/memory-entry-store.ts';
import { MemoryFeedStore } from '../support/memory-feed-store.ts';
import { MemoryLeaseStore } from '../support/memory-lease-store.ts';
import { MemorySeenStore } from '../support/memory-seen-store.ts';
import { documentOf, NEW_ENTRIES, type Publisher, publishers } from './poller/publishers.ts';

// `npm run bench:poller -- --feeds 10000`: one whole run of the poller over due feeds, against bare undici that only asks
// for the same addresses with the same number of requests at once. Stores are in memory: this measures the poller.

interface Measured {
  readonly seconds: number;
  readonly cpuMsPerFeed: number;
  readonly peakMb: number;
}

async function measure(count: number, run: () => Promise<unknown>): Promise<Measured> {
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  await run();
  const { user, system } = process.cpuUsage(cpu);
  return {
    seconds: (performance.now() - start) / 1_000,
    cpuMsPerFeed: (user + system) / 1_000 / count,
    peakMb: process.resourceUsage().maxRSS / 1_024,
  };
}

/** Everything as an earlier poll would have left it. */
async function pollerOver(feeds: readonly Publisher[], port: number) {
  const seen = new MemorySeenStore();
  const stored: Feed[] = [];
  for (const [n, feed] of feeds.entries()) {
    const body = Buffer.from(documentOf(feed, 0, new Date()));
    const feedId = `feed-${n}`;
    const bodyHash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
    const lastSuccessAt = '2026-01-01T06:00:00.000Z';
    stored.push(
      aFeed({ feedId, url: `http://${feed.host}:${port}${feed.path}`, poll: { etag: '"1"', bodyHash, lastSuccessAt } }),
    );
    if (feed.kind === 'new-entries') await seen.write(feedId, sortOut((await parseFeed(body, {})).entries, []).seen);
  }
  const hosts = feeds.map(({ host }) => `${host}:${port}`);
  return {
    feeds: new MemoryFeedStore(stored),
    entries: new MemoryEntryStore(),
    seen,
    leases: new MemoryLeaseStore(),
    fetcher: new HttpFeedFetcher({ contact: 'https://wire.example.org/about', allowedPrivateHosts: hosts }),
    clock: systemClock,
    random: Math.random,
    newRunId: newToken,
    minPollSeconds: 300,
  };
}

async function bareUndici(feeds: readonly Publisher[], port: number): Promise<void> {
  const agent = new Agent();
  const queue = feeds.values();
  const worker = async () => {
    for (const feed of queue) {
      const headers = { 'if-none-match': '"1"' };
      const { body } = await request(`http://${feed.host}:${port}${feed.path}`, { dispatcher: agent, headers });
      await body.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: POLITE.requestsAtOnce }, worker));
  await agent.close();
}

/** Watches the moments at which requests go out; the function given back says how close two to one host came. */
function watchSending(): () => number {
  const last = new Map<string, number>();
  let closest = Infinity;
  const watch = (message: unknown) => {
    const { origin } = (message as { request: { origin: string } }).request;
    const now = performance.now();
    closest = Math.min(closest, now - (last.get(origin) ?? -Infinity));
    last.set(origin, now);
  };
  subscribe('undici:client:sendHeaders', watch);
  return () => {
    unsubscribe('undici:client:sendHeaders', watch);
    return Math.round(closest);
  };
}

async function startServer(count: number) {
  const path = fileURLToPath(new URL('poller/server.ts', import.meta.url));
  const child = fork(path, [String(count)], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const port = await new Promise<number>((resolve) => child.stdout?.once('data', (data) => resolve(Number(data))));
  const stats = async () => (await request(`http://127.0.0.1:${port}/stats`)).body.json() as Promise<object>;
  return { port, stats, stop: () => child.kill() };
}

const { values } = parseArgs({ options: { feeds: { type: 'string', default: '10000' } } });
const count = Number(values.feeds);
const feeds = publishers(count);
const server = await startServer(count);
const deps = await pollerOver(feeds, server.port);

const sent = watchSending();
let report: Awaited<ReturnType<typeof poll>>;
const ours = await measure(count, async () => {
  report = await poll({ index: 0, count: 1 }, deps);
});
const politeness = { ...(await server.stats()), closestAsSentMs: sent() };
await deps.fetcher.close();
const bare = await measure(count, async () => bareUndici(feeds, server.port));
server.stop();

const wanted = feeds.filter(({ kind }) => kind === 'new-entries').length * NEW_ENTRIES;
const row = ({ seconds, cpuMsPerFeed }: Measured) => ({
  seconds: seconds.toFixed(1),
  'feeds/s': (count / seconds).toFixed(1),
  'CPU ms/feed': cpuMsPerFeed.toFixed(2),
});
console.log(`${count} feeds, ${POLITE.requestsAtOnce} requests at once`);
console.table({ poller: row(ours), 'bare undici': row(bare) });
console.log('ratio       ', (bare.seconds / ours.seconds).toFixed(2), '× bare undici');
console.log('peak memory ', ours.peakMb.toFixed(0), 'MB (the whole process, at the end of the poller’s run)');
console.log('report      ', report);
console.log('new entries ', `${deps.entries.entries.length} of ${wanted}`);
console.log('politeness  ', politeness);
