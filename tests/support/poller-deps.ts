import type { PollDeps } from '../../functions/poller/poll.ts';
import type {
  FeedFetcher,
  FeedRequest,
  FetchResult,
} from '../../functions/shared/adapters/feeds/fetch/feed-fetcher.ts';
import type { Feed } from '../../functions/shared/domain/feed.ts';
import { TestClock } from './clock.ts';
import { MemoryEntryStore } from './memory-entry-store.ts';
import { MemoryFeedStore } from './memory-feed-store.ts';
import { MemoryLeaseStore } from './memory-lease-store.ts';
import { MemorySeenStore } from './memory-seen-store.ts';

/** Answers for feeds by address, without a network. */
export class MemoryFetcher implements FeedFetcher {
  readonly requests: FeedRequest[] = [];
  readonly #answers = new Map<string, () => Promise<FetchResult>>();

  /** What the address answers from now on; an error is thrown. */
  answer(url: string, result: Partial<FetchResult> | Error | (() => Promise<Partial<FetchResult>>)): void {
    this.#answers.set(url, async () => {
      if (result instanceof Error) throw result;
      const given = typeof result === 'function' ? await result() : result;
      return { bytes: 100, url, ...given } as FetchResult;
    });
  }

  /** The address answers with this document from now on. */
  answerBody(url: string, body: string | Buffer): void {
    this.answer(url, { kind: 'body', body: Buffer.from(body) });
  }

  async fetch(request: FeedRequest): Promise<FetchResult> {
    this.requests.push(request);
    return (
      this.#answers.get(request.url) ??
      (async () => Promise.resolve({ kind: 'refused', status: 404, bytes: 0, url: request.url } as const))
    )();
  }
}

/** Everything a poller needs, in memory, at a standing time. */
export function pollerDeps(feeds: readonly Feed[], time = '2026-01-01T00:00:00.000Z') {
  let run = 0;
  return {
    feeds: new MemoryFeedStore(feeds),
    entries: new MemoryEntryStore(),
    seen: new MemorySeenStore(),
    leases: new MemoryLeaseStore(),
    fetcher: new MemoryFetcher(),
    clock: new TestClock(time),
    random: () => 0.5,
    newRunId: () => `run-${++run}`,
    minPollSeconds: 300,
  } satisfies PollDeps;
}
