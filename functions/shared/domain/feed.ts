/** A URL we poll: what the operator said of it, and what polling taught us. All times are ISO 8601 in UTC. */
export interface Feed {
  /** Stays the same when the feed moves. */
  readonly feedId: string;
  readonly url: string;
  /** What the operator calls it; empty while nobody named it, then what the feed calls itself. */
  readonly title: string;
  /** BCP 47, lower case. */
  readonly language?: string | undefined;
  /** Conflict regions the feed as a whole is about. */
  readonly regionHints: readonly string[];
  readonly status: FeedStatus;
  readonly addedAt: string;
  readonly nextPollAt: string;
  readonly poll: PollState;
}

/** `removed` by the operator and `gone` (its server said 410) are kept as tombstones, so that nothing brings them back unasked. */
export type FeedStatus = 'active' | 'removed' | 'gone';

/** What earlier polls of a feed left behind. Times absent: it has not happened yet. */
export interface PollState {
  /** Exactly as the server sent it. */
  readonly etag?: string | undefined;
  /** Exactly as the server sent it. */
  readonly lastModified?: string | undefined;
  /** Hash of the last body read, so that an unchanged one is not parsed again. */
  readonly bodyHash?: string | undefined;
  readonly polledAt?: string | undefined;
  readonly lastSuccessAt?: string | undefined;
  readonly lastNewAt?: string | undefined;
  readonly failuresInARow: number;
  readonly failingSince?: string | undefined;
  /** Short and plain, for the operator. */
  readonly lastError?: string | undefined;
  readonly polls: number;
  /** Bytes received over the wire, all polls together. */
  readonly bytes: number;
  readonly newEntries: number;
  /** Average time between new entries, recent ones weighing more. */
  readonly averageGapSeconds?: number | undefined;
  /** Average time between polls, recent ones weighing more. */
  readonly averageIntervalSeconds?: number | undefined;
  /** Least time between polls that the feed itself last asked for (RSS `ttl`). */
  readonly ttlMinutes?: number | undefined;
  /** Hours (UTC) in which the feed asked not to be read. */
  readonly skipHours?: readonly number[] | undefined;
  /** Days (UTC, English names) on which the feed asked not to be read. */
  readonly skipDays?: readonly string[] | undefined;
  /** A permanent redirect we have seen and do not trust yet. */
  readonly move?: FeedMove | undefined;
}

/** A permanent redirect, and how long it has stood. */
export interface FeedMove {
  readonly url: string;
  readonly firstSeenAt: string;
  readonly times: number;
}

/** A feed as the operator or the catalogue names it. */
export interface FeedSpec {
  readonly url: string;
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  readonly regionHints?: readonly string[] | undefined;
}

/** A feed nobody has polled yet: due at once. */
export const NEVER_POLLED: PollState = { failuresInARow: 0, polls: 0, bytes: 0, newEntries: 0 };

/** Longest feed URL we take. */
const MAX_URL_LENGTH = 2_000;

/**
 * The address of a feed as we store it, or `undefined` if it is none we poll.
 *
 * Only http and https, and no user name or password: they would end in the table and in logs.
 */
export function feedUrl(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > MAX_URL_LENGTH || !URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  if (url.username !== '' || url.password !== '' || url.hostname === '') return undefined;
  url.hash = '';
  return url.href;
}

/** What makes two addresses the same feed: everything but the scheme, a leading `www.` and a closing slash. */
export function feedKey(url: string): string {
  const { host, pathname, search } = new URL(url);
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search;
}
