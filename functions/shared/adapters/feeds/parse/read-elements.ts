import RssParser from 'rss-parser';
import type { HeldTexts } from './held-texts.ts';
import { MAX_FIELD_LENGTH } from './limits.ts';
import { ENTRY_ELEMENTS, FEED_ELEMENTS, handedOn } from './vocabulary.ts';

/** An element as xml2js gives it: its text, or an object of text (`_`), attributes (`$`) and children. */
export type Element = string | { readonly [child: string]: unknown };

const NONE: readonly Element[] = [];

type Handed = Readonly<Record<string, unknown>>;

type Names = { has(name: string): boolean };

/** Asks rss-parser for elements under names of their own; it looks for each in every entry, so only for those there are. */
function handOn(names: readonly string[], present: Names | undefined): unknown[] {
  const wanted = present ? names.filter((name) => present.has(name)) : names;
  return [...wanted, '$'].map((name) => [name, handedOn(name), { keepArray: true }]);
}

/** The elements of one feed or one entry, by name, in the order of the document. */
export class Elements {
  readonly #handed: Handed;
  readonly #held: HeldTexts;

  constructor(handed: Handed, held: HeldTexts) {
    this.#handed = handed;
    this.#held = held;
  }

  all(...names: readonly string[]): readonly Element[] {
    if (names.length === 1) return this.#named(names[0] ?? '');
    return names.flatMap((name) => this.#named(name));
  }

  /** The text an element holds, trimmed and cut at `MAX_FIELD_LENGTH`; empty when it holds none. */
  text(element: Element | undefined): string {
    return this.content(element).slice(0, MAX_FIELD_LENGTH);
  }

  /** The text an element holds, trimmed, whole as far as we keep it. */
  content(element: Element | undefined): string {
    if (element === undefined) return '';
    const text = typeof element === 'string' ? element : element['_'];
    return typeof text === 'string' ? this.#held.restore(text.trim()).trim() : '';
  }

  /** The first of these elements that holds text. */
  firstText(...names: readonly string[]): string {
    for (const name of names) {
      for (const element of this.#named(name)) {
        const text = this.text(element);
        if (text) return text;
      }
    }
    return '';
  }

  attribute(element: Element | undefined, name: string): string {
    if (element === undefined || typeof element === 'string') return '';
    return this.#attributeIn(element['$'], name);
  }

  /** An attribute of the feed or entry itself. */
  own(name: string): string {
    return this.#attributeIn(this.#handed[handedOn('$')], name);
  }

  children(element: Element, name: string): readonly Element[] {
    const children = typeof element === 'string' ? undefined : element[name];
    return Array.isArray(children) ? (children as readonly Element[]) : NONE;
  }

  #named(name: string): readonly Element[] {
    const elements = this.#handed[handedOn(name)];
    // An entry without children is a string to xml2js, and strings have a method named `link`.
    if (Array.isArray(elements)) return elements as readonly Element[];
    return name.startsWith('media:') ? this.#grouped(name) : NONE;
  }

  /** Media RSS lets a group hold what else stands in the entry. */
  #grouped(name: string): readonly Element[] {
    const groups = this.#handed[handedOn('media:group')];
    return !Array.isArray(groups)
      ? NONE
      : (groups as readonly Element[]).flatMap((group) => this.children(group, name));
  }

  #attributeIn(attributes: unknown, name: string): string {
    const value = attributes && (attributes as Readonly<Record<string, unknown>>)[name];
    return typeof value === 'string' ? this.#held.restore(value).trim().slice(0, MAX_FIELD_LENGTH) : '';
  }
}

/** A feed and its entries as rss-parser reads them. */
export interface FeedElements {
  readonly feed: Elements;
  readonly entries: readonly Elements[];
}

/** Has rss-parser read the XML, in which no other names than these are `present`. Rejects when it cannot. */
export async function readElements(xml: string, held: HeldTexts, present?: Names): Promise<FeedElements> {
  const customFields = { feed: handOn(FEED_ELEMENTS, present), item: handOn(ENTRY_ELEMENTS, present) } as never;
  const parser = new RssParser({ customFields });
  withoutPositions(parser);
  const output = await parser.parseString(xml);
  const entries = output.items.map((item) => new Elements(item, held));
  return { feed: new Elements(output, held), entries };
}

/** The tokeniser counts lines and columns of each character for messages that nobody reads. */
function withoutPositions(parser: object): void {
  const { xmlParser } = parser as { readonly xmlParser?: { readonly saxParser?: { trackPosition?: boolean } } };
  if (xmlParser?.saxParser) xmlParser.saxParser.trackPosition = false;
}
