import { createHash } from 'node:crypto';
import type { FeedStore } from '../shared/adapters/dynamodb/feed-store.ts';
import { FetchError } from '../shared/adapters/feeds/fetch/fetch-error.ts';
import type { FeedFetcher, FetchResult } from '../shared/adapters/feeds/fetch/feed-fetcher.ts';
import { FeedParseError } from '../shared/adapters/feeds/parse/feed-parse-error.ts';
import { parseFeed } from '../shared/adapters/feeds/parse/parse-feed.ts';
import type { ParsedFeed } from '../shared/adapters/feeds/parse/parsed-feed.ts';
import { MAX_TITLE_LENGTH } from '../shared/domain/entry.ts';
import type { Feed } from '../shared/domain/feed.ts';
import { flagOf } from '../shared/domain/feed-health.ts';
import { afterVisit, type Visit, type VisitResult } from '../shared/domain/feed-visit.ts';
import type { Clock } from '../shared/runtime/clock.ts';
import { logger } from '../shared/runtime/logger.ts';
import { type DocumentDeps, readDocument } from './read-document.ts';

export interface PollFeedDeps extends DocumentDeps {
  readonly feeds: FeedStore;
  readonly fetcher: FeedFetcher;
  readonly clock: Clock;
  readonly random: () => number;
  readonly minPollSeconds: number;
}

/** How one poll went. */
export interface PollOutcome {
  readonly kind: VisitResult['kind'];
  readonly newEntries: number;
  readonly bytes: number;
  /** Whether it gave the feed up as failing or gone, which it was not before. */
  readonly isLost: boolean;
}

/**
 * Polls one feed and stores what came of it. A feed that cannot be had or read is an outcome; only our own stores throw
 * (and `GateClosedError`, if its turn came too late).
 */
export async function pollFeed(feed: Feed, deps: PollFeedDeps, isClosed?: () => boolean): Promise<PollOutcome> {
  const visit = await visitFeed(feed, deps, isClosed);
  const limits = { minSeconds: deps.minPollSeconds, spread: spreadOf(feed), random: deps.random() };
  const after = afterVisit(feed, visit, limits);
  await deps.feeds.savePoll(feed, after);
  const { result, bytes } = visit;
  const newEntries = result.kind === 'read' ? result.newEntries : 0;
  return { kind: result.kind, newEntries, bytes, isLost: isLost(after) && !isLost(feed) };
}

/** As its last poll left it. */
function isLost(feed: Feed): boolean {
  const { polledAt } = feed.poll;
  const flag = polledAt && flagOf(feed, new Date(polledAt));
  return flag === 'failing' || flag === 'gone';
}

async function visitFeed(feed: Feed, deps: PollFeedDeps, isClosed?: () => boolean): Promise<Visit> {
  const { etag, lastModified } = feed.poll;
  let answer: FetchResult;
  try {
    answer = await deps.fetcher.fetch({ url: feed.url, etag, lastModified }, isClosed);
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return { at: deps.clock.now(), bytes: 0, result: failed(error.message) };
  }
  const at = deps.clock.now();
  return { ...answer, at, result: await resultOf(feed, answer, { deps, at }) };
}

interface Context {
  readonly deps: PollFeedDeps;
  readonly at: Date;
}

async function resultOf(feed: Feed, answer: FetchResult, context: Context): Promise<VisitResult> {
  switch (answer.kind) {
    case 'unchanged':
      return { kind: 'unchanged' };
    case 'gone':
      return { kind: 'gone' };
    case 'refused':
      return { ...failed(`answered ${answer.status}`), isOverload: answer.status === 429 || answer.status === 503 };
    case 'body':
      return readBody(feed, answer, context);
    default:
      return answer satisfies never;
  }
}

async function readBody(
  feed: Feed,
  answer: FetchResult & { readonly kind: 'body' },
  { deps, at }: Context,
): Promise<VisitResult> {
  const { body, etag, lastModified, contentType, url } = answer;
  const bodyHash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  if (bodyHash === feed.poll.bodyHash) return { kind: 'unchanged', learned: { etag, lastModified } };
  let document: ParsedFeed;
  try {
    document = await parseFeed(body, { ...(contentType !== undefined && { contentType }), url });
  } catch (error) {
    if (error instanceof FeedParseError) return failed(explain(error));
    // A mistake of ours that one document brings out must not be met every minute: the feed backs off like any other.
    logger.error('could not read a feed', { feedId: feed.feedId, error: error as Error });
    return failed('could not be read');
  }
  const report = await readDocument(feed, document, { deps, now: at });
  const { ttlMinutes } = document;
  const [skipHours, skipDays] = [document.skipHours?.slice(0, 24), document.skipDays?.slice(0, 7)];
  const learned = { etag, lastModified, bodyHash, ttlMinutes, skipHours, skipDays };
  return { kind: 'read', title: document.title.slice(0, MAX_TITLE_LENGTH), ...report, learned };
}

function failed(error: string): VisitResult & { kind: 'failed' } {
  return { kind: 'failed', error, isOverload: false };
}

/** A page instead of a feed is the commonest mistake; the page often says where the feed is. */
function explain({ message, feedLinks }: FeedParseError): string {
  const [link] = feedLinks;
  return link === undefined ? message : `${message}; the page names a feed: ${link.slice(0, 500)}`;
}

/** Always the same number from 0 up to 1 for a feed. */
function spreadOf({ feedId }: Feed): number {
  return createHash('sha256').update(feedId).digest().readUInt32BE() / 2 ** 32;
}
