import { ALWAYS, type AtomBuilder } from './atoms.ts';
import { groupKind, itemLength } from './formula.ts';

/** A place where a query is found: when the anchor holds, and the filter, it remains to check the residual. */
export interface Entry {
  readonly anchor: number;
  readonly filter: number;
  /** `[start, end)` of items to check, without those at `skipped`. */
  readonly start: number;
  readonly end: number;
  readonly skipped: readonly number[];
}

/** Anchors of which one holds whenever a part does, and how many queries they are shared with. */
interface Anchors {
  readonly atoms: readonly number[];
  readonly cost: number;
}

const NONE: Anchors = { atoms: [ALWAYS], cost: Number.POSITIVE_INFINITY };

/**
 * Where to find a query: each of its alternatives under the atom that the fewest queries need.
 *
 * What many queries name is what many stories say, so the fewest queries is the rarest word.
 */
export function entriesOf(code: Uint32Array, atoms: AtomBuilder): readonly Entry[] {
  return clausesOf(code).flatMap(([start, end]) => clauseEntries(code, start, end, atoms));
}

/** A query that is nothing but alternatives has one clause for each; any other has one. */
function clausesOf(code: Uint32Array): readonly (readonly [number, number])[] {
  const first = code[0] as number;
  if (groupKind(first) !== 'any' || itemLength(first) !== code.length) return [[0, code.length]];
  const clauses: (readonly [number, number])[] = [];
  for (let at = 1; at < code.length; at += itemLength(code[at] as number)) {
    const item = code[at] as number;
    clauses.push(groupKind(item) === 'all' ? [at + 1, at + itemLength(item)] : [at, at + itemLength(item)]);
  }
  return clauses;
}

function clauseEntries(code: Uint32Array, start: number, end: number, atoms: AtomBuilder): readonly Entry[] {
  const best = cheapest(code, start, end, atoms);
  const [anchor = ALWAYS] = best.atoms;
  if (best.atoms.length > 1)
    return best.atoms.map((atom) => ({ anchor: atom, filter: ALWAYS, start, end, skipped: [] }));
  const skipped: number[] = [];
  let filter = ALWAYS;
  for (let at = start; at < end; at += itemLength(code[at] as number)) {
    const item = code[at] as number;
    const isPositive = groupKind(item) === undefined && (item & 1) === 0;
    if (isPositive && item >>> 1 === anchor) skipped.push(at);
    else if (isPositive && filter === ALWAYS && atoms.filters.has(item >>> 1)) {
      filter = item >>> 1;
      skipped.push(at);
    }
  }
  return [{ anchor, filter, start, end, skipped }];
}

function cheapest(code: Uint32Array, start: number, end: number, atoms: AtomBuilder): Anchors {
  let best = NONE;
  for (let at = start; at < end; at += itemLength(code[at] as number)) {
    const candidate = anchorsOf(code, at, atoms);
    if (candidate.cost < best.cost) best = candidate;
  }
  return best;
}

function anchorsOf(code: Uint32Array, at: number, atoms: AtomBuilder): Anchors {
  const item = code[at] as number;
  const end = at + itemLength(item);
  switch (groupKind(item)) {
    case 'all':
      return cheapest(code, at + 1, end, atoms);
    case 'any':
      return anyOf(code, at + 1, end, atoms);
    case undefined:
      return (item & 1) === 1 ? NONE : atomAnchor(item >>> 1, atoms);
    default:
      return NONE;
  }
}

function anyOf(code: Uint32Array, start: number, end: number, atoms: AtomBuilder): Anchors {
  const all = new Set<number>();
  let cost = 0;
  for (let at = start; at < end; at += itemLength(code[at] as number)) {
    const one = anchorsOf(code, at, atoms);
    for (const atom of one.atoms) all.add(atom);
    cost += one.cost;
  }
  return { atoms: [...all], cost };
}

function atomAnchor(atom: number, { uses, complex }: AtomBuilder): Anchors {
  const candidates = complex.get(atom)?.triggers ?? [atom];
  const [first = ALWAYS, ...rest] = candidates;
  const rarest = rest.reduce((best, candidate) => (uses.at(candidate) < uses.at(best) ? candidate : best), first);
  return { atoms: [rarest], cost: uses.at(rarest) };
}
