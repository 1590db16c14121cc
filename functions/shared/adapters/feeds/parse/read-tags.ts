import { Tokenizer } from 'htmlparser2';
import { MAX_DEPTH, MAX_TAG_LENGTH } from './limits.ts';

/** Most attributes of one tag that count. */
const MAX_ATTRIBUTES = 50;

const TAG = /^<(\/?)([^\s<>/]+)/;

/** What a walk over tags meets. Every `open` is followed by one `close`, in order, whatever the document says. */
export interface TagVisitor {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  /** Entities are still to be decoded, except in CDATA. */
  text(text: string, isCdata: boolean): void;
}

/**
 * Walks over anything that looks like XML: unclosed, unquoted, truncated or wrongly nested.
 *
 * A closing tag closes what was left open within; one that nothing opened is passed over. Tags deeper than `MAX_DEPTH`
 * are passed over as well, their texts are not.
 */
export function readTags(xml: string, visitor: TagVisitor): void {
  const reader = new TagReader(xml, visitor);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, reader);
  tokenizer.write(xml);
  tokenizer.end();
}

class TagReader {
  readonly #xml: string;
  readonly #visitor: TagVisitor;
  readonly #stack: string[] = [];
  #name = '';
  #start = 0;
  /** A `<` within a tag: the tag was text, and another one begins there. */
  #isBroken = false;
  #attributes = new Map<string, string>();
  #attribute = '';
  #value = '';

  constructor(xml: string, visitor: TagVisitor) {
    this.#xml = xml;
    this.#visitor = visitor;
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#xml.slice(start, Math.min(end, start + MAX_TAG_LENGTH));
    this.#attributes = new Map();
    this.#start = start - 1;
    this.#isBroken = this.#name.includes('<');
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#xml.slice(start, Math.min(end, start + MAX_TAG_LENGTH));
    this.#value = '';
    this.#isBroken ||= this.#attribute.includes('<');
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#xml.slice(start, Math.min(end, start + MAX_TAG_LENGTH));
  }

  onattribend(): void {
    if (this.#attributes.size >= MAX_ATTRIBUTES || this.#attributes.has(this.#attribute)) return;
    this.#attributes.set(this.#attribute, this.#value);
  }

  onopentagend(end: number): void {
    if (this.#isBroken) this.#mend(this.#xml.slice(this.#start, Math.min(end, this.#start + MAX_TAG_LENGTH)));
    else this.#push();
  }

  #push(): void {
    if (this.#stack.length >= MAX_DEPTH) return;
    this.#stack.push(this.#name);
    this.#visitor.open(this.#name, this.#attributes);
  }

  onselfclosingtag(): void {
    if (this.#stack.length >= MAX_DEPTH) return;
    this.#visitor.open(this.#name, this.#attributes);
    this.#visitor.close(this.#name);
  }

  onclosetag(start: number, end: number): void {
    this.#pop(this.#xml.slice(start, Math.min(end, start + MAX_TAG_LENGTH)));
  }

  ontext(start: number, end: number): void {
    this.#visitor.text(this.#xml.slice(start, end), false);
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.#visitor.text(this.#xml.slice(start, end - endOffset), true);
  }

  onend(): void {
    this.#closeTo(0);
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onattribentity(): void {}
  ontextentity(): void {}

  /** `<title>Two <three</title>`: up to the last `<` it is text. */
  #mend(written: string): void {
    const at = written.lastIndexOf('<');
    const [, slash = '', name = ''] = TAG.exec(written.slice(at)) ?? [];
    this.#visitor.text(written.slice(0, at), false);
    if (slash) return this.#pop(name);
    this.#name = name;
    this.#attributes = new Map();
    if (name) this.#push();
  }

  #pop(name: string): void {
    const depth = this.#stack.lastIndexOf(name);
    if (depth >= 0) this.#closeTo(depth);
  }

  #closeTo(depth: number): void {
    while (this.#stack.length > depth) this.#visitor.close(this.#stack.pop() ?? '');
  }
}
