import type { QueryProblem, Span } from './query.ts';

/** Leaves the parser at the first problem; `parseQuery` turns it into a value. */
export class QueryError extends Error {
  readonly problem: QueryProblem;

  constructor(at: Span, message: string, suggestion?: string) {
    super(message);
    this.name = 'QueryError';
    this.problem = suggestion === undefined ? { at, message } : { at, message, suggestion };
  }
}
