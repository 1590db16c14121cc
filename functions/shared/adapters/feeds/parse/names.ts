import { prefixOf, USUAL_PREFIXES } from './namespaces.ts';
import { ENTRY_ELEMENTS, FEED_ELEMENTS } from './vocabulary.ts';

interface Scope {
  /** Prefix as written → prefix of ours. */
  readonly prefixes: ReadonlyMap<string, string>;
  readonly base: string;
  readonly language: string;
}

const OUTERMOST: Scope = { prefixes: USUAL_PREFIXES, base: '', language: '' };
/** Names as written elsewhere → names that we read. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  [...ENTRY_ELEMENTS, ...FEED_ELEMENTS, 'item', 'entry', 'rss', 'feed', 'rdf:RDF', 'channel', 'items', 'head', 'hour', 'day']
    .map((name) => [name.toLowerCase(), name] as const)
    .concat([['lastmod', 'updated'], ['rdf', 'rdf:RDF'], ['productname', 'title'], ['redirect', 'passed'], ['uri', 'uri'], ['name', 'name'], ['email', 'email']]),
); // prettier-ignore

/** Names, base addresses and languages of the elements that are open. */
export class Names {
  readonly #scopes: Scope[] = [];

  get base(): string {
    return this.#scopes.at(-1)?.base ?? '';
  }

  get language(): string {
    return this.#scopes.at(-1)?.language ?? '';
  }

  /** Enters an element and gives its name as we write it: usual prefix, usual case. */
  open(written: string, attributes: ReadonlyMap<string, string>): string {
    const outer = this.#scopes.at(-1) ?? OUTERMOST;
    const scope = hasXmlAttributes(attributes) ? innerScope(outer, attributes) : outer;
    this.#scopes.push(scope);
    const colon = written.indexOf(':');
    const prefix = colon < 0 ? '' : written.slice(0, colon);
    const local = colon < 0 ? written : written.slice(colon + 1);
    const ours = scope.prefixes.get(prefix) ?? scope.prefixes.get(prefix.toLowerCase()) ?? prefix;
    const name = ours ? `${ours}:${local}` : local;
    return OTHER_NAMES.get(name.toLowerCase()) ?? name;
  }

  close(): void {
    this.#scopes.pop();
  }
}

function hasXmlAttributes(attributes: ReadonlyMap<string, string>): boolean {
  for (const name of attributes.keys()) if (name.startsWith('xml')) return true;
  return false;
}

function innerScope(outer: Scope, attributes: ReadonlyMap<string, string>): Scope {
  let prefixes: Map<string, string> | undefined;
  for (const [name, uri] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    prefixes ??= new Map(outer.prefixes);
    const prefix = name.slice(6);
    prefixes.set(prefix, prefixOf(uri) ?? prefix);
  }
  const base = attributes.get('xml:base');
  return {
    prefixes: prefixes ?? outer.prefixes,
    base: base === undefined ? outer.base : joined(outer.base, base.trim()),
    language: attributes.get('xml:lang') ?? outer.language,
  };
}

function joined(outer: string, base: string): string {
  return URL.canParse(base, outer || undefined) ? new URL(base, outer || undefined).href : outer || base;
}
