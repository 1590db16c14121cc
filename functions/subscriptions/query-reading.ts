import { adviseOn } from '../shared/domain/query/advise.ts';
import { matchQuery, type QueryMatch } from '../shared/domain/query/match-query.ts';
import { parseQuery } from '../shared/domain/query/parse-query.ts';
import { QUERY_LIMITS, type QueryProblem } from '../shared/domain/query/query.ts';
import { type SearchableStory, searchable } from '../shared/domain/query/searchable-story.ts';
import type { Story } from '../shared/domain/story.ts';

export type ReadQuery =
  | {
      readonly ok: true;
      /** Sentences for the reader about what is odd in it. */
      readonly advice: readonly string[];
      find(story: Story): QueryMatch | undefined;
    }
  | { readonly ok: false; readonly problem: QueryProblem };

/** Longest query a form takes. */
export const MAX_QUERY_LENGTH = QUERY_LIMITS.length;

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
  const parsed = parseQuery(text);
  if (!parsed.ok) return parsed;
  const advice = adviseOn(parsed.query).map(({ message }) => message);
  return { ok: true, advice, find: (story) => matchQuery(parsed.query, searchableOnce(story)) };
}

/** Stories are cut into words once, as long as the container keeps them. */
const cut = new WeakMap<Story, SearchableStory>();

function searchableOnce(story: Story): SearchableStory {
  const known = cut.get(story);
  if (known) return known;
  const made = searchable(story);
  cut.set(story, made);
  return made;
}
