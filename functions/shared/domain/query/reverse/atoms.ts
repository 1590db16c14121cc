import { tokenise } from '../../text.ts';
import { comparable } from '../occurrences.ts';
import { printQuery } from '../print-query.ts';
import type { Condition, NearQuery, Query, TextQuery } from '../query.ts';
import { sourceNameKey, sourceWordsKey } from './condition-keys.ts';
import type { Formula } from './formula.ts';
import { GrowingInts } from './growing.ts';

/** How a single word counts: anywhere, exactly, in the title, exactly there, or as a beginning. */
export const WORD_ROLES = ['plain', 'exact', 'title', 'titleExact', 'prefix'] as const;
export type WordRole = (typeof WORD_ROLES)[number];

/** The atom that holds for every story. */
export const ALWAYS = 0;

/**
 * Numbers the conditions that queries are made of, while an index is built.
 *
 * A *simple* atom is a word in a role, a word after another, or a field: the story's words find it. A *complex* one (a
 * longer phrase, NEAR) has to be looked at, but only where simple ones that it implies, its triggers, hold.
 */
export class AtomBuilder {
  readonly strings = new Map<string, number>();
  /** Atom of each string in each role, 0 for none. */
  readonly roles: Readonly<Record<WordRole, GrowingInts>> = roleArrays();
  /** `first, second, atom` for each pair of words. */
  readonly pairs = new GrowingInts();
  /** Complex atoms as queries, and what they imply. */
  readonly complex = new Map<number, { readonly text: string; readonly triggers: readonly number[] }>();
  /** How many distinct queries use each atom. */
  readonly uses = new GrowingInts();
  readonly filters = new Set<number>();
  readonly #pairAtoms = new Map<number, number>();
  readonly #complexAtoms = new Map<string, number>();

  constructor() {
    this.#newAtom();
  }

  /** The query as a formula over atoms, negations pushed down. */
  formula(query: Query, negated = false): Formula {
    switch (query.kind) {
      case 'and':
      case 'or': {
        const kind = (query.kind === 'and') === negated ? 'any' : 'all';
        return { kind, of: query.of.map((part) => this.formula(part, negated)) };
      }
      case 'not':
        return this.formula(query.of, !negated);
      case 'text':
        return { kind: 'atom', atom: this.#text(query), negated };
      case 'near':
        return { kind: 'atom', atom: this.#near(query), negated };
      case 'field':
        return this.#field(query.condition, negated);
      default:
        return query satisfies never;
    }
  }

  /** Counts one more query that uses the atom. */
  use(atom: number): void {
    this.uses.increment(atom);
    for (const trigger of this.complex.get(atom)?.triggers ?? []) this.uses.increment(trigger);
  }

  #text(query: TextQuery): number {
    const term = comparable(query.term);
    if (term.kind === 'prefix')
      return query.titleOnly ? this.#inTitle(query, term.prefix) : this.#word('prefix', term.prefix);
    const [first = '', second, ...more] = term.words;
    if (second === undefined) return this.#word(roleOf(query.titleOnly, term.exact), first);
    if (more.length === 0 && !term.exact && !query.titleOnly) return this.#pair(first, second);
    return this.#complex(query, this.#triggers(query));
  }

  #inTitle(query: TextQuery, prefix: string): number {
    return this.#complex(query, [this.#word('prefix', prefix)]);
  }

  #near(query: NearQuery): number {
    const { left, right, titleOnly } = query;
    const sides = [left, right].map((term): TextQuery => ({ kind: 'text', term, titleOnly }));
    return this.#complex(
      query,
      sides.flatMap((side) => this.#triggers(side)),
    );
  }

  /** Simple atoms that must all hold where this term stands. */
  #triggers({ term, titleOnly }: TextQuery): readonly number[] {
    const words = comparable(term);
    if (words.kind === 'prefix') return [this.#word('prefix', words.prefix)];
    if (words.exact || words.words.length === 1)
      return words.words.map((word) => this.#word(roleOf(titleOnly, words.exact), word));
    return words.words.slice(1).map((word, before) => this.#pair(words.words[before] ?? '', word));
  }

  /** A source is a name or words of a title, each an atom of its own. */
  #field(condition: Condition, negated: boolean): Formula {
    const text = printQuery({ kind: 'field', condition });
    if (condition.field !== 'source') {
      const atom = this.#word('plain', text);
      if (condition.field === 'region' || condition.field === 'country') this.filters.add(atom);
      return { kind: 'atom', atom, negated };
    }
    const words = tokenise(condition.name).map(({ word }) => word);
    const atoms = [sourceNameKey(condition.name), sourceWordsKey(words)].map((key) => this.#word('plain', key));
    return { kind: negated ? 'all' : 'any', of: atoms.map((atom) => ({ kind: 'atom', atom, negated })) };
  }

  #word(role: WordRole, word: string): number {
    const string = this.#string(word);
    const known = this.roles[role].at(string);
    if (known !== 0) return known;
    const atom = this.#newAtom();
    this.roles[role].set(string, atom);
    return atom;
  }

  #pair(first: string, second: string): number {
    const [one, two] = [this.#string(first), this.#string(second)];
    const key = one * 2 ** 26 + two;
    const known = this.#pairAtoms.get(key);
    if (known !== undefined) return known;
    const atom = this.#newAtom();
    this.#pairAtoms.set(key, atom);
    for (const value of [one, two, atom]) this.pairs.push(value);
    return atom;
  }

  #complex(query: Query, triggers: readonly number[]): number {
    const text = printQuery(query);
    const known = this.#complexAtoms.get(text);
    if (known !== undefined) return known;
    const atom = this.#newAtom();
    this.#complexAtoms.set(text, atom);
    this.complex.set(atom, { text, triggers });
    return atom;
  }

  #string(text: string): number {
    const known = this.strings.get(text);
    if (known !== undefined) return known;
    const string = this.strings.size;
    this.strings.set(text, string);
    for (const role of WORD_ROLES) this.roles[role].push(0);
    return string;
  }

  #newAtom(): number {
    this.uses.push(0);
    return this.uses.length - 1;
  }
}

function roleOf(titleOnly: boolean, exact: boolean): WordRole {
  if (titleOnly) return exact ? 'titleExact' : 'title';
  return exact ? 'exact' : 'plain';
}

function roleArrays(): Readonly<Record<WordRole, GrowingInts>> {
  const make = () => new GrowingInts();
  return { plain: make(), exact: make(), title: make(), titleExact: make(), prefix: make() };
}
