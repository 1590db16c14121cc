import { escapeUTF8 } from 'entities';
import { attribute, plainName, withoutControls } from './canonical-text.ts';
import type { HeldTexts } from './held-texts.ts';
import { MAX_ENTRIES, MAX_SAME_ELEMENTS } from './limits.ts';
import type { Names } from './names.ts';
import { ENTRY_ELEMENTS, FEED_ELEMENTS } from './vocabulary.ts';

/** Attributes that say something to us; all others are left out. */
const KEPT = [
  'type',
  'mode',
  'href',
  'rel',
  'src',
  'term',
  'label',
  'scheme',
  'isPermaLink',
  'url',
  'domain',
  'text',
  'rdf:resource',
  'role',
  'value',
];
const HOLD_ABOVE = 40;

interface Field {
  readonly name: string;
  readonly attributes: string;
  text: string;
  /** What was written becomes markup with the first tag in it. */
  isMarkup: boolean;
  parts: string;
}

/** Writes canonical RSS 2.0, field by field. */
export class CanonicalFeed {
  /** Atom and RSS differ in what relative links are relative to. */
  isAtom = false;
  readonly #held: HeldTexts;
  readonly #feed: string[] = [];
  readonly #entries: string[] = [];
  readonly #counts = new Map<string, number>();
  #entryCounts = new Map<string, number>();
  #entry: string[] | undefined;
  #field: Field | undefined;
  #part = '';
  #partAttributes = '';
  #partText = '';
  #language = '';

  constructor(held: HeldTexts) {
    this.#held = held;
  }

  /** The field that is open. */
  get fieldName(): string {
    return this.#field?.name ?? '';
  }

  isField(name: string): boolean {
    const names: readonly string[] = this.#entry ? ENTRY_ELEMENTS : FEED_ELEMENTS;
    if (!names.includes(name) || (this.#entry && this.#entries.length >= MAX_ENTRIES)) return false;
    const counts = this.#entry ? this.#entryCounts : this.#counts;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count <= MAX_SAME_ELEMENTS;
  }

  /** Notes what a feed's own element says in attributes. */
  describe(attributes: ReadonlyMap<string, string>, names: Names): void {
    this.#language ||= names.language;
    this.#writeAttributeFields(attributes, this.#feed, names);
  }

  beginEntry(attributes: ReadonlyMap<string, string>, names: Names): void {
    this.endEntry();
    this.#entryCounts = new Map();
    const about = attributes.get('rdf:about') ?? attributes.get('about') ?? '';
    const language = names.language === this.#language ? '' : names.language;
    this.#entry = [`<item${attribute('rdf:about', about)}${attribute('xml:lang', language)}>`];
    this.#writeAttributeFields(attributes, this.#entry, names);
  }

  endEntry(): void {
    this.endField();
    if (!this.#entry) return;
    if (this.#entries.length < MAX_ENTRIES) this.#entries.push(`${this.#entry.join('')}</item>`);
    this.#entry = undefined;
  }

  beginField(name: string, attributes: ReadonlyMap<string, string>, names: Names): void {
    this.endField();
    let kept = attribute('xml:base', names.base);
    for (const key of KEPT) {
      const value = attributes.get(key) ?? attributes.get(key.toLowerCase()) ?? attributes.get(key.toUpperCase());
      if (value !== undefined) kept += ` ${key}="${this.#written(value)}"`;
    }
    this.#field = { name, attributes: kept, text: '', isMarkup: false, parts: '' };
  }

  endField(): void {
    const field = this.#field;
    if (!field) return;
    this.endPart();
    this.#field = undefined;
    const markup = field.isMarkup ? ' markup="inline"' : '';
    const element = `<${field.name}${field.attributes}${markup}>${this.#written(field.text)}${field.parts}</${field.name}>`;
    (this.#entry ?? this.#feed).push(element);
  }

  beginPart(name: string, attributes: ReadonlyMap<string, string>): void {
    this.endPart();
    this.#partAttributes = attribute('text', attributes.get('text') ?? '');
    this.#part = name;
    this.#partText = '';
  }

  endPart(): void {
    if (!this.#part || !this.#field) return;
    this.#field.parts += `<${this.#part}${this.#partAttributes}>${this.#written(this.#partText)}</${this.#part}>`;
    this.#part = '';
  }

  text(text: string): void {
    if (this.#part) this.#partText += text;
    else if (this.#field) this.#field.text += this.#field.isMarkup ? escapeUTF8(text) : text;
  }

  openMarkup(name: string, attributes: ReadonlyMap<string, string>): void {
    const field = this.#field;
    if (!field || this.#part) return;
    if (!field.isMarkup) field.text = escapeUTF8(field.text);
    field.isMarkup = true;
    field.text += `<${plainName(name)}`;
    for (const [key, value] of attributes) if (!key.startsWith('xml')) field.text += ` ${key}="${escapeUTF8(value)}"`;
    field.text += '>';
  }

  closeMarkup(name: string): void {
    if (this.#field && !this.#part) this.#field.text += `</${plainName(name)}>`;
  }

  hasEntries(): boolean {
    this.endEntry();
    return this.#entries.length > 0;
  }

  toXml(): string {
    this.endEntry();
    const channel = [
      `<channel${attribute('format', this.isAtom ? 'atom' : '')}${attribute('xml:lang', this.#language)}>`,
      ...this.#feed,
      ...this.#entries,
      '</channel>',
    ];
    return `<rss version="2.0">${channel.join('')}</rss>`;
  }

  /** CDF and some home-made formats say it in attributes. */
  #writeAttributeFields(attributes: ReadonlyMap<string, string>, into: string[], names: Names): void {
    const href = attributes.get('HREF') ?? attributes.get('href');
    const modified = attributes.get('LASTMOD') ?? attributes.get('lastmod');
    const base = attribute('xml:base', names.base);
    if (href) into.push(`<link${base} href="${this.#written(href)}"/>`);
    if (modified && into !== this.#feed) into.push(`<updated>${this.#written(modified)}</updated>`);
  }

  #written(text: string): string {
    const trimmed = text.trim();
    return trimmed.length > HOLD_ABOVE ? this.#held.hold(trimmed, false) : escapeUTF8(withoutControls(trimmed));
  }
}
