import { fold, tokenise } from '../text.ts';
import type { Term } from './query.ts';
import type { StoryWord } from './searchable-story.ts';
import { stem } from './stem.ts';

/** Words `[first, last]` of a field, by position. */
export interface Occurrence {
  readonly first: number;
  readonly last: number;
}

/** A term in the form in which it is compared with a story's words. */
export type ComparableTerm =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly exact: boolean }
  | { readonly kind: 'prefix'; readonly prefix: string };

const comparables = new WeakMap<Term, ComparableTerm>();

/** Folds and stems a term as the words of stories are; once, however many stories it is compared with. */
export function comparable(term: Term): ComparableTerm {
  const known = comparables.get(term);
  if (known) return known;
  const made = toComparable(term);
  comparables.set(term, made);
  return made;
}

function toComparable(term: Term): ComparableTerm {
  if (term.kind === 'prefix') return { kind: 'prefix', prefix: fold(term.text) };
  const words = tokenise(term.text).map(({ word }) => (term.exact ? word : stem(word)));
  return { kind: 'words', words, exact: term.exact };
}

/** Everywhere a term stands in a field, in order. */
export function occurrences(term: ComparableTerm, field: readonly StoryWord[]): readonly Occurrence[] {
  const found: Occurrence[] = [];
  const length = term.kind === 'prefix' ? 1 : term.words.length;
  for (let first = 0; first + length <= field.length; first++)
    if (standsAt(term, field, first)) found.push({ first, last: first + length - 1 });
  return found;
}

/** Whether a term begins at this word. */
export function standsAt(term: ComparableTerm, field: readonly StoryWord[], first: number): boolean {
  if (term.kind === 'prefix') return field[first]?.word.startsWith(term.prefix) ?? false;
  return term.words.every((word, offset) => {
    const there = field[first + offset];
    return there !== undefined && word === (term.exact ? there.word : there.stem);
  });
}

/** Pairs of occurrences with at most `distance - 1` words between them, in either order, none overlapping. */
export function nearPairs(
  left: readonly Occurrence[],
  right: readonly Occurrence[],
  distance: number,
): readonly Occurrence[] {
  return left.flatMap((one) => right.flatMap((other) => (isNear(one, other, distance) ? [one, other] : [])));
}

function isNear(a: Occurrence, b: Occurrence, distance: number): boolean {
  const gap = a.last < b.first ? b.first - a.last : a.first - b.last;
  return gap >= 1 && gap <= distance;
}
