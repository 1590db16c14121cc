import RssParser from 'rss-parser';
import type { HeldTexts } from './held-texts.ts';
import { ENTRY_ELEMENTS, FEED_ELEMENTS, handedOn } from './vocabulary.ts';

/** An element as xml2js gives it: its text, or an object of text (`_`), attributes (`$`) and children. */
export type Element = string | { readonly [child: string]: unknown };

type Handed = Readonly<Record<string, unknown>>;

const customFields = {
  feed: [...FEED_ELEMENTS, '$'].map((name) => [name, handedOn(name), { keepArray: true }]),
  item: [...ENTRY_ELEMENTS, '$'].map((name) => [name, handedOn(name), { keepArray: true }]),
} as never;

/** The elements of one feed or one entry, by name, in the order of the document. */
export class Elements {
  readonly #handed: Handed;
  readonly #held: HeldTexts;

  constructor(handed: Handed, held: HeldTexts) {
    this.#handed = handed;
    this.#held = held;
  }

  all(...names: readonly string[]): readonly Element[] {
    const found: Element[] = [];
    for (const name of names) {
      const elements = this.#handed[handedOn(name)];
      if (elements === undefined && name.startsWith('media:')) found.push(...this.#grouped(name));
      else if (Array.isArray(elements)) for (const element of elements as readonly Element[]) found.push(element);
    }
    return found;
  }

  /** The text an element holds, trimmed; empty when it holds none. */
  text(element: Element | undefined): string {
    if (element === undefined) return '';
    const text = typeof element === 'string' ? element : element['_'];
    return typeof text === 'string' ? this.#held.restore(text).trim() : '';
  }

  /** The first of these elements that holds text. */
  firstText(...names: readonly string[]): string {
    for (const element of this.all(...names)) {
      const text = this.text(element);
      if (text) return text;
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
    return Array.isArray(children) ? (children as readonly Element[]) : [];
  }

  /** Media RSS lets a group hold what else stands in the entry. */
  #grouped(name: string): readonly Element[] {
    const groups = this.#handed[handedOn('media:group')];
    return Array.isArray(groups) ? (groups as readonly Element[]).flatMap((group) => this.children(group, name)) : [];
  }

  #attributeIn(attributes: unknown, name: string): string {
    const value = attributes && (attributes as Readonly<Record<string, unknown>>)[name];
    return typeof value === 'string' ? this.#held.restore(value).trim() : '';
  }
}

/** A feed and its entries as rss-parser reads them. */
export interface FeedElements {
  readonly feed: Elements;
  readonly entries: readonly Elements[];
}

/** Has rss-parser read the XML. Rejects when it cannot. */
export async function readElements(xml: string, held: HeldTexts): Promise<FeedElements> {
  const output = await new RssParser({ customFields }).parseString(xml);
  const entries = output.items.map((item) => new Elements(item, held));
  return { feed: new Elements(output, held), entries };
}
