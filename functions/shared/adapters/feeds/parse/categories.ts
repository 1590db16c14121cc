import { plainText } from './plain-text.ts';
import type { Element, Elements } from './read-elements.ts';

const LISTS: ReadonlySet<string> = new Set(['tags', 'itunes:keywords', 'media:keywords', 'keywords']);
const NAMES = [
  'category',
  'atom:category',
  'tags',
  'dc:subject',
  'itunes:category',
  'googleplay:category',
  'media:category',
  'itunes:keywords',
  'media:keywords',
  'keywords',
];
const MAX_CATEGORIES = 100;
const MAX_CATEGORY_LENGTH = 200;

/** What the publisher filed the entry under, each once, in order: Atom's label and term, RSS's text, lists taken apart. */
export function categoriesOf(entry: Elements): readonly string[] {
  const categories = new Set<string>();
  for (const name of NAMES) {
    for (const element of entry.all(name)) {
      for (const category of categoriesIn(entry, element, LISTS.has(name))) {
        const text = plainText(category).slice(0, MAX_CATEGORY_LENGTH);
        if (text && categories.size < MAX_CATEGORIES) categories.add(text);
      }
    }
  }
  return [...categories];
}

function categoriesIn(entry: Elements, element: Element, isList: boolean): readonly string[] {
  const text = entry.text(element);
  if (isList && text) return text.split(',');
  const own = ['label', 'term', 'text'].map((name) => entry.attribute(element, name));
  const inner = ['itunes:category', 'tag']
    .flatMap((name) => entry.children(element, name))
    .flatMap((child) => categoriesIn(entry, child, false));
  return [text, ...own, ...inner];
}
