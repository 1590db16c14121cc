import type { ParsedEntry, ParsedFeed } from '../shared/adapters/feeds/parse/parsed-feed.ts';
import { type Entry, MAX_SUMMARY_LENGTH, MAX_TITLE_LENGTH } from '../shared/domain/entry.ts';
import type { Feed } from '../shared/domain/feed.ts';
import { stableId } from '../shared/runtime/ids.ts';

const MAX_AUTHOR_LENGTH = 200;
const MAX_CATEGORIES = 30;
const MAX_CATEGORY_LENGTH = 100;
const MAX_LINK_LENGTH = 2_000;
/** Title of an entry that has none, as microblogs' have: the beginning of its text. */
const BORROWED_TITLE_LENGTH = 120;

/** The id of an entry: of its feed and the mark by which it was first known, whatever the feed changes later. */
export function entryIdOf(feed: Feed, id: string): string {
  return stableId('entry', feed.feedId, id);
}

/** An entry as we keep it, bounded in every part; `undefined` if it says nothing. */
export function toEntry(
  feed: Feed,
  document: ParsedFeed,
  read: { entry: ParsedEntry; id: string; now: Date },
): Entry | undefined {
  const { entry, id, now } = read;
  const summary = cut(entry.summary, MAX_SUMMARY_LENGTH);
  const title = cut(entry.title, MAX_TITLE_LENGTH) || cut(entry.summary, BORROWED_TITLE_LENGTH);
  if (title === '') return undefined;
  return {
    entryId: entryIdOf(feed, id),
    feedId: feed.feedId,
    feedTitle: cut(feed.title || document.title, MAX_TITLE_LENGTH),
    title,
    summary,
    link: webLink(entry.link) ?? webLink(document.link) ?? feed.url,
    // The catalogue knows better than the feed as a whole, whose language is often its software's default.
    language: (entry.language ?? feed.language ?? document.language)?.toLowerCase(),
    author: entry.author === undefined ? undefined : cut(entry.author, MAX_AUTHOR_LENGTH),
    categories: entry.categories.slice(0, MAX_CATEGORIES).map((category) => cut(category, MAX_CATEGORY_LENGTH)),
    regionHints: feed.regionHints,
    publishedAt: publishedAt(entry, now).toISOString(),
    firstSeenAt: now.toISOString(),
  };
}

/** When an entry was published, as far as it says; nobody publishes in the future. */
export function publishedAt({ published, updated }: ParsedEntry, now: Date): Date {
  const time = Date.parse(published ?? updated ?? '');
  return Number.isNaN(time) || time > now.getTime() ? now : new Date(time);
}

function webLink(link: string): string | undefined {
  if (link.length > MAX_LINK_LENGTH || !URL.canParse(link)) return undefined;
  const { protocol, href } = new URL(link);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

/** At most `length` characters, never half of one. */
function cut(text: string, length: number): string {
  const trimmed = text.trim();
  return trimmed.length <= length ? trimmed : trimmed.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
