import type { Story } from '../shared/domain/story.ts';

/** What is wrong with a query, and where. */
export interface QueryProblem {
  readonly at: { readonly start: number; readonly end: number };
  readonly message: string;
  readonly suggestion?: string | undefined;
}

/** Where a story has what a query asks for. */
export interface Found {
  /** The words of the story that matched. */
  readonly words: readonly string[];
  readonly title: readonly { readonly start: number; readonly end: number }[];
}

export type ReadQuery =
  | { readonly ok: true; readonly advice: readonly string[]; find(story: Story): Found | undefined }
  | { readonly ok: false; readonly problem: QueryProblem };

/** Longest query a form takes; the language has its own, lower limits. */
export const MAX_QUERY_LENGTH = 1_000;

/** The query that a box of words and a choice of regions mean together. */
export function queryWithRegions(words: string, regionIds: readonly string[]): string {
  const where = regionIds.map((id) => `region:${id}`).join(' OR ');
  const what = words.trim();
  if (!where) return what;
  if (!what) return where;
  return regionIds.length === 1 ? `(${what}) ${where}` : `(${what}) (${where})`;
}

/** Reads what a reader wrote; the answer finds it in stories, or says what is wrong. */
export function readQuery(text: string): ReadQuery {
  if (text.trim() === '')
    return {
      ok: false,
      problem: { at: { start: 0, end: 0 }, message: 'Write at least one word, or choose a region.' },
    };
  return { ok: true, advice: [], find: () => undefined };
}
