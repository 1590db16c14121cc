/** Namespaces that feeds use, by the prefix that rss-parser and we know them under. Atom and RSS need none. */
const PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'http://www.w3.org/2005/atom': '',
    'http://purl.org/atom/ns#': '',
    'http://purl.org/net/rss1.1#': '',
    'http://purl.org/rss/1.0/': '',
    'http://my.netscape.com/rdf/simple/0.9/': '',
    'http://channel.netscape.com/rdf/simple/0.9/': '',
    'http://backend.userland.com/rss': '',
    'http://backend.userland.com/rss2': '',
    'http://blogs.law.harvard.edu/tech/rss': '',
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
    'http://www.w3.org/1999/xhtml': 'xhtml',
    'http://www.w3.org/xml/1998/namespace': 'xml',
    'http://purl.org/dc/elements/1.1/': 'dc',
    'http://purl.org/dc/elements/1.0/': 'dc',
    'http://purl.org/dc/terms/': 'dcterms',
    'http://purl.org/rss/1.0/modules/content/': 'content',
    'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
    'http://example.com/dtds/podcast-1.0.dtd': 'itunes',
    'http://search.yahoo.com/mrss': 'media',
    'http://www.google.com/schemas/play-podcasts/1.0': 'googleplay',
    'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  }),
);

/** Prefix of ours for a namespace; `undefined` when it is none we read. A slash more or less makes no difference. */
export function prefixOf(uri: string): string | undefined {
  const known = uri.trim().toLowerCase();
  if (known.startsWith('http://search.yahoo.com/mrss')) return 'media';
  if (known.startsWith('http://backend.userland.com/rss')) return '';
  return (
    PREFIXES.get(known) ??
    PREFIXES.get(known.replace(/[/#]$/, '')) ??
    PREFIXES.get(`${known}/`) ??
    PREFIXES.get(`${known}#`)
  );
}

/** Prefixes that mean the same to everybody even where a document forgot to declare them. */
export const USUAL_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['atom', ''], ['atom10', ''], ['a10', ''], ['rss', ''], ['dc', 'dc'], ['dcterms', 'dcterms'], ['content', 'content'],
  ['itunes', 'itunes'], ['googleplay', 'googleplay'], ['media', 'media'], ['rdf', 'rdf'], ['xml', 'xml'], ['feedburner', 'feedburner'], ['xhtml', 'xhtml'],
]); // prettier-ignore
