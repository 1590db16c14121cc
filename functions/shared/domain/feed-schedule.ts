import type { Feed } from './feed.ts';

/** What bounds the schedule, and where its chance comes from. */
export interface PollLimits {
  /** Shortest time between two polls. */
  readonly minSeconds: number;
  /** A number from 0 up to 1, always the same for a feed: keeps feeds from being asked all at the same moment. */
  readonly spread: number;
  /** A number from 0 up to 1, new each time. */
  readonly random: number;
}

/** However quiet a feed or however its server asks: it is tried once a day. */
const MAX_SECONDS = 24 * 60 * 60;
/** A feed is asked three times in its usual gap, so news waits a sixth of it on average. */
const POLLS_PER_GAP = 3;
/** Silence of an hour says as much as a usual gap of a quarter of it: nights pass, dead feeds are noticed. */
const SILENCE_WEIGHT = 1 / 4;
/** A 304 costs next to nothing, so a quiet feed with validators is still asked twice an hour; without, once. */
const MAX_QUIET_SECONDS = { withValidators: 30 * 60, without: 60 * 60 };
/** Share of the interval by which feeds are spread. */
const SPREAD = 0.1;
/** How far failures in a row push the next try: longer if the server said it has too much to do. */
const MAX_BACKOFF_SECONDS = { overload: MAX_SECONDS, other: 4 * 60 * 60 };

/** When a feed that answered is due again. */
export function nextPollAfterSuccess(
  feed: Feed,
  { at, freshForSeconds = 0 }: { readonly at: Date; readonly freshForSeconds?: number | undefined },
  { minSeconds, spread }: PollLimits,
): Date {
  const asked = Math.max(freshForSeconds, (feed.poll.ttlMinutes ?? 0) * 60);
  const seconds = clamp(Math.max(ownInterval(feed, at), asked), minSeconds, MAX_SECONDS);
  const next = at.getTime() + seconds * (1 + SPREAD * spread) * 1000;
  return afterSkips(new Date(Math.min(next, at.getTime() + MAX_SECONDS * 1000)), feed, { at, spread });
}

/** How often we would ask if the feed had no wishes. */
function ownInterval({ poll, addedAt }: Feed, at: Date): number {
  const silence = (at.getTime() - Date.parse(poll.lastNewAt ?? addedAt)) / 1000;
  const gap = Math.max(poll.averageGapSeconds ?? 0, silence * SILENCE_WEIGHT);
  const hasValidators = poll.etag !== undefined || poll.lastModified !== undefined;
  return Math.min(gap / POLLS_PER_GAP, hasValidators ? MAX_QUIET_SECONDS.withValidators : MAX_QUIET_SECONDS.without);
}

/** When a feed that failed is tried again: later each time, never at the same moment as others that failed with it. */
export function nextPollAfterFailure(
  feed: Feed,
  failure: { readonly at: Date; readonly retryAfterSeconds?: number | undefined; readonly isOverload: boolean },
  { minSeconds, random }: PollLimits,
): Date {
  const doubled = minSeconds * 2 ** Math.min(feed.poll.failuresInARow, 20);
  const most = failure.isOverload ? MAX_BACKOFF_SECONDS.overload : MAX_BACKOFF_SECONDS.other;
  const backoff = Math.min(doubled, most) * (0.5 + random / 2);
  const seconds = clamp(Math.max(backoff, failure.retryAfterSeconds ?? 0), minSeconds, MAX_SECONDS);
  return new Date(failure.at.getTime() + seconds * 1000);
}

const HOUR_MS = 60 * 60 * 1000;
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The first time from `next` on that the feed does not skip (RSS 2.0 `skipHours`, `skipDays`), within a day of `at`. */
function afterSkips(next: Date, { poll }: Feed, { at, spread }: { readonly at: Date; readonly spread: number }): Date {
  const hours = new Set(poll.skipHours);
  const days = new Set(poll.skipDays?.map((day) => day.toLowerCase()));
  if (hours.size === 0 && days.size === 0) return next;
  const latest = at.getTime() + MAX_SECONDS * 1000;
  for (let time = next.getTime(); time < latest;) {
    const candidate = new Date(time);
    if (!hours.has(candidate.getUTCHours()) && !days.has(DAYS[candidate.getUTCDay()] ?? '')) return candidate;
    time = Math.floor(time / HOUR_MS) * HOUR_MS + HOUR_MS * (1 + SPREAD * spread);
  }
  return new Date(latest);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
