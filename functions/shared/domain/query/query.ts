import type { EventType, Severity } from '../story.ts';

/** What a subscription listens for, as a tree. `and`/`or` hold at least two queries and never one of their own kind. */
export type Query =
  | TextQuery
  | NearQuery
  | FieldQuery
  | { readonly kind: 'and'; readonly of: readonly Query[] }
  | { readonly kind: 'or'; readonly of: readonly Query[] }
  | { readonly kind: 'not'; readonly of: Query };

/** A keyword or phrase somewhere in the story, or in its title. */
export interface TextQuery {
  readonly kind: 'text';
  readonly term: Term;
  readonly titleOnly: boolean;
}

/** Two terms in the same field, in either order, the second at most `distance` words after the end of the first. */
export interface NearQuery {
  readonly kind: 'near';
  readonly left: Term;
  readonly right: Term;
  readonly distance: number;
  readonly titleOnly: boolean;
}

/** A condition on what the classifier or the feed says of the story. */
export interface FieldQuery {
  readonly kind: 'field';
  readonly condition: Condition;
}

export type Condition =
  | { readonly field: 'region'; readonly id: string }
  | { readonly field: 'country'; readonly code: string }
  | { readonly field: 'type'; readonly type: EventType }
  | { readonly field: 'severity'; readonly comparison: Comparison; readonly level: Severity }
  | { readonly field: 'source'; readonly name: string }
  | { readonly field: 'lang'; readonly tag: string };

export type Comparison = '=' | '<' | '<=' | '>' | '>=';

/** Words in a row as the reader wrote them (compared folded, and stemmed unless `exact`), or the beginning of a word. */
export type Term =
  | { readonly kind: 'words'; readonly text: string; readonly exact: boolean }
  | { readonly kind: 'prefix'; readonly text: string };

/** A stretch `[start, end)` of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Why a text is no query: where, what was expected, and what to put in place of the span if we can guess. */
export interface QueryProblem {
  readonly at: Span;
  readonly message: string;
  readonly suggestion?: string | undefined;
}

/** Bounds that keep a stranger's query cheap. Nobody who writes by hand meets them. */
export const QUERY_LIMITS = {
  length: 500,
  terms: 40,
  depth: 12,
  wordsInPhrase: 12,
  letters: 64,
  minPrefixLetters: 4,
  maxDistance: 50,
} as const;

/** The fields a query may name. */
export const FIELD_NAMES = ['title', 'region', 'country', 'type', 'severity', 'source', 'lang'] as const;
export type FieldName = (typeof FIELD_NAMES)[number];
