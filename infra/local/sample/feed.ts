import type { HostClock } from '../clock.ts';
import { escapeHtml } from '../status/html.ts';
import { sampleStory } from './story.ts';

/** Real time between two stories. */
const EVERY_MS = 15_000;

/** How many stories the feed shows, as many as a news site's does. */
const SHOWN = 20;

/** How many stories there were before the host first started, so that the feed is not empty then. */
const BEFORE = 12;

/** A feed that needs no network: a new story every fifteen seconds of real time, the same for the same minute. */
export class SampleFeed {
  readonly #clock: HostClock;
  readonly #began: Date;
  readonly #everyMs: number;
  #timer: NodeJS.Timeout | undefined;

  /** `began` is when the data folder was new: story 0 is of then. */
  constructor(clock: HostClock, began: Date) {
    this.#clock = clock;
    this.#began = began;
    this.#everyMs = EVERY_MS * Math.max(1, clock.speed);
  }

  /** Calls back after each new story. */
  start(onStory: (title: string) => Promise<void>): void {
    const since = this.#clock.now().getTime() - this.#began.getTime();
    const wait = (this.#everyMs - (since % this.#everyMs)) / this.#clock.speed + 20;
    this.#timer = setTimeout(() => {
      void onStory(sampleStory(this.#latest()).title);
      this.start(onStory);
    }, wait);
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await Promise.resolve();
  }

  /** The feed as RSS, with links to pages under `baseUrl`. */
  rss(baseUrl: string): string {
    const latest = this.#latest();
    const oldest = Math.max(-BEFORE, latest - SHOWN + 1);
    const items = Array.from({ length: latest - oldest + 1 }, (_, index) => this.#item(latest - index, baseUrl));
    return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel>
<title>Sample wire</title>
<link>${baseUrl}/sample</link>
<description>Invented stories, to see the pipeline at work without a network.</description>
<language>en</language>
${items.join('\n')}
</channel></rss>
`;
  }

  /** The page of a story, or nothing if there is none of this number yet. */
  page(number: number): string | undefined {
    if (!Number.isSafeInteger(number) || number < -BEFORE || number > this.#latest()) return undefined;
    const { title, summary } = sampleStory(number);
    return `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(summary)}</p>
<p class="quiet">Invented for the sample feed of conflict-wire, ${this.#timeOf(number).toUTCString()}.</p>`;
  }

  #latest(): number {
    return Math.floor((this.#clock.now().getTime() - this.#began.getTime()) / this.#everyMs);
  }

  #timeOf(number: number): Date {
    return new Date(this.#began.getTime() + number * this.#everyMs);
  }

  #item(number: number, baseUrl: string): string {
    const { title, summary } = sampleStory(number);
    return `<item><title>${escapeHtml(title)}</title><link>${baseUrl}/sample/${number}</link>
<guid isPermaLink="false">sample-${this.#began.getTime()}-${number}</guid>
<pubDate>${this.#timeOf(number).toUTCString()}</pubDate>
<description>${escapeHtml(summary)}</description></item>`;
  }
}
