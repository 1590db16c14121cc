import { prefixOf, USUAL_PREFIXES } from './namespaces.ts';
import { ENTRY_ELEMENTS, FEED_ELEMENTS, STRUCTURED_ELEMENTS, TEXT_ELEMENTS } from './vocabulary.ts';

/** What a name means for the fast path. */
export type NameVerdict =
  /** Holds text only. */
  | 'text'
  /** Read by us or by rss-parser. */
  | 'read'
  /** Of no use: can be left out with all that is in it. */
  | 'unread'
  /** Means something to us under another name, or needs what only canonical XML gives. */
  | 'unclean';

const NAMESPACE = /\sxmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const RSS_VERSION = /\sversion\s*=\s*["'](?:2|0\.9)/;
/** Where rss-parser looks for entries. */
const PLACES: ReadonlyMap<string, { readonly entry: string; readonly depth: number }> = new Map([
  ['rss', { entry: 'item', depth: 2 }],
  ['rdf:RDF', { entry: 'item', depth: 1 }],
  ['feed', { entry: 'entry', depth: 1 }],
]);
const READ: ReadonlySet<string> = new Set([
  ...ENTRY_ELEMENTS,
  ...FEED_ELEMENTS,
  ...[...STRUCTURED_ELEMENTS.values()].flatMap((children) => Array.from(children)),
  'item',
  'entry',
  'channel',
  'rss',
  'feed',
  'rdf:RDF',
]);
/** Names by how they are written when all letters are small. */
const WRITTEN: ReadonlyMap<string, string> = new Map([...READ].map((name) => [name.toLowerCase(), name]));
/** Prefixes that we write otherwise. */
const OTHER_PREFIXES: ReadonlySet<string> = new Set(['atom', 'atom03', 'atom10', 'a10', 'rss', 'xhtml']);

/** What to do with elements of a name, their prefix being declared as usual. */
export function verdictOn(name: string): NameVerdict {
  const written = WRITTEN.get(name.toLowerCase());
  if (written !== undefined && written !== name) return 'unclean';
  if (written === undefined) {
    const isOurs = OTHER_PREFIXES.has(name.slice(0, Math.max(0, name.indexOf(':'))));
    return isOurs || name === 'categories' ? 'unclean' : 'unread';
  }
  return TEXT_ELEMENTS.has(name) ? 'text' : 'read';
}

/** Whether rss-parser knows a root like this, and reads it as we do. */
export function isCleanRoot(tag: string, name: string): boolean {
  if (!hasCleanNamespaces(tag, true) || tag.includes('xml:base')) return false;
  if (name === 'rss') return RSS_VERSION.test(tag) && !tag.includes('xml:lang');
  return PLACES.has(name) && /\sxmlns\s*=/.test(tag) && (name === 'feed' || !tag.includes('xml:lang'));
}

/** Whether an element below the root changes no base, no language and no prefix. */
export function hasCleanAttributes(tag: string): boolean {
  return !tag.includes('xml:base') && !tag.includes('xml:lang') && hasCleanNamespaces(tag, false);
}

/** Whether an element may stand at this depth below this root: entries and channels have one place. */
export function placeIn(root: string, name: string, depth: number): boolean {
  if (name === 'channel') return depth === 1 && root !== 'feed';
  if (name !== 'item' && name !== 'entry') return true;
  const place = PLACES.get(root);
  return place?.entry === name && place.depth === depth;
}

function hasCleanNamespaces(tag: string, isRoot: boolean): boolean {
  for (const [, prefix, double, single] of tag.matchAll(NAMESPACE)) {
    if (prefix === undefined && !isRoot) return false;
    const usual = prefix === undefined ? '' : USUAL_PREFIXES.get(prefix);
    if (prefixOf(double ?? single ?? '') !== usual) return false;
  }
  return true;
}
