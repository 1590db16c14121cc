import type { FieldQuery, NearQuery, Query, TextQuery } from './query.ts';

/** A part that must hold, or must not. */
export interface Literal {
  readonly query: TextQuery | NearQuery | FieldQuery;
  readonly negated: boolean;
}

/** Parts that must all be as they say. */
export type Alternative = readonly Literal[];

/** More than these and a query is beyond what a reader can be told about it. */
const MAX_ALTERNATIVES = 64;

/** The query as alternatives of which one is enough, or `undefined` if there are too many. */
export function alternativesOf(query: Query, negated = false): readonly Alternative[] | undefined {
  switch (query.kind) {
    case 'not':
      return alternativesOf(query.of, !negated);
    case 'and':
    case 'or': {
      const parts = query.of.map((part) => alternativesOf(part, negated));
      return (query.kind === 'and') === negated ? parts.reduce(either) : parts.reduce(both);
    }
    case 'text':
    case 'near':
    case 'field':
      return [[{ query, negated }]];
    default:
      return query satisfies never;
  }
}

type Alternatives = readonly Alternative[] | undefined;

function either(a: Alternatives, b: Alternatives): Alternatives {
  return a && b && a.length + b.length <= MAX_ALTERNATIVES ? [...a, ...b] : undefined;
}

function both(a: Alternatives, b: Alternatives): Alternatives {
  if (!a || !b || a.length * b.length > MAX_ALTERNATIVES) return undefined;
  return a.flatMap((one) => b.map((other) => [...one, ...other]));
}
