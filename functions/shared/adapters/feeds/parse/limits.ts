import { MAX_SUMMARY_LENGTH } from '../../../domain/entry.ts';

/** Largest document we read, unpacked. The largest real feeds (podcast archives) are about half of it. */
export const MAX_FEED_BYTES = 10 * 1024 * 1024;

/** Most entries we take from one document; the rest is left out. The largest real news feeds have some hundreds. */
export const MAX_ENTRIES = 5_000;

/** Deepest nesting that is still read as it is; what lies deeper is flattened. */
export const MAX_DEPTH = 100;

/** Most tags in a document that goes to rss-parser as it is: each becomes an object there. */
export const MAX_TAGS = 200_000;

/** Longest tag, attributes included; longer ones are cut. */
export const MAX_TAG_LENGTH = 32_768;

/** Longest content we decode and keep, in characters; the longest real articles have a third of it. */
export const MAX_CONTENT_LENGTH = 1_000_000;

/** Longest value of any other field: a link, an id, a date, a list of keywords. */
export const MAX_FIELD_LENGTH = 10_000;

/** Most elements of one name that count within one entry or feed (categories, links, authors). */
export const MAX_SAME_ELEMENTS = 200;

/** Longest plain text made of a title, summary or content, in characters: more is never kept. */
export const MAX_PLAIN_TEXT = MAX_SUMMARY_LENGTH;
