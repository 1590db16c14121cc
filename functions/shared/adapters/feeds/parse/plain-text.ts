import { decodeHTML } from 'entities';
import { MAX_PLAIN_TEXT } from './limits.ts';

/** Elements that stand within a line: taking them away must not part a word. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
);
/** Elements whose contents are no text. */
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'iframe']);
const NAME = /[a-z][a-z0-9]*/iy;
const SPACE = /\s+/gu;
/** What makes a text worth a closer look. */
const UNTIDY =
  // oxlint-disable-next-line no-control-regex -- these are the characters to find
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufdd0-\ufdef\ufffe\uffff\ufeff]| {2}/;
// oxlint-disable-next-line no-control-regex -- these are the characters to remove
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufdd0-\ufdef\ufffe\uffff\ufeff\u00ad]/gu;

const BEYOND_LATIN_1 = /[\u0100-\uffff]/;
const C1 = /[\u0080-\u009f]/;

/**
 * Characters that nobody writes, U+0080 to U+009F, are bytes that went through the wrong decoder: UTF-8 read as Latin-1
 * when the whole text is such, else windows-1252 read as Latin-1, as the HTML standard has it for numeric references.
 */
function repaired(text: string): string {
  if (!C1.test(text)) return text;
  if (!BEYOND_LATIN_1.test(text)) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'));
    } catch {
      // Not UTF-8: windows-1252 below.
    }
  }
  return text.replaceAll(/[\u0080-\u009f]/g, (character) =>
    new TextDecoder('windows-1252').decode(Buffer.from(character, 'latin1')),
  );
}

/** Text on one line: no control characters, no soft hyphens, every run of white space one space. */
export function tidy(text: string): string {
  const trimmed = text.trim();
  return UNTIDY.test(trimmed) ? repaired(trimmed).replace(CONTROLS, '').replace(SPACE, ' ').trim() : trimmed;
}

/** The readable text of HTML, cut at `MAX_PLAIN_TEXT`, in time linear in its length whatever it holds. */
export function plainText(html: string): string {
  if (!html.includes('<')) return tidy(decodeHTML(html.slice(0, MAX_PLAIN_TEXT)));
  const tags = new TagFinder(html);
  let text = '';
  let from = 0;
  while (text.length < MAX_PLAIN_TEXT) {
    const tag = tags.next(from);
    if (!tag) {
      text += html.slice(from, from + MAX_PLAIN_TEXT);
      break;
    }
    text += html.slice(from, Math.min(tag.start, from + MAX_PLAIN_TEXT));
    if (!INLINE.has(tag.name)) text += ' ';
    from = UNREAD.has(tag.name) && !tag.isClosing ? tags.endOf(tag.name, tag.end) : tag.end;
  }
  return tidy(decodeHTML(text)).slice(0, MAX_PLAIN_TEXT);
}

interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  readonly start: number;
  readonly end: number;
}

/** Finds tags one after the other; what it learns of the text's end keeps the whole walk linear. */
class TagFinder {
  readonly #html: string;
  /** Quotes pair up from here on, so that a `>` within them does not end a tag. */
  #hasPairedQuotes = true;
  #hasAngles = true;

  constructor(html: string) {
    this.#html = html;
  }

  next(from: number): Tag | undefined {
    const html = this.#html;
    for (let start = html.indexOf('<', from); start >= 0; start = html.indexOf('<', start + 1)) {
      if (html.startsWith('<!--', start)) return { name: '!', isClosing: true, start, end: this.#after('-->', start) };
      const isClosing = html[start + 1] === '/';
      NAME.lastIndex = start + (isClosing ? 2 : 1);
      const name = NAME.exec(html)?.[0].toLowerCase();
      const isTag = name !== undefined || html[start + 1] === '!' || html[start + 1] === '?';
      const end = isTag ? this.#tagEnd(start) : -1;
      if (end >= 0) return { name: name ?? '!', isClosing, start, end };
    }
    return undefined;
  }

  /** After `</name>`; when there is none, at the end. */
  endOf(name: string, from: number): number {
    const close = new RegExp(`</${name}[^>]{0,20}>`, 'giu');
    close.lastIndex = from;
    return close.exec(this.#html) ? close.lastIndex : this.#html.length;
  }

  #after(mark: string, from: number): number {
    const at = this.#html.indexOf(mark, from);
    return at < 0 ? this.#html.length : at + mark.length;
  }

  #tagEnd(start: number): number {
    const html = this.#html;
    let quote = 0;
    for (let at = start + 1; this.#hasPairedQuotes && at < html.length; at++) {
      const code = html.charCodeAt(at);
      if (quote) quote = code === quote ? 0 : quote;
      else if (code === 0x22 || code === 0x27) quote = html[at - 1] === '=' || /\s/.test(html[at - 1] ?? '') ? code : 0;
      else if (code === 0x3e) return at + 1;
    }
    this.#hasPairedQuotes = false;
    const end = this.#hasAngles ? html.indexOf('>', start) + 1 : 0;
    this.#hasAngles = end > 0;
    return end || -1;
  }
}
