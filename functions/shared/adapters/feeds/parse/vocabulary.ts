/** What rss-parser hands on of a feed, beside its own fields, as the elements stand there. */
export const FEED_ELEMENTS = [
  'title', 'dc:title', 'link', 'atom:link', 'language', 'dc:language', 'ttl', 'skipHours', 'skipDays', 'author', 'dc:creator',
  'managingEditor', 'webMaster', 'itunes:author', 'itunes:owner', 'googleplay:author', 'dc:author', 'category', 'dc:subject', 'itunes:category',
  'googleplay:category',
] as const; // prettier-ignore

/** What rss-parser hands on of an entry. */
export const ENTRY_ELEMENTS = [
  'title', 'dc:title', 'media:title', 'itunes:title', 'link', 'atom:link', 'feedburner:origLink', 'guid', 'id', 'atom:id', 'dc:identifier',
  'pubDate', 'published', 'atom:published', 'issued', 'created', 'dc:date', 'dcterms:issued', 'dcterms:created',
  'updated', 'atom:updated', 'modified', 'dcterms:modified', 'lastBuildDate',
  'author', 'dc:creator', 'dc:author', 'atom:author', 'itunes:author', 'googleplay:author', 'managingEditor',
  'category', 'atom:category', 'tags', 'dc:subject', 'itunes:keywords', 'itunes:category', 'media:category', 'media:keywords', 'keywords', 'googleplay:category',
  'description', 'dc:description', 'summary', 'atom:summary', 'content', 'atom:content', 'content:encoded', 'itunes:summary', 'itunes:subtitle',
  'googleplay:description', 'media:description', 'abstract', 'body', 'xhtml:body', 'fullitem', 'enclosure', 'media:group', 'language',
  'dc:language',
] as const; // prettier-ignore

/** Elements that hold text or markup, never other elements of ours. */
export const TEXT_ELEMENTS: ReadonlySet<string> = new Set([
  'title', 'dc:title', 'media:title', 'guid', 'id', 'dc:identifier', 'pubDate', 'published', 'issued', 'created', 'dc:date',
  'updated', 'modified', 'dc:creator', 'itunes:author', 'dc:subject', 'description', 'dc:description', 'summary', 'content',
  'content:encoded', 'itunes:summary', 'itunes:subtitle', 'media:description', 'abstract', 'body', 'xhtml:body', 'subtitle', 'tagline',
  'category', 'language', 'dc:language', 'atom:summary', 'atom:content', 'atom:id', 'atom:updated', 'atom:published', 'copyright', 'rights',
  'generator', 'managingEditor', 'webMaster', 'ttl', 'keywords', 'media:keywords', 'itunes:keywords', 'feedburner:origLink',
  'lastBuildDate', 'link',
]); // prettier-ignore

/** Elements that hold elements: their children are part of them. */
export const STRUCTURED_ELEMENTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['author', new Set(['name', 'email', 'uri', 'url'])],
  ['contributor', new Set(['name', 'email', 'uri', 'url'])],
  ['dc:creator', new Set(['name', 'email'])],
  ['atom:author', new Set(['name', 'email', 'uri'])],
  ['managingEditor', new Set(['name', 'email'])],
  ['itunes:owner', new Set(['itunes:name', 'itunes:email'])],
  ['itunes:category', new Set(['itunes:category'])],
  ['tags', new Set(['tag'])],
  ['skipHours', new Set(['hour'])],
  ['skipDays', new Set(['day'])],
]);

const HANDED_ON: ReadonlyMap<string, string> = new Map(
  [...FEED_ELEMENTS, ...ENTRY_ELEMENTS, '$'].map((name) => [name, `element:${name}`]),
);

/** How rss-parser names the elements it hands on, so that they never meet its own fields. */
export function handedOn(name: string): string {
  return HANDED_ON.get(name) ?? '';
}
