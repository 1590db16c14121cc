import { CanonicalFeed } from './canonical-feed.ts';
import { decodeEntities, type HeldTexts } from './held-texts.ts';
import { withoutDocumentType } from './document-type.ts';
import { MAX_CONTENT_LENGTH } from './limits.ts';
import { Names } from './names.ts';
import { prefixOf } from './namespaces.ts';
import { readTags } from './read-tags.ts';
import { STRUCTURED_ELEMENTS } from './vocabulary.ts';

/** What an open element is to us. */
type Role =
  /** The root, a channel, a feed: holds fields of the feed and entries. */
  | 'feed'
  /** An item or entry: holds fields of the entry. */
  | 'entry'
  /** Unknown, or of no use: only entries within it count. */
  | 'passed'
  /** A field of the feed or of an entry. */
  | 'field'
  /** A child of a structured field. */
  | 'part'
  /** Markup within a field. */
  | 'markup';

interface Frame {
  readonly name: string;
  readonly role: Role;
}

const ROOTS: ReadonlySet<string> = new Set(['rss', 'rdf:RDF', 'feed', 'channel', 'entry']);
const FEEDS: ReadonlySet<string> = new Set(['rss', 'rdf:RDF', 'feed', 'channel', 'items', 'head']);
/** Fields that never hold markup of the same names. */
const PLAIN: ReadonlySet<string> = new Set([
  'title',
  'guid',
  'pubDate',
  'dc:date',
  'dc:creator',
  'dc:subject',
  'category',
  'link',
  'description',
  'id',
  'updated',
  'published',
]);
/** Elements in which the fields of what surrounds them stand. */
const TRANSPARENT: ReadonlySet<string> = new Set(['media:group', 'categories']);

/** What came of a document: canonical XML, or none when nothing in it is of a feed. */
export interface Canonical {
  readonly xml: string;
  readonly isFeed: boolean;
}

/**
 * Any feed as canonical RSS 2.0 that rss-parser reads without loss: usual prefixes, one channel, flat entries, markup
 * escaped in its order, base addresses and languages written where they apply, long texts held back.
 *
 * Never throws and never recurses, whatever the document is.
 */
export function canonicalise(document: string, held: HeldTexts): Canonical {
  const { xml, expand } = withoutDocumentType(document);
  const canonicaliser = new Canonicaliser(held, expand);
  readTags(xml, canonicaliser);
  return canonicaliser.finish();
}

class Canonicaliser {
  readonly #feed: CanonicalFeed;
  readonly #expand: (text: string) => string;
  readonly #names = new Names();
  readonly #frames: Frame[] = [];
  #isFeed = false;
  /** The root alone does not make it a feed. */
  #needsEntries = false;

  constructor(held: HeldTexts, expand: (text: string) => string) {
    this.#feed = new CanonicalFeed(held);
    this.#expand = expand;
  }

  open(written: string, raw: ReadonlyMap<string, string>): void {
    const attributes = this.#decoded(raw);
    const name = this.#nameOf(written, attributes);
    const parent = this.#frames.at(-1);
    if (!parent) this.#openRoot(written, name, attributes);
    const role = this.#roleOf(name, parent);
    this.#frames.push({ name, role });
    this.#begin(role, name, attributes);
  }

  close(): void {
    const frame = this.#frames.pop();
    this.#names.close();
    if (frame?.role === 'entry' && !TRANSPARENT.has(frame.name)) this.#feed.endEntry();
    else if (frame?.role === 'field') this.#feed.endField();
    else if (frame?.role === 'part') this.#feed.endPart();
    else if (frame?.role === 'markup') this.#feed.closeMarkup(frame.name);
  }

  text(text: string, isCdata: boolean): void {
    const role = this.#frames.at(-1)?.role;
    if (role === 'field' || role === 'part' || role === 'markup') this.#feed.text(isCdata ? text : this.#decode(text));
  }

  finish(): Canonical {
    const isFeed = this.#isFeed && (!this.#needsEntries || this.#feed.hasEntries());
    return { xml: this.#feed.toXml(), isFeed };
  }

  /** An Atom link in RSS stays apart from RSS's own. */
  #nameOf(written: string, attributes: ReadonlyMap<string, string>): string {
    const name = this.#names.open(written, attributes);
    const isForeign =
      name === 'link' && written.includes(':') && !written.startsWith('rss:') && this.#frames[0]?.name !== 'feed';
    return isForeign ? 'atom:link' : name;
  }

  #openRoot(written: string, name: string, attributes: ReadonlyMap<string, string>): void {
    if (!ROOTS.has(name)) return;
    this.#isFeed = true;
    this.#feed.isAtom = name === 'feed';
    const isOtherRdf = name === 'rdf:RDF' && ![...attributes.values()].some((namespace) => prefixOf(namespace) === '');
    // A `CHANNEL` is CDF's root, a `channel` somebody's fragment.
    this.#needsEntries = isOtherRdf || name === 'entry' || written === 'channel';
  }

  #roleOf(name: string, parent: Frame | undefined): Role {
    const isEntry = name === 'item' || name === 'entry';
    if (!parent) return isEntry ? 'entry' : FEEDS.has(name) ? 'feed' : 'passed';
    if (isEntry && !this.#isInnerEntry(parent)) return 'entry';
    if (this.#isUnclosed(name, parent)) return 'field';
    switch (parent.role) {
      case 'feed':
        return FEEDS.has(name) ? 'feed' : this.#feed.isField(name) ? 'field' : 'passed';
      case 'entry':
        return TRANSPARENT.has(name) ? 'entry' : this.#feed.isField(name) ? 'field' : 'passed';
      case 'passed':
        return this.#isInnerFeed(name) ? 'feed' : 'passed';
      case 'field':
        return STRUCTURED_ELEMENTS.get(parent.name)?.has(name) ? 'part' : 'markup';
      case 'part':
      case 'markup':
        return 'markup';
      default:
        return parent.role satisfies never;
    }
  }

  /** A field that begins within one that holds no markup: the first was never closed. */
  #isUnclosed(name: string, parent: Frame): boolean {
    return (
      (parent.role === 'field' || parent.role === 'markup') &&
      PLAIN.has(this.#feed.fieldName) &&
      PLAIN.has(name) &&
      this.#feed.isField(name)
    );
  }

  /** A feed that somebody wrapped into another document. */
  #isInnerFeed(name: string): boolean {
    if (this.#isFeed || !['rss', 'rdf:RDF', 'feed'].includes(name)) return false;
    this.#isFeed = true;
    return true;
  }

  /** An `item` within an entry's own elements (an archive's, a gallery's) is not another entry of this feed. */
  #isInnerEntry(parent: Frame): boolean {
    if (!this.#isFeed) return false;
    return parent.role === 'markup' || (parent.role === 'passed' && this.#frames.some(({ role }) => role === 'entry'));
  }

  #begin(role: Role, name: string, attributes: ReadonlyMap<string, string>): void {
    if (role === 'entry' && !TRANSPARENT.has(name)) this.#feed.beginEntry(attributes, this.#names);
    else if (role === 'feed') this.#feed.describe(attributes, this.#names);
    else if (role === 'field') this.#feed.beginField(name, attributes, this.#names);
    else if (role === 'part') this.#feed.beginPart(name, attributes);
    else if (role === 'markup') this.#feed.openMarkup(name, attributes);
  }

  #decoded(raw: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    const attributes = new Map<string, string>();
    for (const [name, value] of raw) attributes.set(name, this.#decode(value));
    return attributes;
  }

  #decode(text: string): string {
    return text.includes('&') ? decodeEntities(this.#expand(text.slice(0, MAX_CONTENT_LENGTH))) : text;
  }
}
