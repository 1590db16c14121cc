import { absolute } from './absolute-url.ts';
import { readTags } from './read-tags.ts';
import { decodeEntities } from './held-texts.ts';

const PAGE = /<(?:!doctype\s+html|html|head|body)\b/i;
const FEED_TYPE = /^\s*(?:application|text)\/(?:rss|atom|rdf|feed)\+?(?:xml|json)\b|^\s*application\/json\b/i;
/** A page's head is at its beginning. */
const MAX_HEAD = 512 * 1024;
const MAX_LINKS = 20;

/** Whether a document is (or begins like) a web page. */
export function isWebPage(document: string): boolean {
  return PAGE.test(document.slice(0, 4_096));
}

/** Addresses of the feeds that a page announces with `<link rel="alternate">` (RSS Autodiscovery), in its order. */
export function discoverFeedLinks(page: string, url: string): readonly string[] {
  const links = new Set<string>();
  let base = url;
  readTags(page.slice(0, MAX_HEAD), {
    open(name, attributes) {
      const read = (wanted: string) =>
        decodeEntities(attributes.get(wanted) ?? attributes.get(wanted.toUpperCase()) ?? '');
      if (name.toLowerCase() === 'base') base = absolute(read('href'), url) || base;
      if (name.toLowerCase() !== 'link' || links.size >= MAX_LINKS) return;
      const isAlternate = read('rel').toLowerCase().split(/\s+/).includes('alternate');
      const address = absolute(read('href'), base);
      if (isAlternate && FEED_TYPE.test(read('type')) && /^https?:/i.test(address)) links.add(address);
    },
    close() {},
    text() {},
  });
  return [...links];
}
