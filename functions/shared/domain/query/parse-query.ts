import { lex } from './lexer.ts';
import { Parser } from './parser.ts';
import { QueryError } from './query-error.ts';
import { type Query, type QueryProblem, QUERY_LIMITS } from './query.ts';
import { needsPresence } from './verdict.ts';

export type ParsedQuery =
  { readonly ok: true; readonly query: Query } | { readonly ok: false; readonly problem: QueryProblem };

/** Reads what a person wrote. The first problem is returned with its place, never thrown. */
export function parseQuery(text: string): ParsedQuery {
  try {
    if (text.length > QUERY_LIMITS.length)
      throw new QueryError(
        { start: QUERY_LIMITS.length, end: text.length },
        `A query has at most ${QUERY_LIMITS.length} characters. Make two subscriptions of it.`,
      );
    const query = new Parser(lex(text)).whole();
    if (!needsPresence(query)) throw new QueryError({ start: 0, end: text.length }, ONLY_NEGATIVE);
    return { ok: true, query };
  } catch (error) {
    if (error instanceof QueryError) return { ok: false, problem: error.problem };
    throw error;
  }
}

const ONLY_NEGATIVE =
  'This would match nearly every story. Add a word, a region, a country, a type, a source or a severity that must be there.';
