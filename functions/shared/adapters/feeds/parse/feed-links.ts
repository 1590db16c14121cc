import type { Element, Elements } from './read-elements.ts';
import { absolute } from './absolute-url.ts';

/** Relations of Atom links that never lead to the entry or the site itself. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'self', 'enclosure', 'edit', 'edit-media', 'replies', 'hub', 'next', 'prev', 'previous', 'first', 'last', 'license', 'search', 'next-archive',
  'prev-archive', 'current', 'service', 'http://schemas.google.com/g/2005#feed', 'http://schemas.google.com/g/2005#post', 'image', 'icon',
  'shortcut icon', 'payment', 'author', 'stylesheet', 'service.edit', 'service.post', 'service.feed', 'related', 'via', 'thumbnail', 'preview',
]); // prettier-ignore

interface Link {
  readonly href: string;
  readonly rel: string;
  readonly type: string;
}

/** Every link among these elements, written as an attribute (Atom) or as text (RSS), made absolute. */
function linksOf(elements: Elements, base: string, ...names: readonly string[]): readonly Link[] {
  return elements
    .all(...names)
    .map((element) => toLink(elements, element, base))
    .filter(({ href }) => href !== '');
}

function toLink(elements: Elements, element: Element, base: string): Link {
  const href =
    elements.attribute(element, 'href') || elements.text(element) || elements.attribute(element, 'rdf:resource');
  return {
    href: absolute(href, elements.attribute(element, 'xml:base') || base),
    rel: elements.attribute(element, 'rel').toLowerCase(),
    type: elements.attribute(element, 'type').toLowerCase(),
  };
}

/**
 * Where a reader goes: the alternate page (RFC 4287 §4.2.7.2: what has no `rel` is one), a web page before other types. Of
 * several the last, as feed readers do; RSS's own link before an Atom link that was added to it.
 */
export function alternateLink(elements: Elements, base: string): string {
  const own = bestOf(linksOf(elements, base, 'link'));
  return own || bestOf(linksOf(elements, base, 'atom:link'));
}

function bestOf(links: readonly Link[]): string {
  const alternates = links.filter(({ rel }) => rel === '' || rel === 'alternate' || rel.endsWith('/alternate'));
  const pages = alternates.filter(({ type }) => type === '' || type.includes('html'));
  return (pages.at(-1) ?? alternates.at(-1))?.href ?? links.find(({ rel }) => !ELSEWHERE.has(rel))?.href ?? '';
}

/** The first link of a relation; empty when there is none. */
export function linkOf(elements: Elements, rel: string, base: string): string {
  return linksOf(elements, base, 'link', 'atom:link').find((link) => link.rel === rel)?.href ?? '';
}
