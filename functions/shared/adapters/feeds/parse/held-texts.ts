import { decodeHTMLStrict } from 'entities';
import { MAX_CONTENT_LENGTH } from './limits.ts';

/** Two of Unicode's noncharacters, which no text may contain (Unicode §23.7): they mark a held text's number. */
const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';
const REFERENCE = /\ufdd0(\d{1,9})\ufdd1/g;
const MARKS = /[\ufdd0\ufdd1]/g;

/**
 * Texts kept out of the XML that goes to rss-parser, each standing there as a short reference.
 *
 * rss-parser makes a snippet of every description with expressions that are quadratic in its length, so a hostile one
 * could hold a poller for minutes; and it copies each text several times. What it never sees costs nothing.
 */
export class HeldTexts {
  readonly #texts: string[] = [];
  readonly #isEscaped: boolean[] = [];

  /** Text without the marks, for all that is going to stand beside references. */
  static clean(text: string): string {
    return text.includes(OPEN) || text.includes(CLOSE) ? text.replaceAll(MARKS, '') : text;
  }

  /** Holds a text; `isEscaped` says that its entities are still to be decoded. */
  hold(text: string, isEscaped: boolean): string {
    this.#isEscaped.push(isEscaped);
    return `${OPEN}${this.#texts.push(text.slice(0, MAX_CONTENT_LENGTH)) - 1}${CLOSE}`;
  }

  /** A value that came out of rss-parser, with the held texts back in place. */
  restore(value: string): string {
    if (!value.includes(OPEN)) return value;
    const isOnlyReference = value.startsWith(OPEN) && value.indexOf(CLOSE) === value.length - 1;
    if (isOnlyReference) return this.#read(Number(value.slice(1, -1)));
    return value.replace(REFERENCE, (_, index: string) => this.#read(Number(index)));
  }

  #read(index: number): string {
    const text = this.#texts[index] ?? '';
    if (!this.#isEscaped[index]) return text;
    this.#isEscaped[index] = false;
    return (this.#texts[index] = decodeEntities(text));
  }
}

/** Decodes once, up to `MAX_CONTENT_LENGTH`: XML's entities, numbers, and HTML's, which feeds use without declaring them. */
export function decodeEntities(text: string): string {
  const kept = text.slice(0, MAX_CONTENT_LENGTH);
  return kept.includes('&') ? decodeHTMLStrict(kept) : kept;
}
