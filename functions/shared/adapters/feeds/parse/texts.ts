import { plainText, tidy } from './plain-text.ts';
import type { Element, Elements } from './read-elements.ts';

/** The first title that says something, as plain text. */
export function titleOf(elements: Elements, ...names: readonly string[]): string {
  for (const element of elements.all(...names)) {
    // A title that is nothing but tags means to show them.
    const title =
      plainOf(elements, element) || (hasInlineMarkup(elements, element) ? '' : tidy(elements.text(element)));
    if (title) return title;
  }
  return '';
}

/** Whether the markup stands in the XML itself, where it can only be markup. */
function hasInlineMarkup(elements: Elements, element: Element): boolean {
  return elements.attribute(element, 'markup') === 'inline';
}

/** An element's text without markup. Atom's `type="text"` has none, so its angle brackets are meant (RFC 4287 §3.1.1.1). */
export function plainOf(elements: Elements, element: Element): string {
  const text = contentOf(elements, element);
  const isText = ['text', 'text/plain'].includes(elements.attribute(element, 'type'));
  return isText && !/<\/?[a-z][^<>]*>/i.test(text) ? tidy(text) : plainText(text);
}

/** An element's text as published: markup where it is markup. */
export function contentOf(elements: Elements, element: Element): string {
  const text = elements.content(element);
  const isBase64 = elements.attribute(element, 'mode') === 'base64' || isBinary(elements.attribute(element, 'type'));
  return isBase64 && text.length > 7 && /^[A-Za-z0-9+/\s]+=*\s*$/.test(text)
    ? Buffer.from(text, 'base64').toString('utf8')
    : text;
}

/** RFC 4287 §4.1.3.3: content of a type that is neither text nor XML is Base64. */
function isBinary(type: string): boolean {
  return type.includes('/') && !/^text\/|[+/]xml$/i.test(type);
}
