import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An item of the feed; a test names only what it is about. */
export interface FeedItem {
  readonly title: string;
  readonly summary?: string;
  readonly publishedAt: Date;
}

/** A feed on this machine to which a test publishes. */
export class Publisher {
  readonly url: string;
  readonly #items: FeedItem[] = [];
  readonly #close: () => Promise<void>;

  private constructor(url: string, items: FeedItem[], close: () => Promise<void>) {
    this.url = url;
    this.#items = items;
    this.#close = close;
  }

  static async start(name = 'Test Wire'): Promise<Publisher> {
    const items: FeedItem[] = [];
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'application/rss+xml');
      response.end(rss(name, items));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const close = async () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
    return new Publisher(`http://127.0.0.1:${port}/feed.xml`, items, close);
  }

  /** `host:port`, as the poller's list of allowed private hosts wants it. */
  get host(): string {
    return new URL(this.url).host;
  }

  publish(item: FeedItem): void {
    this.#items.unshift(item);
  }

  async stop(): Promise<void> {
    await this.#close();
  }
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function rss(name: string, items: readonly FeedItem[]): string {
  const written = items.map(({ title, summary = '', publishedAt }) => {
    const link = `https://news.example/${encodeURIComponent(name)}/${encodeURIComponent(title)}`;
    return `<item><title>${escape(title)}</title><link>${link}</link><guid>${link}</guid>
      <description>${escape(summary)}</description><pubDate>${publishedAt.toUTCString()}</pubDate></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${name}</title><link>https://news.example/</link>
    <description>For tests</description>${written.join('')}</channel></rss>`;
}
