import type { HeldTexts } from './held-texts.ts';
import { MAX_DEPTH, MAX_TAGS } from './limits.ts';
import { isCleanRoot, hasCleanAttributes, placeIn, verdictOn, type NameVerdict } from './cleanliness.ts';
import { isBlank, nameOf, tagEnd } from './tag-text.ts';
import { STRUCTURED_ELEMENTS } from './vocabulary.ts';

/** Shorter texts stay where they are: a reference would save nothing. */
const HOLD_ABOVE = 40;
/** What the walk returns instead of a position when the document is not clean. */
const UNCLEAN = -1;

/** What is left of a document for rss-parser, and the names of the elements in it. */
export interface Skeleton {
  readonly xml: string;
  readonly names: { has(name: string): boolean };
}

/**
 * The same XML with its long texts held back and what nobody reads left out, when rss-parser reads such XML as we do;
 * else `undefined`.
 *
 * One walk over the tags. It does not check that the XML is well-formed (rss-parser does, and throws), only for what
 * rss-parser would read differently: unusual prefixes, `xml:base`, a document type, markup inside texts, entries in odd
 * places, nesting or tags beyond our limits.
 */
export function skeletonOf(xml: string, held: HeldTexts): Skeleton | undefined {
  return new SkeletonWalk(xml, held).walk();
}

class SkeletonWalk {
  readonly #xml: string;
  readonly #held: HeldTexts;
  readonly #verdicts = new Map<string, NameVerdict>();
  #skeleton = '';
  #root = '';
  #copied = 0;
  #depth = 0;
  #tags = 0;
  #channels = 0;
  /** The element just opened, when nothing but text came since. */
  #opened: NameVerdict = 'read';
  /** Children that the element just opened may have; any, when `undefined`. */
  #children: ReadonlySet<string> | undefined;
  /** Depth and beginning of the element that is being left out. */
  #outsideDepth = -1;
  #outsideStart = 0;

  constructor(xml: string, held: HeldTexts) {
    this.#xml = xml;
    this.#held = held;
  }

  walk(): Skeleton | undefined {
    const xml = this.#xml;
    let at = 0;
    for (let start = xml.indexOf('<'); start >= 0; start = xml.indexOf('<', at)) {
      if (start > at && this.#outsideDepth < 0) this.#text(at, start);
      const next = xml.charCodeAt(start + 1);
      if (next === 0x2f) at = this.#close(start);
      else if (next === 0x21) at = this.#declaration(start);
      else if (next === 0x3f) at = this.#drop(start, '?>');
      else at = this.#open(start);
      if (at === UNCLEAN) return undefined;
    }
    if (this.#root === '' || this.#depth !== 0 || (this.#root !== 'feed' && this.#channels !== 1)) return undefined;
    return { xml: this.#skeleton + xml.slice(this.#copied, at), names: this.#verdicts };
  }

  #text(from: number, to: number): void {
    if (isBlank(this.#xml, from, to)) this.#replace(from, to, '');
    else if (to - from > HOLD_ABOVE) this.#replace(from, to, this.#held.hold(this.#xml.slice(from, to), true));
  }

  /** Puts something else in the place of `[from, to)`; nothing changes inside an element that is left out anyway. */
  #replace(from: number, to: number, replacement: string): void {
    if (this.#outsideDepth >= 0) return;
    this.#skeleton += this.#xml.slice(this.#copied, from) + replacement;
    this.#copied = to;
  }

  #declaration(start: number): number {
    const xml = this.#xml;
    if (xml.startsWith('<!--', start)) return this.#drop(start, '-->');
    if (!xml.startsWith('<![CDATA[', start)) return UNCLEAN;
    const end = xml.indexOf(']]>', start);
    if (end < 0) return UNCLEAN;
    if (this.#outsideDepth < 0) {
      const text = xml.slice(start + 9, end);
      this.#replace(start, end + 3, text.trim() ? this.#held.hold(text, false) : '');
    }
    return end + 3;
  }

  #drop(start: number, mark: string): number {
    const end = this.#xml.indexOf(mark, start + 2);
    if (end < 0) return UNCLEAN;
    this.#replace(start, end + mark.length, '');
    return end + mark.length;
  }

  #close(start: number): number {
    const end = this.#xml.indexOf('>', start) + 1;
    this.#depth--;
    this.#opened = 'read';
    this.#children = undefined;
    if (this.#depth === this.#outsideDepth) this.#endOutside(end);
    return end || UNCLEAN;
  }

  #open(start: number): number {
    const end = tagEnd(this.#xml, start);
    if (end === UNCLEAN || ++this.#tags > MAX_TAGS || this.#depth > MAX_DEPTH) return UNCLEAN;
    const tag = this.#xml.slice(start + 1, end - 1);
    const name = nameOf(tag);
    const verdict = this.#verdictOn(name);
    if (!this.#isClean(tag, name, verdict)) return UNCLEAN;
    if (verdict === 'unread' && this.#outsideDepth < 0) {
      this.#outsideDepth = this.#depth;
      this.#outsideStart = start;
    }
    if (!tag.endsWith('/')) this.#enter(name, verdict);
    else if (this.#depth === this.#outsideDepth) this.#endOutside(end);
    return end;
  }

  #enter(name: string, verdict: NameVerdict): void {
    this.#depth++;
    this.#opened = verdict;
    this.#children = STRUCTURED_ELEMENTS.get(name);
  }

  #endOutside(end: number): void {
    this.#outsideDepth = -1;
    this.#replace(this.#outsideStart, end, '');
  }

  #isClean(tag: string, name: string, verdict: NameVerdict): boolean {
    if (this.#root === '') {
      this.#root = name;
      return isCleanRoot(tag, name);
    }
    if (name === 'channel' && ++this.#channels > 1) return false;
    if (!placeIn(this.#root, name, this.#depth)) return false;
    if (this.#outsideDepth >= 0) return true;
    if (verdict === 'unclean' || this.#opened === 'text' || this.#children?.has(name) === false) return false;
    return !tag.includes('xml') || hasCleanAttributes(tag);
  }

  #verdictOn(name: string): NameVerdict {
    let verdict = this.#verdicts.get(name);
    if (verdict === undefined) this.#verdicts.set(name, (verdict = verdictOn(name)));
    return verdict;
  }
}
