import { type Alternative, alternativesOf, type Literal } from './alternatives.ts';
import { compares } from './match-field.ts';
import { comparable } from './occurrences.ts';
import { printQuery } from './print-query.ts';
import type { Condition, FieldName, Query } from './query.ts';
import { stem } from './stem.ts';

/** Something odd about a query that can be read: no story can satisfy it, a part of it is idle, or very many will. */
export interface QueryAdvice {
  readonly kind: 'impossible' | 'idle' | 'broad';
  /** A sentence for the reader. */
  readonly message: string;
}

/**
 * What to tell a reader before a query is saved, found without any story: contradictions and breadth.
 *
 * Says nothing of a query it cannot see through; the back-test shows what it brings.
 */
export function adviseOn(query: Query): readonly QueryAdvice[] {
  const alternatives = alternativesOf(query);
  if (!alternatives) return [];
  const problems = alternatives.map((alternative) => ({ alternative, problem: contradiction(alternative) }));
  const [first] = problems;
  if (first?.problem !== undefined && problems.every(({ problem }) => problem !== undefined))
    return [{ kind: 'impossible', message: `No story can satisfy this: ${first.problem}.` }];
  const idle = problems.flatMap(({ alternative, problem }): readonly QueryAdvice[] =>
    problem === undefined
      ? []
      : [{ kind: 'idle', message: `One alternative, ${shown(alternative)}, never holds: ${problem}.` }],
  );
  return [...idle, ...problems.flatMap(({ alternative }) => breadth(alternative))];
}

/** Why all parts cannot hold at once, as the end of a sentence. */
function contradiction(parts: Alternative): string | undefined {
  for (const { query, negated } of parts)
    for (const other of parts)
      if (negated && !other.negated && implies(other.query, query))
        return `${printQuery(other.query)} is asked for, and ${printQuery(query)} excluded`;
  return fieldContradiction(conditionsOf(parts));
}

function conditionsOf(parts: Alternative): readonly Condition[] {
  return parts.flatMap(({ query, negated }) => (query.kind === 'field' && !negated ? [query.condition] : []));
}

function fieldContradiction(conditions: readonly Condition[]): string | undefined {
  const severities = conditions.filter((condition) => condition.field === 'severity');
  const possible = [1, 2, 3, 4, 5].filter((level) => severities.every((condition) => allows(condition, level)));
  if (possible.length === 0) return 'no severity fits all conditions';
  const tags = conditions.flatMap((condition) => (condition.field === 'lang' ? [condition.tag] : []));
  const apart = tags.find((tag) => tags.some((other) => !isSameLanguage(tag, other)));
  return apart === undefined ? undefined : `a story has one language, not ${[...new Set(tags)].join(' and ')}`;
}

function isSameLanguage(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}

function allows(condition: Condition & { field: 'severity' }, level: number): boolean {
  return compares(level, condition.comparison, condition.level);
}

/** Whether a story that satisfies the first part satisfies the second. */
function implies(query: Query, other: Query): boolean {
  if (printQuery(query) === printQuery(other)) return true;
  if (query.kind !== 'text' || other.kind !== 'text' || (other.titleOnly && !query.titleOnly)) return false;
  const [narrow, wide] = [comparable(query.term), comparable(other.term)];
  if (narrow.kind === 'prefix') return wide.kind === 'prefix' && narrow.prefix.startsWith(wide.prefix);
  if (wide.kind === 'prefix') return narrow.exact && narrow.words.some((word) => word.startsWith(wide.prefix));
  if (wide.exact && !narrow.exact) return false;
  const words = narrow.exact && !wide.exact ? narrow.words.map(stem) : narrow.words;
  return words.some((_, first) => wide.words.every((word, offset) => words[first + offset] === word));
}

/** Fields that narrow to some place or publisher. */
const NARROW: ReadonlySet<FieldName> = new Set(['region', 'country', 'source']);

function shown(parts: Alternative): string {
  return `“${parts.map(({ query, negated }: Literal) => `${negated ? '-' : ''}${printQuery(query)}`).join(' ')}”`;
}

/** Severities and types alone hold for stories of the whole world. */
function breadth(parts: Alternative): readonly QueryAdvice[] {
  const isNarrow = parts.some(
    ({ query, negated }) => !negated && (query.kind !== 'field' || NARROW.has(query.condition.field)),
  );
  if (isNarrow) return [];
  const message = `${shown(parts)} holds for stories from everywhere. Add a word, a region or a country.`;
  return [{ kind: 'broad', message }];
}
