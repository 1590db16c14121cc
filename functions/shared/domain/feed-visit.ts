import type { Feed, FeedMove, PollState } from './feed.ts';
import { nextPollAfterFailure, nextPollAfterSuccess, type PollLimits } from './feed-schedule.ts';
import { feedUrl } from './feed.ts';

/** One poll of a feed, as it went. */
export interface Visit {
  readonly at: Date;
  readonly bytes: number;
  /** How long the server says its answer stays good. */
  readonly freshForSeconds?: number | undefined;
  /** How long the server asks us to stay away. */
  readonly retryAfterSeconds?: number | undefined;
  /** Where permanent redirects led. */
  readonly movedTo?: string | undefined;
  readonly result: VisitResult;
}

export type VisitResult =
  | {
      readonly kind: 'read';
      readonly title: string;
      readonly newEntries: number;
      /** Average time between the entries it shows. */
      readonly shownGapSeconds?: number | undefined;
      readonly learned: Pick<PollState, 'etag' | 'lastModified' | 'bodyHash' | 'ttlMinutes' | 'skipHours' | 'skipDays'>;
    }
  /** The server said so, or sent the very body again. */
  | { readonly kind: 'unchanged'; readonly learned?: Pick<PollState, 'etag' | 'lastModified'> | undefined }
  | { readonly kind: 'failed'; readonly error: string; readonly isOverload: boolean }
  | { readonly kind: 'gone' };

/** Weight of the newest value in the averages: the last dozen or so count. */
const NEWEST = 0.2;

/** What a feed is after a visit, and when it is due again. */
export function afterVisit(feed: Feed, visit: Visit, limits: PollLimits): Feed {
  const poll = { ...feed.poll, ...seenAt(feed, visit) };
  switch (visit.result.kind) {
    case 'gone':
      return {
        ...feed,
        status: 'gone',
        nextPollAt: visit.at.toISOString(),
        poll: { ...poll, lastError: 'gone (410)' },
      };
    case 'failed': {
      const failed = { ...feed, poll: { ...poll, ...failure(feed, visit, visit.result.error) } };
      return {
        ...failed,
        nextPollAt: nextPollAfterFailure(failed, { ...visit, ...visit.result }, limits).toISOString(),
      };
    }
    case 'read':
    case 'unchanged': {
      const { url, move } = moved(feed, visit);
      const title = feed.title === '' && visit.result.kind === 'read' ? visit.result.title : feed.title;
      const read = { ...feed, url, title, poll: { ...poll, ...success(feed, visit, visit.result), move } };
      return { ...read, nextPollAt: nextPollAfterSuccess(read, visit, limits).toISOString() };
    }
    default:
      return visit.result satisfies never;
  }
}

function seenAt({ poll }: Feed, { at, bytes }: Visit): Partial<PollState> {
  const interval = poll.polledAt === undefined ? undefined : (at.getTime() - Date.parse(poll.polledAt)) / 1000;
  return {
    polledAt: at.toISOString(),
    polls: poll.polls + 1,
    bytes: poll.bytes + bytes,
    averageIntervalSeconds: interval === undefined ? undefined : average(poll.averageIntervalSeconds, interval),
  };
}

function failure({ poll }: Feed, { at }: Visit, error: string): Partial<PollState> {
  return {
    failuresInARow: poll.failuresInARow + 1,
    failingSince: poll.failingSince ?? at.toISOString(),
    lastError: error,
  };
}

function success(feed: Feed, { at }: Visit, result: VisitResult & { kind: 'read' | 'unchanged' }): Partial<PollState> {
  const success = {
    ...result.learned,
    lastSuccessAt: at.toISOString(),
    failuresInARow: 0,
    failingSince: undefined,
    lastError: undefined,
  };
  if (result.kind === 'unchanged') return success;
  const { lastNewAt, lastSuccessAt, averageGapSeconds, newEntries } = feed.poll;
  // What a first look finds has gathered over days: only the dates tell its pace.
  if (lastSuccessAt === undefined)
    return {
      ...success,
      newEntries: newEntries + result.newEntries,
      averageGapSeconds: result.shownGapSeconds,
      lastNewAt: result.newEntries > 0 ? at.toISOString() : undefined,
    };
  if (result.newEntries === 0) return success;
  const since = (at.getTime() - Date.parse(lastNewAt ?? lastSuccessAt)) / 1000;
  return {
    ...success,
    newEntries: newEntries + result.newEntries,
    averageGapSeconds: average(averageGapSeconds, since / result.newEntries),
    lastNewAt: at.toISOString(),
  };
}

function average(before: number | undefined, newest: number): number {
  return Math.round(before === undefined ? newest : before * (1 - NEWEST) + newest * NEWEST);
}

/** A permanent redirect is believed when it has stood for a day and three polls: some are a server's passing mistake. */
const MOVE_PROVEN_AFTER_MS = 24 * 60 * 60 * 1000;
const MOVE_PROVEN_AFTER_TIMES = 3;

function moved(
  { url, poll }: Feed,
  { movedTo, at }: Visit,
): { readonly url: string; readonly move?: FeedMove | undefined } {
  const target = movedTo === undefined ? undefined : feedUrl(movedTo);
  if (target === undefined || target === url || isDowngrade(url, target)) return { url, move: undefined };
  const known = poll.move?.url === target ? poll.move : { url: target, firstSeenAt: at.toISOString(), times: 0 };
  const move = { ...known, times: known.times + 1 };
  const isProven =
    move.times >= MOVE_PROVEN_AFTER_TIMES && at.getTime() - Date.parse(move.firstSeenAt) >= MOVE_PROVEN_AFTER_MS;
  return isProven ? { url: target, move: undefined } : { url, move };
}

/** Whoever sits between us and a server could send us from https to http for good. */
function isDowngrade(from: string, to: string): boolean {
  return from.startsWith('https:') && to.startsWith('http:');
}
