import { decodeHTMLStrict } from 'entities';

/** Before the root element, after declarations and comments. */
const START = /^(?:\s|<\?[^>]*>|<!--[\s\S]*?-->)*<!DOCTYPE\b/i;
const ENTITY = /<!ENTITY\s+([\w.-]{1,40})\s+(?:"([^"<]{0,200})"|'([^'<]{0,200})')\s*>/g;
const REFERENCE = /&([\w.-]{1,40});/g;
const MAX_ENTITIES = 300;
/** Most characters that declared entities may add to one document. */
const MAX_EXPANSION = 1_000_000;

/** A document without its type declaration, and how to decode the entities declared there. */
export interface UntypedDocument {
  readonly xml: string;
  readonly expand: (text: string) => string;
}

/**
 * Takes the document type declaration away.
 *
 * Entities declared in it as short plain texts are kept; those made of entities (the bombs) or fetched from elsewhere
 * are not: nothing outside the document is ever read, and no expansion can exceed `MAX_EXPANSION`.
 */
export function withoutDocumentType(document: string): UntypedDocument {
  const match = START.exec(document.slice(0, 65_536));
  if (!match) return { xml: document, expand: (text) => text };
  const start = match[0].length;
  const end = endOf(document, start);
  const entities = entitiesIn(document.slice(start, Math.min(end, start + 65_536)));
  const xml = document.slice(end);
  return { xml, expand: entities.size > 0 ? expander(entities) : (text) => text };
}

/** After the `>` that ends the declaration, its internal subset included. */
function endOf(document: string, start: number): number {
  const angle = document.indexOf('>', start);
  const bracket = document.indexOf('[', start);
  if (angle < 0) return document.length;
  if (bracket < 0 || bracket > angle) return angle + 1;
  const close = /\]\s{0,100}>/g;
  close.lastIndex = bracket;
  return close.exec(document) ? close.lastIndex : angle + 1;
}

function entitiesIn(declaration: string): ReadonlyMap<string, string> {
  const entities = new Map<string, string>();
  for (const [, name = '', double, single] of declaration.matchAll(ENTITY)) {
    const value = decodeHTMLStrict(double ?? single ?? '');
    if (!REFERENCE.test(value) && entities.size < MAX_ENTITIES) entities.set(name, value);
    REFERENCE.lastIndex = 0;
  }
  return entities;
}

function expander(entities: ReadonlyMap<string, string>): (text: string) => string {
  let left = MAX_EXPANSION;
  return (text) =>
    text.replace(REFERENCE, (reference, name: string) => {
      const value = entities.get(name);
      if (value === undefined || left < value.length) return reference;
      left -= value.length;
      return value;
    });
}
