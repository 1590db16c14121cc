import { parseQuery } from '../parse-query.ts';
import type { Query } from '../query.ts';
import { entriesOf } from './anchors.ts';
import { AtomBuilder } from './atoms.ts';
import type { CompiledQueries } from './compiled-queries.ts';
import { EntryList } from './entry-list.ts';
import { canonical, groupKind, writeAll } from './formula.ts';
import { GrowingInts } from './growing.ts';
import { pairTable } from './pair-table.ts';
import { stringTable } from './string-table.ts';
import { targetsOf } from './target.ts';

/** No query: what cannot be read any more is never found. */
const UNREADABLE = 0xff_ff_ff_ff;

/** Compiles queries; the subscription in slot n asks for the nth text. */
export function compileQueries(texts: Iterable<string>): CompiledQueries {
  const compiler = new Compiler();
  for (const text of texts) compiler.add(text);
  return compiler.finish();
}

class Compiler {
  readonly #atoms = new AtomBuilder();
  readonly #byText = new Map<string, number>();
  readonly #byCode = new Map<string, number>();
  readonly #codes = new GrowingInts();
  readonly #codeStarts = new GrowingInts();
  readonly #slotQueries = new GrowingInts();

  add(text: string): void {
    let query = this.#byText.get(text);
    if (query === undefined) {
      const parsed = parseQuery(text);
      query = parsed.ok ? this.#distinct(parsed.query) : UNREADABLE;
      this.#byText.set(text, query);
    }
    this.#slotQueries.push(query);
  }

  finish(): CompiledQueries {
    this.#byText.clear();
    this.#byCode.clear();
    const entries = this.#entries();
    const groups = entries.groups();
    const slotQueries = this.#slotQueries.view();
    const { targets, ...slots } = targetsOf(entries, groups, slotQueries, this.#codeStarts.length);
    return {
      ...compiledAtoms(this.#atoms),
      ...entries.laidOut(groups, targets, this.#atoms.uses.length),
      slotCount: Uint32Array.of(slotQueries.length),
      ...slots,
    };
  }

  #distinct(query: Query): number {
    const code = new GrowingInts(8);
    writeAll(canonical(this.#atoms.formula(query)), code);
    const items = code.toArray();
    const key = items.join();
    const known = this.#byCode.get(key);
    if (known !== undefined) return known;
    const number = this.#codeStarts.length;
    this.#byCode.set(key, number);
    this.#codeStarts.push(this.#codes.length);
    for (const item of items) {
      this.#codes.push(item);
      if (groupKind(item) === undefined) this.#atoms.use(item >>> 1);
    }
    return number;
  }

  #entries(): EntryList {
    const list = new EntryList();
    for (let query = 0; query < this.#codeStarts.length; query++) {
      const end = query + 1 < this.#codeStarts.length ? this.#codeStarts.at(query + 1) : this.#codes.length;
      const code = this.#codes.view(this.#codeStarts.at(query), end);
      for (const entry of entriesOf(code, this.#atoms)) list.add(query, entry, code);
    }
    return list;
  }
}

function compiledAtoms(atoms: AtomBuilder) {
  const complexOf = new Uint32Array(atoms.uses.length);
  for (const [index, atom] of [...atoms.complex.keys()].entries()) complexOf[atom] = index + 1;
  const pairs = atoms.pairs.view();
  const pairStarts = new Uint8Array(atoms.strings.size);
  for (let at = 0; at < pairs.length; at += 3) pairStarts[pairs[at] as number] = 1;
  return {
    strings: stringTable([...atoms.strings.keys()]),
    roles: rolesOf(atoms),
    pairs: pairTable(pairs),
    pairStarts,
    prefixLengths: Uint32Array.of(...prefixLengths(atoms)),
    complexOf,
    complexTexts: stringTable([...atoms.complex.values()].map(({ text }) => text)),
  };
}

function rolesOf({ roles }: AtomBuilder): CompiledQueries['roles'] {
  const { plain, exact, title, titleExact, prefix } = roles;
  return {
    plain: plain.toArray(),
    exact: exact.toArray(),
    title: title.toArray(),
    titleExact: titleExact.toArray(),
    prefix: prefix.toArray(),
  };
}

/** The lengths that prefixes have, ascending. */
function prefixLengths({ strings, roles }: AtomBuilder): readonly number[] {
  const lengths = new Set<number>();
  for (const [text, string] of strings) if (roles.prefix.at(string) !== 0) lengths.add(text.length);
  return [...lengths].toSorted((a, b) => a - b);
}
