import { absolute } from './absolute-url.ts';
import { FeedParseError } from './feed-parse-error.ts';
import { MAX_DEPTH, MAX_ENTRIES, MAX_PLAIN_TEXT } from './limits.ts';
import { parseDate } from './parse-date.ts';
import type { ParsedEntry, ParsedFeed } from './parsed-feed.ts';
import { plainText, tidy } from './plain-text.ts';

type Json = Readonly<Record<string, unknown>>;

/** Whether a document is meant as JSON. */
export function isJson(document: string): boolean {
  return document.startsWith('{');
}

/** Reads JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/), with every field checked. */
export function parseJsonFeed(document: string, url: string): ParsedFeed {
  const feed = parsed(document);
  const items = feed['items'];
  if (!Array.isArray(items)) throw new FeedParseError('not-a-feed', 'JSON, but not a feed');
  const link = absolute(textOf(feed, 'home_page_url'), url);
  const author = authorsOf(feed);
  return {
    title: plainText(textOf(feed, 'title')),
    link,
    language: textOf(feed, 'language').toLowerCase() || undefined,
    selfUrl: absolute(textOf(feed, 'feed_url'), url) || undefined,
    entries: items
      .slice(0, MAX_ENTRIES)
      .filter((item): item is Json => typeof item === 'object' && item !== null && !Array.isArray(item))
      .map((item) => toEntry(item, link || url, author)),
  };
}

function parsed(document: string): Json {
  if (isTooDeep(document)) throw new FeedParseError('malformed', `JSON nested deeper than ${MAX_DEPTH}`);
  try {
    return JSON.parse(document) as Json;
  } catch {
    throw new FeedParseError('malformed', 'JSON that cannot be read');
  }
}

/** A megabyte of brackets becomes a hundred of objects. */
function isTooDeep(document: string): boolean {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < document.length && depth <= MAX_DEPTH; at++) {
    const code = document.charCodeAt(at);
    if (code === 0x22) isString = !isString;
    else if (isString) at += code === 0x5c ? 1 : 0;
    else if (code === 0x5b || code === 0x7b) depth++;
    else if (code === 0x5d || code === 0x7d) depth--;
  }
  return depth > MAX_DEPTH;
}

function toEntry(item: Json, base: string, feedAuthor: string | undefined): ParsedEntry {
  const html = textOf(item, 'content_html');
  const text = textOf(item, 'content_text');
  const summary = textOf(item, 'summary');
  const tags = Array.isArray(item['tags']) ? item['tags'].filter((tag) => typeof tag === 'string') : [];
  return {
    guid: textOf(item, 'id') || undefined,
    title: plainText(textOf(item, 'title')),
    link: absolute(textOf(item, 'url') || textOf(item, 'external_url'), base),
    published: parseDate(textOf(item, 'date_published')),
    updated: parseDate(textOf(item, 'date_modified')),
    summary: summary ? plainText(summary) : html ? plainText(html) : tidy(text.slice(0, MAX_PLAIN_TEXT)),
    contentHtml: html || text || undefined,
    author: authorsOf(item) ?? feedAuthor,
    categories: [
      ...new Set(
        tags
          .slice(0, 100)
          .map((tag) => plainText(tag).slice(0, 200))
          .filter(Boolean),
      ),
    ],
    language: textOf(item, 'language').toLowerCase() || undefined,
  };
}

/** A string, or a number that should have been one (ids often are). */
function textOf(json: Json, name: string): string {
  const value = json[name];
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** Version 1.1 has `authors`, version 1.0 `author`. */
function authorsOf(json: Json): string | undefined {
  const authors = [json['authors'], json['author']].flat();
  const names = authors
    .map((author) => (typeof author === 'object' && author !== null ? textOf(author as Json, 'name') : ''))
    .filter(Boolean);
  return names.slice(0, 20).join(', ') || undefined;
}
