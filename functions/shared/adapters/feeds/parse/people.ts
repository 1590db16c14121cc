import { plainText } from './plain-text.ts';
import type { Element, Elements } from './read-elements.ts';

const EMAIL_THEN_NAME = /^\S+@\S+\s*[(<]\s*([^()<>]+?)\s*[)>]$/;
const NAME_THEN_EMAIL = /^(.+?)\s*[(<[]\s*\S+@\S+\s*[)>\]]$/;
const EMAIL_AND_NAME = /^(?:mailto:)?\S+@\S+\.\w+\s*[,:-]?\s+(\S.*)$/;
const MAX_AUTHOR_LENGTH = 300;

/** Who wrote it, by name; by address only when no name is given (RSS's `address (name)` is both). */
export function authorOf(elements: Elements, ...groups: readonly (readonly string[])[]): string | undefined {
  for (const names of groups) {
    const people = new Set(
      elements
        .all(...names)
        .map((element) => personIn(elements, element))
        .filter(Boolean),
    );
    if (people.size > 0) return [...people].join(', ').slice(0, MAX_AUTHOR_LENGTH);
  }
  return undefined;
}

function personIn(elements: Elements, element: Element): string {
  for (const part of ['name', 'itunes:name', 'email', 'itunes:email', 'uri', 'url']) {
    const text = elements.children(element, part).map((child) => elements.text(child)).find(Boolean);
    if (text) return plainName(text);
  }
  return plainName(elements.text(element));
}

function plainName(written: string): string {
  const text = plainText(written.slice(0, MAX_AUTHOR_LENGTH).replace(/<(\S+@\S+)>/, '($1)'));
  const name = EMAIL_THEN_NAME.exec(text)?.[1] ?? NAME_THEN_EMAIL.exec(text)?.[1] ?? EMAIL_AND_NAME.exec(text)?.[1];
  return name?.trim() || text;
}
