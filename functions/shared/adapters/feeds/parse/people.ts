import { plainText } from './plain-text.ts';
import type { Element, Elements } from './read-elements.ts';

const EMAIL_THEN_NAME = /^\S+@\S+\s*[(<]\s*([^()<>]+?)\s*[)>]$/;
const NAME_THEN_EMAIL = /^(.+?)\s*[(<[]\s*\S+@\S+\s*[)>\]]$/;
const EMAIL_AND_NAME = /^(?:mailto:)?\S+@\S+\.\w+\s*[,:-]?\s+(\S.*)$/;
const MAX_AUTHOR_LENGTH = 300;

/** Who wrote it, by name; by address only when no name is given (RSS's `address (name)` is both). */
export function authorOf(elements: Elements, ...groups: readonly (readonly string[])[]): string | undefined {
  // Atom's authors: an element each, with a name in it.
  const named = elements.all('author').filter((author) => elements.children(author, 'name').length > 0);
  if (named.length > 0) return listed(elements, named);
  for (const names of groups) {
    const people = listed(elements, elements.all(...names));
    if (people) return people;
  }
  return undefined;
}

function listed(elements: Elements, people: readonly Element[]): string | undefined {
  if (people.length === 0) return undefined;
  const names = new Set(people.map((person) => personIn(elements, person)).filter(Boolean));
  return [...names].join(', ').slice(0, MAX_AUTHOR_LENGTH) || undefined;
}

function personIn(elements: Elements, element: Element): string {
  for (const part of ['name', 'itunes:name', 'email', 'itunes:email', 'uri', 'url']) {
    const text = elements
      .children(element, part)
      .map((child) => elements.text(child))
      .find(Boolean);
    if (text) return plainName(text);
  }
  return plainName(elements.text(element));
}

function plainName(written: string): string {
  const text = plainText(written.slice(0, MAX_AUTHOR_LENGTH).replace(/<(\S+@\S+)>/, '($1)'));
  const name = EMAIL_THEN_NAME.exec(text)?.[1] ?? NAME_THEN_EMAIL.exec(text)?.[1] ?? EMAIL_AND_NAME.exec(text)?.[1];
  return name && !name.includes('://') ? name.trim() : text;
}
