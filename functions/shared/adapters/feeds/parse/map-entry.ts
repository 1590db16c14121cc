import { absolute } from './absolute-url.ts';
import { categoriesOf } from './categories.ts';
import { alternateLink, linkOf } from './feed-links.ts';
import { languageOf } from './language.ts';
import { parseDate } from './parse-date.ts';
import type { ParsedEntry } from './parsed-feed.ts';
import { authorOf } from './people.ts';
import { plainText } from './plain-text.ts';
import type { Element, Elements } from './read-elements.ts';
import { contentOf, plainOf, titleOf } from './texts.ts';

/** What entries take from their feed. */
export interface FeedContext {
  /** What relative links are resolved against. */
  readonly base: string;
  readonly link: string;
  readonly author: string | undefined;
  readonly categories: readonly string[];
}

/** Longest title made of a summary. */
const MAX_MADE_TITLE = 100;

const SUMMARIES = [
  'summary',
  'atom:summary',
  'description',
  'dc:description',
  'abstract',
  'itunes:summary',
  'googleplay:description',
  'itunes:subtitle',
  'media:description',
];
const CONTENTS = ['content:encoded', 'content', 'atom:content', 'xhtml:body', 'body', 'fullitem'];
const PUBLISHED = [
  'pubDate',
  'published',
  'atom:published',
  'issued',
  'dcterms:issued',
  'dc:date',
  'dcterms:created',
  'created',
];
const UPDATED = ['updated', 'atom:updated', 'modified', 'dcterms:modified', 'lastBuildDate'];

/** Our entry from what rss-parser read of it. */
export function mapEntry(entry: Elements, feed: FeedContext): ParsedEntry {
  const content = firstContent(entry, CONTENTS);
  const summary = firstContent(entry, SUMMARIES);
  const plainSummary = summary.element ? plainOf(entry, summary.element) : plainText(content.text);
  const link = entryLink(entry, feed.base);
  const categories = categoriesOf(entry);
  return {
    guid: guidOf(entry, feed.base) || undefined,
    title: titleOf(entry, 'title', 'dc:title', 'itunes:title', 'media:title') || shortened(plainSummary) || link,
    link: link || feed.link,
    published: dateOf(entry, PUBLISHED),
    updated: dateOf(entry, UPDATED),
    summary: plainSummary,
    contentHtml: content.text || fullest(entry) || undefined,
    author:
      authorOf(
        entry,
        ['atom:author'],
        ['dc:creator', 'dc:author'],
        ['author'],
        ['itunes:author', 'googleplay:author'],
        ['managingEditor'],
      ) ?? feed.author,
    categories: categories.length > 0 ? categories : feed.categories,
    language: languageOf(entry),
  };
}

function firstContent(
  entry: Elements,
  names: readonly string[],
): { readonly element?: Element; readonly text: string } {
  for (const element of entry.all(...names)) {
    const text = contentOf(entry, element);
    if (text) return { element, text };
  }
  return { text: '' };
}

/** The longest of several summaries. */
function fullest(entry: Elements): string {
  let longest = '';
  for (const element of entry.all(...SUMMARIES)) {
    const text = contentOf(entry, element);
    if (text.length > longest.length) longest = text;
  }
  return longest;
}

/** The first kind of date that can be read; of several of one kind the last, which is the newest by habit. */
function dateOf(entry: Elements, names: readonly string[]): string | undefined {
  for (const name of names) {
    const dates = entry
      .all(name)
      .map((element) => parseDate(entry.text(element)))
      .filter((date) => date !== undefined);
    if (dates.length > 0) return dates.at(-1);
  }
  return undefined;
}

function shortened(text: string): string {
  if (text.length <= MAX_MADE_TITLE) return text;
  const cut = text.slice(0, MAX_MADE_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_MADE_TITLE / 2))}…`;
}

/** The id as written; one written as a path is resolved, since it means an address (RFC 4287 §4.2.6: ids are IRIs). */
function guidOf(entry: Elements, base: string): string {
  const id = entry.all('id', 'atom:id').at(-1);
  const text = entry.text(id);
  const xmlBase = entry.attribute(id, 'xml:base');
  if (text) return xmlBase || /^\.{0,2}\//.test(text) ? absolute(text, xmlBase || base) : text;
  return entry.text(entry.all('guid').at(-1)) || entry.own('rdf:about') || entry.firstText('dc:identifier');
}

/** The page first; then what stands in for it: a permanent guid, the resource described, the file enclosed. */
function entryLink(entry: Elements, base: string): string {
  return (
    alternateLink(entry, base) ||
    entry.firstText('feedburner:origLink') ||
    permanentGuid(entry, base) ||
    linkOf(entry, 'related', base) ||
    linkOf(entry, 'via', base) ||
    enclosedFile(entry, base)
  );
}

function enclosedFile(entry: Elements, base: string): string {
  const urls = entry.all('enclosure').map((enclosure) => entry.attribute(enclosure, 'url'));
  return absolute(urls.find(Boolean) ?? '', base);
}

/** RSS 2.0: a guid is a permanent link unless it says that it is not. */
function permanentGuid(entry: Elements, base: string): string {
  for (const element of entry.all('guid', 'id', 'atom:id')) {
    const text = entry.text(element);
    if (entry.attribute(element, 'isPermaLink').toLowerCase() !== 'false' && isWebAddress(text))
      return absolute(text, base);
  }
  return '';
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}
