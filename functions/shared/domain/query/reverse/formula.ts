import type { GrowingInts } from './growing.ts';

/**
 * A query over numbered atoms, negations pushed down to them.
 *
 * Written as numbers, it is a row of items that all must hold. An item is an atom (`atom * 2`, plus 1 if it must not
 * hold), or a mark with the length of a group that follows: of alternatives, or of items that all must hold.
 */
export type Formula =
  | { readonly kind: 'atom'; readonly atom: number; readonly negated: boolean }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Formula[] };

const ANY = 0x40_00_00_00;
const ALL = 0x80_00_00_00;
const LENGTH = 0x3f_ff_ff_ff;

/** Whether the number begins a group, and of which kind. */
export function groupKind(item: number): 'all' | 'any' | undefined {
  if (item < ANY) return undefined;
  return item >= ALL ? 'all' : 'any';
}

/** How many numbers the item takes, its mark included. */
export function itemLength(item: number): number {
  return item < ANY ? 1 : 1 + (item & LENGTH);
}

/** Writes the formula as a row of items that all must hold. */
export function writeAll(formula: Formula, to: GrowingInts): void {
  if (formula.kind === 'all') for (const part of formula.of) writeItem(part, to);
  else writeItem(formula, to);
}

function writeItem(formula: Formula, to: GrowingInts): void {
  if (formula.kind === 'atom') to.push(formula.atom * 2 + (formula.negated ? 1 : 0));
  else to.push(((formula.kind === 'any' ? ANY : ALL) | lengthOf(formula.of)) >>> 0);
  if (formula.kind !== 'atom') for (const part of formula.of) writeItem(part, to);
}

function lengthOf(parts: readonly Formula[]): number {
  return parts.reduce((sum, part) => sum + 1 + (part.kind === 'atom' ? 0 : lengthOf(part.of)), 0);
}

/** Flat, without repetition and in one order, so that queries that say the same in another order become one. */
export function canonical(formula: Formula): Formula {
  if (formula.kind === 'atom') return formula;
  const parts = formula.of
    .map(canonical)
    .flatMap((part) => (part.kind === formula.kind ? part.of : [part]))
    .map((part): readonly [string, Formula] => [keyOf(part), part]);
  const distinct = [...new Map(parts).entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
  const [only] = distinct;
  return only && distinct.length === 1 ? only : { kind: formula.kind, of: distinct };
}

function keyOf(formula: Formula): string {
  if (formula.kind === 'atom') return `${formula.atom}${formula.negated ? '-' : ''}`;
  return `${formula.kind}(${formula.of.map(keyOf).join()})`;
}

/** Whether the row of items `[start, end)` holds, given which atoms do. */
export function holdsAll(code: Uint32Array, start: number, end: number, isTrue: (atom: number) => boolean): boolean {
  for (let at = start; at < end;) {
    const item = code[at] as number;
    const next = at + itemLength(item);
    if (!holdsItem(code, at, next, item, isTrue)) return false;
    at = next;
  }
  return true;
}

function holdsItem(code: Uint32Array, at: number, end: number, item: number, isTrue: (atom: number) => boolean) {
  if (item < ANY) return isTrue(item >>> 1) !== ((item & 1) === 1);
  return item >= ALL ? holdsAll(code, at + 1, end, isTrue) : holdsAny(code, at + 1, end, isTrue);
}

function holdsAny(code: Uint32Array, start: number, end: number, isTrue: (atom: number) => boolean): boolean {
  for (let at = start; at < end;) {
    const item = code[at] as number;
    const next = at + itemLength(item);
    if (holdsItem(code, at, next, item, isTrue)) return true;
    at = next;
  }
  return false;
}
