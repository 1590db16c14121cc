import { FetchError } from '../../../functions/shared/adapters/feeds/fetch/fetch-error.ts';
import { type FetchResult, HttpFeedFetcher } from '../../../functions/shared/adapters/feeds/fetch/feed-fetcher.ts';
import { FeedParseError } from '../../../functions/shared/adapters/feeds/parse/feed-parse-error.ts';
import { parseFeed } from '../../../functions/shared/adapters/feeds/parse/parse-feed.ts';
import type { ParsedFeed } from '../../../functions/shared/adapters/feeds/parse/parsed-feed.ts';
import type { Clock } from '../../../functions/shared/runtime/clock.ts';
import { printable } from './table.ts';

interface Check {
  readonly url: string;
  readonly allowedPrivateHosts: readonly string[];
}

const ENTRIES_SHOWN = 5;
const MAX_ADDRESS = 500;
const STALE_AFTER_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Reads a feed once, as the poller would, prints what it sees and a plain verdict; status 1 if it cannot be polled. */
export async function checkFeed(
  { url, allowedPrivateHosts }: Check,
  { print, clock }: { readonly print: (text: string) => void; readonly clock: Clock },
): Promise<number> {
  const fetcher = new HttpFeedFetcher({ contact: 'checked by its operator', allowedPrivateHosts });
  try {
    const answer = await fetcher.fetch({ url });
    describeAnswer(answer, url, print);
    if (answer.kind !== 'body') return refuse(print, WHY_NOT[answer.kind]);
    const contentType = answer.contentType;
    const feed = await parseFeed(answer.body, { url: answer.url, ...(contentType !== undefined && { contentType }) });
    describeFeed(feed, print);
    print(`\n${verdictOf(answer, feed, clock.now())}`);
    return 0;
  } catch (error) {
    if (error instanceof FetchError) return refuse(print, error.message);
    if (error instanceof FeedParseError) return refuse(print, pageHint(error));
    throw error;
  } finally {
    await fetcher.close();
  }
}

const WHY_NOT = {
  refused: 'its server does not give it to us',
  gone: 'its server says it is gone for good (410)',
  unchanged: 'its server says "unchanged" though we have nothing yet',
};

function describeAnswer(answer: FetchResult, url: string, print: (text: string) => void): void {
  if (answer.kind === 'refused') print(`answered     ${answer.status}`);
  if (answer.url !== url) print(`read from    ${printable(answer.url, MAX_ADDRESS)}`);
  if (answer.movedTo !== undefined)
    print(`moved to     ${printable(answer.movedTo, MAX_ADDRESS)} (followed for good once it has stood for a day)`);
  print(`received     ${answer.bytes} bytes`);
  if (answer.kind !== 'body') return;
  const { etag, lastModified, contentType, freshForSeconds } = answer;
  print(`type         ${printable(contentType ?? 'not said')}`);
  print(`validators   ${[etag && 'ETag', lastModified && 'Last-Modified'].filter(Boolean).join(', ') || 'none'}`);
  if (freshForSeconds !== undefined) print(`fresh for    ${freshForSeconds} s`);
}

function describeFeed(feed: ParsedFeed, print: (text: string) => void): void {
  print(`title        ${printable(feed.title)}`);
  print(`language     ${printable(feed.language ?? 'not said')}`);
  if (feed.ttlMinutes !== undefined) print(`ttl          ${feed.ttlMinutes} min`);
  print(`entries      ${feed.entries.length}`);
  for (const entry of feed.entries.slice(0, ENTRIES_SHOWN))
    print(`  ${(entry.published ?? entry.updated ?? 'undated').slice(0, 16).padEnd(16)}  ${printable(entry.title)}`);
}

function verdictOf(answer: FetchResult, { entries }: ParsedFeed, now: Date): string {
  const dates = entries.map(({ published, updated }) => Date.parse(published ?? updated ?? ''));
  const newest = dates.filter((date) => !Number.isNaN(date)).toSorted((a, b) => b - a)[0];
  const hasValidators = answer.kind === 'body' && (answer.etag ?? answer.lastModified) !== undefined;
  const doubts = [
    entries.length === 0 && 'it has no entries now',
    entries.length > 0 && newest === undefined && 'its entries have no dates, so only what appears later is announced',
    newest !== undefined &&
      newest < now.getTime() - STALE_AFTER_DAYS * DAY_MS &&
      `its newest entry is of ${new Date(newest).toISOString().slice(0, 10)}`,
    entries.some(({ link }) => link === '') && 'some entries have no link',
    !hasValidators && 'it has no validators, so a quiet time means one poll an hour',
  ].filter((doubt) => doubt !== false);
  return doubts.length === 0 ? 'Good: this feed can be polled.' : `Works, but ${doubts.join('; ')}.`;
}

function pageHint({ message, feedLinks }: FeedParseError): string {
  if (feedLinks.length === 0) return message;
  return `${message}. The page names ${feedLinks.length === 1 ? 'a feed' : 'feeds'}:\n${feedLinks.map((link) => `  ${printable(link, MAX_ADDRESS)}`).join('\n')}`;
}

function refuse(print: (text: string) => void, reason: string): number {
  print(`\nNo: ${reason}.`);
  return 1;
}
