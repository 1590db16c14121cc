import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { documentOf, NEW_ENTRIES, type Publisher, publishers } from './publishers.ts';

// The publishers of the poller's bench, in a process of their own. Prints its port; GET /stats says how it was asked and
// starts counting anew.
const feeds = new Map(publishers(Number(process.argv[2])).map((feed) => [feed.path, feed]));

interface HostLog {
  active: number;
  most: number;
  lastStart: number;
  closest: number;
}

let hosts = new Map<string, HostLog>();

const server = createServer((request, response) => {
  if (request.url === '/stats') {
    response.end(JSON.stringify(stats()));
    return;
  }
  const feed = feeds.get(request.url ?? '');
  if (!feed) {
    response.writeHead(404).end();
    return;
  }
  const log = begin(feed.host);
  response.on('close', () => (log.active -= 1));
  setTimeout(() => answer(feed, response), feed.latencyMs);
});

function begin(host: string): HostLog {
  const log = hosts.get(host) ?? { active: 0, most: 0, lastStart: -Infinity, closest: Infinity };
  hosts.set(host, log);
  const now = performance.now();
  log.active += 1;
  log.most = Math.max(log.most, log.active);
  log.closest = Math.min(log.closest, now - log.lastStart);
  log.lastStart = now;
  return log;
}

function answer(feed: Publisher, response: ServerResponse): void {
  switch (feed.kind) {
    case 'not-modified':
      response.writeHead(304).end();
      return;
    case 'same-body':
      response.writeHead(200, { etag: '"2"' }).end(documentOf(feed, 0, new Date()));
      return;
    case 'new-entries':
      response.writeHead(200, { etag: '"2"' }).end(documentOf(feed, NEW_ENTRIES, new Date()));
      return;
    case 'failing':
      response.writeHead(500).end();
      return;
    default:
      feed.kind satisfies never;
  }
}

function stats() {
  const logs = [...hosts.values()];
  hosts = new Map();
  return {
    hosts: logs.length,
    mostAtOncePerHost: Math.max(...logs.map(({ most }) => most)),
    closestStartsMs: Math.round(Math.min(...logs.map(({ closest }) => closest))),
  };
}

// All of 127.0.0.0/8 is wanted, which only this address gives; nobody from outside is let in.
server.on('connection', (socket) => {
  if (!socket.remoteAddress?.startsWith('127.')) socket.destroy();
});
server.listen(0, '0.0.0.0', 4_096, () => console.log((server.address() as AddressInfo).port));
