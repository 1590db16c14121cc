import type { ServerResponse } from 'node:http';
import type { HostCore } from '../host-core.ts';
import { type LoopbackServer, listenOnLoopback } from '../listen.ts';
import type { HostLinks } from '../local-host.ts';
import type { SampleFeed } from '../sample/feed.ts';
import type { SentMailStore } from '../ses/sent-mail.ts';
import { page } from './html.ts';
import { mailPage, statusPage } from './page.ts';
import { hostReport } from './report.ts';

export interface StatusServerDeps {
  readonly core: HostCore;
  readonly sentMail: SentMailStore;
  readonly sample: SampleFeed;
  readonly links: () => HostLinks;
}

interface Page {
  readonly type: 'text/html' | 'application/rss+xml' | 'application/json' | 'text/plain';
  readonly body: string | Buffer;
}

/** The host's own pages: status, raw mail, and the sample feed with its stories. */
export async function startStatusServer(port: number, deps: StatusServerDeps): Promise<LoopbackServer> {
  return listenOnLoopback(port, async (request, response) => {
    await Promise.resolve();
    // Only names of this machine: no other site may read these pages by pointing its own name here.
    const { host = '' } = request.headers;
    const { pathname } = new URL(request.url ?? '/', 'http://status');
    const isOurs = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host);
    send(response, isOurs && request.method === 'GET' ? pageOf(pathname, `http://${host}`, deps) : undefined);
  });
}

function pageOf(path: string, baseUrl: string, { core, sentMail, sample, links }: StatusServerDeps): Page | undefined {
  if (path === '/') {
    return { type: 'text/html', body: statusPage(hostReport(core, sentMail), links(), core.deadLetters.list()) };
  }
  if (path === '/status.json') return { type: 'application/json', body: JSON.stringify(hostReport(core, sentMail)) };
  if (path === '/mail') return { type: 'text/html', body: mailPage(sentMail.list(), links()) };
  if (path === '/sample.xml') return { type: 'application/rss+xml', body: sample.rss(baseUrl) };
  const mail = /^\/mail\/([\w-]+)\.eml$/.exec(path);
  if (mail) {
    const found = sentMail.list().find(({ messageId }) => messageId === mail[1]);
    return found && { type: 'text/plain', body: found.raw };
  }
  const story = /^\/sample\/(-?\d+)$/.exec(path);
  const body = story ? sample.page(Number(story[1])) : undefined;
  return body === undefined ? undefined : { type: 'text/html', body: page('Sample wire', body) };
}

function send(response: ServerResponse, found: Page | undefined): void {
  response.writeHead(found ? 200 : 404, {
    'content-type': `${found?.type ?? 'text/plain'}; charset=utf-8`,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(found?.body ?? 'There is no such page.');
}
