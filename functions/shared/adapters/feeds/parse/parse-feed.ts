import { decodeBytes } from './decode-bytes.ts';
import { discoverFeedLinks, isWebPage } from './discover-feed-links.ts';
import { FeedParseError } from './feed-parse-error.ts';
import { HeldTexts } from './held-texts.ts';
import { isJson, parseJsonFeed } from './json-feed.ts';
import { MAX_FEED_BYTES } from './limits.ts';
import { mapFeed } from './map-feed.ts';
import type { ParsedFeed } from './parsed-feed.ts';
import { readClean, readMessy } from './read-document.ts';

/** What the HTTP response said about the document. */
export interface FeedSource {
  readonly contentType?: string | undefined;
  /** Where the document came from at last: the base of its relative links. */
  readonly url?: string | undefined;
}

/**
 * Reads RSS 0.9 to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, CDF and JSON Feed, well-formed or not.
 *
 * Throws `FeedParseError` and nothing else. Time and memory are linear in the size, which is capped. What it returns is
 * untrusted: texts are plain, but `contentHtml` and addresses are the publisher's.
 */
export async function parseFeed(bytes: Uint8Array, source: FeedSource = {}): Promise<ParsedFeed> {
  if (bytes.byteLength > MAX_FEED_BYTES) throw new FeedParseError('too-large', `larger than ${MAX_FEED_BYTES} bytes`);
  const document = HeldTexts.clean(decodeBytes(bytes, source.contentType)).trim();
  if (document === '') throw new FeedParseError('empty', 'the document is empty');
  const url = source.url ?? '';
  try {
    return await read(document, url);
  } catch (error) {
    if (error instanceof FeedParseError) throw error;
    // What we did not think of is this document's failure, not that of the feeds beside it.
    throw new FeedParseError('malformed', 'the document cannot be read', [], { cause: error });
  }
}

async function read(document: string, url: string): Promise<ParsedFeed> {
  if (isJson(document)) return parseJsonFeed(document, url);
  const elements = (await readClean(document)) ?? (await readMessy(document));
  if (elements) return mapFeed(elements, url);
  if (isWebPage(document))
    throw new FeedParseError('not-a-feed', 'a web page, not a feed', discoverFeedLinks(document, url));
  throw new FeedParseError('not-a-feed', document.startsWith('<') ? 'XML, but not a feed' : 'neither XML nor JSON');
}
