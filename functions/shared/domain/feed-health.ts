import type { Feed, FeedStatus } from './feed.ts';

/** How a feed is, for the people who run us. */
export interface FeedHealth {
  readonly feedId: string;
  readonly url: string;
  readonly title: string;
  readonly status: FeedStatus;
  readonly lastSuccessAt?: string | undefined;
  readonly failuresInARow: number;
  readonly nextPollAt: string;
  readonly lastError?: string | undefined;
  readonly bytes: number;
  readonly newEntries: number;
  readonly averageIntervalSeconds?: number | undefined;
  /** Why somebody should look at it. */
  readonly flagged?: FeedFlag | undefined;
}

/** `failing`: for three days no poll succeeded. `silent`: nothing new for ten times its usual gap. `gone`: its server said so. */
export type FeedFlag = 'failing' | 'silent' | 'gone';

/** A feed may be down over a weekend before anybody needs to look. */
const FAILING_AFTER_MS = 3 * 24 * 60 * 60 * 1000;
const SILENT_AFTER_GAPS = 10;
/** Night and weekend are no silence, however busy the feed. */
const SILENT_AT_LEAST_MS = 24 * 60 * 60 * 1000;

/** Whether no poll has succeeded since then. */
export function hasFailedSince({ poll: { failingSince } }: Feed, since: Date): boolean {
  return failingSince !== undefined && Date.parse(failingSince) <= since.getTime();
}

/** Why somebody should look at the feed, if there is a reason. */
export function flagOf(feed: Feed, now: Date): FeedFlag | undefined {
  const { status, poll } = feed;
  if (status === 'removed') return undefined;
  if (status === 'gone') return 'gone';
  if (hasFailedSince(feed, new Date(now.getTime() - FAILING_AFTER_MS))) return 'failing';
  if (poll.lastNewAt === undefined || poll.averageGapSeconds === undefined) return undefined;
  const silentAfter = Math.max(SILENT_AT_LEAST_MS, SILENT_AFTER_GAPS * poll.averageGapSeconds * 1000);
  return now.getTime() - Date.parse(poll.lastNewAt) >= silentAfter ? 'silent' : undefined;
}

/** What the status page shows of a feed. */
export function healthOf(feed: Feed, now: Date): FeedHealth {
  const { poll } = feed;
  return {
    feedId: feed.feedId,
    url: feed.url,
    title: feed.title,
    status: feed.status,
    lastSuccessAt: poll.lastSuccessAt,
    failuresInARow: poll.failuresInARow,
    nextPollAt: feed.nextPollAt,
    lastError: poll.lastError,
    bytes: poll.bytes,
    newEntries: poll.newEntries,
    averageIntervalSeconds: poll.averageIntervalSeconds,
    flagged: flagOf(feed, now),
  };
}

/** Feeds in the order in which somebody should look at them; removed ones are left out. */
export function worstFirst(feeds: readonly FeedHealth[]): readonly FeedHealth[] {
  return feeds
    .filter((feed) => feed.status !== 'removed')
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        b.failuresInARow - a.failuresInARow ||
        (a.lastSuccessAt ?? '').localeCompare(b.lastSuccessAt ?? '') ||
        a.url.localeCompare(b.url),
    );
}

function rank({ flagged, failuresInARow }: FeedHealth): number {
  if (flagged === 'failing') return 0;
  if (flagged === 'gone') return 1;
  if (failuresInARow > 0) return 2;
  return flagged === 'silent' ? 3 : 4;
}
