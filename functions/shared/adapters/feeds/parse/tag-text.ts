import { MAX_TAG_LENGTH } from './limits.ts';

/** Whether there is only white space in `[from, to)`. */
export function isBlank(xml: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (xml.charCodeAt(at) > 0x20) return false;
  return true;
}

/** The name with which a tag begins. */
export function nameOf(tag: string): string {
  for (let at = 0; at < tag.length; at++) {
    const code = tag.charCodeAt(at);
    if (code <= 0x20 || code === 0x2f) return tag.slice(0, at);
  }
  return tag;
}

/** After the `>` that ends a tag, outside of quotes; -1 when there is none within `MAX_TAG_LENGTH`. */
export function tagEnd(xml: string, start: number): number {
  const limit = Math.min(xml.length, start + MAX_TAG_LENGTH);
  let quote = 0;
  for (let at = start + 1; at < limit; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return at + 1;
  }
  return -1;
}
