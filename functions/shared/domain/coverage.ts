import type { Feed } from './feed.ts';
import type { Delivery } from './subscriber.ts';

/** What stands behind a digest, so that its reader can tell quiet from broken. */
export interface Coverage {
  readonly from: Date;
  readonly to: Date;
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
  const to = new Date(dueAt);
  const from = new Date(to.getTime() - PERIOD_MS[digest]);
  const watched = feeds.filter(({ status }) => status === 'active');
  return { from, to, feeds: watched.length, unread: watched.filter((feed) => isUnreadSince(feed, from)).map(nameOf) };
}

function isUnreadSince({ poll: { failingSince } }: Feed, from: Date): boolean {
  return failingSince !== undefined && Date.parse(failingSince) <= from.getTime();
}

function nameOf({ title, url }: Feed): string {
  return title.replaceAll(/\s+/g, ' ').trim() || new URL(url).hostname;
}
