import { absolute } from './absolute-url.ts';
import { categoriesOf } from './categories.ts';
import { alternateLink, linkOf } from './feed-links.ts';
import { languageOf } from './language.ts';
import { type FeedContext, mapEntry } from './map-entry.ts';
import type { ParsedFeed } from './parsed-feed.ts';
import { authorOf } from './people.ts';
import type { Elements, FeedElements } from './read-elements.ts';
import { titleOf } from './texts.ts';

const DAYS: ReadonlySet<string> = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);

/** Our feed from what rss-parser read of it; `url` is where the document came from. */
export function mapFeed({ feed, entries }: FeedElements, url: string): ParsedFeed {
  const selfUrl = linkOf(feed, 'self', url);
  const link = alternateLink(feed, url) || url;
  const context: FeedContext = {
    // RFC 4287 §2: Atom's links are relative to the document. RSS does not say; readers take the channel's link.
    base: isAtom(feed) || !URL.canParse(link) ? url : link,
    link,
    author: authorOf(
      feed,
      ['author'],
      ['dc:creator', 'dc:author'],
      ['itunes:author', 'googleplay:author'],
      ['itunes:owner'],
      ['managingEditor'],
      ['webMaster'],
    ),
    categories: categoriesOf(feed),
  };
  return {
    title: titleOf(feed, 'title', 'dc:title') || link,
    link,
    language: languageOf(feed),
    ttlMinutes: wholeNumber(feed.firstText('ttl')),
    skipHours: listOf(feed, 'skipHours', 'hour')
      .map(Number)
      .filter((hour) => Number.isInteger(hour) && hour >= 0 && hour <= 24)
      .map((hour) => hour % 24),
    skipDays: listOf(feed, 'skipDays', 'day').filter((day) => DAYS.has(day.toLowerCase())),
    selfUrl: selfUrl ? absolute(selfUrl, url) : undefined,
    entries: entries.map((entry) => mapEntry(entry, context)),
  };
}

/** rss-parser hands on the root's own attributes; canonical XML names the format it was. */
function isAtom(feed: Elements): boolean {
  return feed.own('xmlns') !== '' || feed.own('format') === 'atom';
}

function listOf(feed: Elements, list: string, element: string): readonly string[] {
  return feed
    .all(list)
    .flatMap((found) => feed.children(found, element))
    .map((child) => feed.text(child));
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,7}$/.test(text) ? Number(text) : undefined;
}
