import type { Query } from './query.ts';

/**
 * Whether the query can hold only for stories that have something: a word, a region, a type.
 *
 * `lang:` alone does not count: it narrows, but says nothing about what the story is about.
 */
export function needsPresence(query: Query): boolean {
  switch (query.kind) {
    case 'not':
      return absenceNeedsPresence(query.of);
    case 'and':
      return query.of.some(needsPresence);
    case 'or':
      return query.of.every(needsPresence);
    case 'field':
      return query.condition.field !== 'lang';
    case 'text':
    case 'near':
      return true;
    default:
      return query satisfies never;
  }
}

/** The same for the query's opposite: `-(-a b)` can hold where nothing is, `-(-a)` cannot. */
function absenceNeedsPresence(query: Query): boolean {
  switch (query.kind) {
    case 'not':
      return needsPresence(query.of);
    case 'and':
      return query.of.every(absenceNeedsPresence);
    case 'or':
      return query.of.some(absenceNeedsPresence);
    case 'text':
    case 'near':
    case 'field':
      return false;
    default:
      return query satisfies never;
  }
}
