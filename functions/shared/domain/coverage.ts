import type { Feed } from './feed.ts';
import { hasFailedSince } from './feed-health.ts';
import type { Delivery } from './subscriber.ts';

/** What stands behind a digest, so that its reader can tell quiet from broken. Times are ISO 8601 in UTC. */
export interface Coverage {
  readonly from: string;
  readonly to: string;
  /** How many feeds we watch. */
  readonly feeds: number;
  /** Names of those that could not be read once in that time. */
  readonly unread: readonly string[];
}

/** A kind of delivery that gathers alerts. */
type Digest = Exclude<Delivery['kind'], 'instant'>;

const HOUR_MS = 60 * 60 * 1000;
const PERIOD_MS: Readonly<Record<Digest, number>> = { hourly: HOUR_MS, daily: 24 * HOUR_MS, weekly: 7 * 24 * HOUR_MS };

/** What a digest covers: the hour, day or week before it was due. */
export function coverageOf(digest: Digest, dueAt: string, feeds: readonly Feed[]): Coverage {
  const from = new Date(Date.parse(dueAt) - PERIOD_MS[digest]);
  const watched = feeds.filter(({ status }) => status === 'active');
  const unread = watched.filter((feed) => hasFailedSince(feed, from)).map(nameOf);
  return { from: from.toISOString(), to: dueAt, feeds: watched.length, unread };
}

function nameOf({ title, url }: Feed): string {
  return title.replaceAll(/\s+/g, ' ').trim() || new URL(url).hostname;
}
