const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * An address made absolute, when a base allows it.
 *
 * An ampersand escaped once too often is set right, as readers do: no address means `&amp;`. What is absolute already stays as it is written, so that an id made of it never changes with our URL library. White
 * space, which line breaks in a feed bring in, is taken out (WHATWG URL §4.4).
 */
export function absolute(address: string, base: string): string {
  const clean = address
    .replaceAll(/[\t\n\r]+\s*/g, '')
    .replaceAll('&amp;', '&')
    .trim();
  if (clean === '' || SCHEME.test(clean)) return clean;
  if (!base || !URL.canParse(clean, base)) return clean;
  return new URL(clean, base).href;
}
