import Parser from 'rss-parser';
import { FeedParseError } from './feed-parse-error.ts';
import type { ParsedEntry, ParsedFeed } from './parsed-feed.ts';

const parser = new Parser();

/** Reads a feed document; throws `FeedParseError` if it is none. */
export async function parseFeed(
  bytes: Uint8Array,
  _source: { contentType?: string; url?: string },
): Promise<ParsedFeed> {
  const feed = await parser.parseString(new TextDecoder().decode(bytes)).catch(() => {
    throw new FeedParseError('malformed', 'not a feed we can read');
  });
  return {
    title: feed.title ?? '',
    link: feed.link ?? '',
    language: (feed as { language?: string }).language,
    entries: feed.items.map(toEntry),
  };
}

function toEntry(item: Parser.Item): ParsedEntry {
  return {
    guid: item.guid,
    title: item.title?.trim() ?? '',
    link: item.link?.trim() ?? '',
    published: item.isoDate,
    summary: item.contentSnippet?.trim() ?? '',
    author: item.creator,
    categories: item.categories ?? [],
  };
}
