import type { HeldTexts } from './held-texts.ts';
import { MAX_DEPTH, MAX_TAGS, MAX_TAG_LENGTH } from './limits.ts';
import { prefixOf, USUAL_PREFIXES } from './namespaces.ts';
import { ENTRY_ELEMENTS, FEED_ELEMENTS, STRUCTURED_ELEMENTS, TEXT_ELEMENTS } from './vocabulary.ts';

/** Shorter texts stay where they are: a reference would save nothing. */
const HOLD_ABOVE = 40;
const NAMESPACE = /\sxmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const RSS_VERSION = /\sversion\s*=\s*["'](?:2|0\.9)/;
const PLACES: ReadonlyMap<string, { readonly entry: string; readonly depth: number }> = new Map([
  ['rss', { entry: 'item', depth: 2 }],
  ['rdf:RDF', { entry: 'item', depth: 1 }],
  ['feed', { entry: 'entry', depth: 1 }],
]);
/** Names by how they are written when all letters are small. */
const WRITTEN: ReadonlyMap<string, string> = new Map(
  [...ENTRY_ELEMENTS, ...FEED_ELEMENTS, 'item', 'entry', 'channel', 'rss', 'feed', 'rdf:RDF'].map((name) => [
    name.toLowerCase(),
    name,
  ]),
);

type NameVerdict = 'text' | 'other' | 'unclean';

/**
 * The same XML with its long texts held back, when rss-parser reads such XML as we do; else `undefined`.
 *
 * One walk over the tags. It does not check that the XML is well-formed (rss-parser does, and throws), only for what
 * rss-parser would read differently: unusual prefixes, `xml:base`, entities of its own, markup inside texts, entries in
 * odd places, nesting or tags beyond our limits.
 */
export function skeletonOf(xml: string, held: HeldTexts): string | undefined {
  return new SkeletonWalk(xml, held).walk();
}

class SkeletonWalk {
  readonly #xml: string;
  readonly #held: HeldTexts;
  readonly #verdicts = new Map<string, NameVerdict>();
  readonly #parts: string[] = [];
  #root = '';
  #copied = 0;
  #depth = 0;
  #tags = 0;
  #channels = 0;
  /** The element just opened, when nothing but text came since. */
  #opened: NameVerdict = 'other';
  /** Children that the element just opened may have; any, when `undefined`. */
  #children: ReadonlySet<string> | undefined;

  constructor(xml: string, held: HeldTexts) {
    this.#xml = xml;
    this.#held = held;
  }

  walk(): string | undefined {
    const xml = this.#xml;
    let at = 0;
    for (let start = xml.indexOf('<'); start >= 0; start = xml.indexOf('<', at)) {
      if (start - at > HOLD_ABOVE) this.#replace(at, start, this.#text(at, start));
      const next = xml.charCodeAt(start + 1);
      if (next === 0x21) at = this.#declaration(start);
      else if (next === 0x3f) at = this.#skip(start, '?>');
      else if (next === 0x2f) at = this.#close(start);
      else at = this.#open(start);
      if (at < 0) return undefined;
    }
    if (!this.#root || this.#depth !== 0 || (this.#root !== 'feed' && this.#channels !== 1)) return undefined;
    this.#parts.push(xml.slice(this.#copied, at));
    return this.#parts.join('');
  }

  #text(from: number, to: number): string {
    const text = this.#xml.slice(from, to);
    return text.trim() ? this.#held.hold(text, true) : ' ';
  }

  #replace(from: number, to: number, replacement: string): void {
    this.#parts.push(this.#xml.slice(this.#copied, from), replacement);
    this.#copied = to;
  }

  #declaration(start: number): number {
    const xml = this.#xml;
    if (xml.startsWith('<!--', start)) return this.#skip(start, '-->');
    if (!xml.startsWith('<![CDATA[', start)) return -1;
    const end = xml.indexOf(']]>', start);
    if (end < 0) return -1;
    const text = xml.slice(start + 9, end);
    this.#replace(start, end + 3, text.trim() ? this.#held.hold(text, false) : '');
    return end + 3;
  }

  #skip(start: number, mark: string): number {
    const end = this.#xml.indexOf(mark, start + 2);
    if (end < 0) return -1;
    this.#replace(start, end + mark.length, '');
    return end + mark.length;
  }

  #close(start: number): number {
    this.#depth--;
    this.#opened = 'other';
    this.#children = undefined;
    return this.#xml.indexOf('>', start) + 1 || -1;
  }

  #open(start: number): number {
    const end = tagEnd(this.#xml, start);
    if (end < 0 || ++this.#tags > MAX_TAGS || this.#depth > MAX_DEPTH || this.#opened === 'text') return -1;
    const tag = this.#xml.slice(start + 1, end - 1);
    const isEmpty = tag.endsWith('/');
    const name = nameOf(tag);
    const verdict = this.#verdictOn(name);
    if (verdict === 'unclean' || (tag.includes('xml') && !this.#hasCleanAttributes(tag, name))) return -1;
    if (!this.#root && !this.#isKnownRoot(tag, name)) return -1;
    if (!this.#isInPlace(name) || this.#children?.has(name) === false) return -1;
    if (isEmpty) return end;
    this.#children = STRUCTURED_ELEMENTS.get(name);
    this.#depth++;
    this.#opened = verdict;
    return end;
  }

  #isKnownRoot(tag: string, name: string): boolean {
    this.#root = name;
    if (name === 'rss') return RSS_VERSION.test(tag) && !tag.includes('xml:lang');
    return PLACES.has(name) && /\sxmlns\s*=/.test(tag);
  }

  #isInPlace(name: string): boolean {
    if (name === 'channel') return this.#depth === 1 && ++this.#channels === 1 && this.#root !== 'feed';
    if (name !== 'item' && name !== 'entry') return true;
    const place = PLACES.get(this.#root);
    return place?.entry === name && place.depth === this.#depth;
  }

  #verdictOn(name: string): NameVerdict {
    let verdict = this.#verdicts.get(name);
    if (verdict === undefined) this.#verdicts.set(name, (verdict = verdictOn(name)));
    return verdict;
  }

  #hasCleanAttributes(tag: string, name: string): boolean {
    if (tag.includes('xml:base') || (name !== 'feed' && tag.includes('xml:lang'))) return false;
    for (const [, prefix, double, single] of tag.matchAll(NAMESPACE)) {
      const meant = prefixOf(double ?? single ?? '');
      const usual = prefix === undefined ? '' : USUAL_PREFIXES.get(prefix);
      if (meant !== usual || (this.#root && prefix === undefined)) return false;
    }
    return true;
  }
}

function verdictOn(name: string): NameVerdict {
  const written = WRITTEN.get(name.toLowerCase());
  if (written !== undefined && written !== name) return 'unclean';
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
  // Elements under these prefixes are known to us by another name.
  if (prefix === 'atom10' || prefix === 'a10' || prefix === 'rss' || prefix === 'xhtml') return 'unclean';
  if ((prefix === 'atom' && written === undefined) || name === 'categories') return 'unclean';
  return TEXT_ELEMENTS.has(name) && !STRUCTURED_ELEMENTS.has(name) ? 'text' : 'other';
}

function nameOf(tag: string): string {
  for (let at = 0; at < tag.length; at++) {
    const code = tag.charCodeAt(at);
    if (code <= 0x20 || code === 0x2f) return tag.slice(0, at);
  }
  return tag;
}

/** After the `>` that ends a tag, outside of quotes; -1 when it is too far. */
function tagEnd(xml: string, start: number): number {
  const limit = Math.min(xml.length, start + MAX_TAG_LENGTH);
  let quote = 0;
  for (let at = start + 1; at < limit; at++) {
    const code = xml.charCodeAt(at);
    if (quote) quote = code === quote ? 0 : quote;
    else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return at + 1;
  }
  return -1;
}
