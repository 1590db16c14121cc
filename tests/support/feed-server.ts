import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A publisher on this machine that answers as the test says and notes who asked. */
export interface FeedServer {
  readonly url: string;
  /** `host:port`, for the list of private hosts that may be reached. */
  readonly host: string;
  readonly requests: readonly IncomingMessage[];
  answer(listener: RequestListener): void;
  stop(): Promise<void>;
}

/** Starts a publisher on a free port of 127.0.0.1 (or another loopback address). */
export async function startFeedServer(address = '127.0.0.1'): Promise<FeedServer> {
  const requests: IncomingMessage[] = [];
  let answer: RequestListener = (_, response) => response.writeHead(404).end();
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const host = `${address}:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    requests,
    answer: (listener) => {
      answer = listener;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** One entry of an RSS document. */
export interface RssItem {
  readonly guid?: string;
  readonly title?: string;
  readonly link?: string;
  readonly published?: Date;
  readonly summary?: string;
}

/** An RSS document with these entries. */
export function rss(items: readonly RssItem[], channel = ''): string {
  const tag = (name: string, text: string | undefined) => (text === undefined ? '' : `<${name}>${text}</${name}>`);
  const body = items.map(
    ({ guid, title, link, published, summary }) =>
      `<item>${tag('guid', guid)}${tag('title', title)}${tag('link', link)}${tag('pubDate', published?.toUTCString())}${tag('description', summary)}</item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Example</title><link>https://news.example.org/</link>${channel}${body.join('')}</channel></rss>`;
}
