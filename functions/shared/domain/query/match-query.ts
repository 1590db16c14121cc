import { comparable, nearPairs, type Occurrence, occurrences } from './occurrences.ts';
import { holdsField } from './match-field.ts';
import type { NearQuery, Query, Span, Term } from './query.ts';
import type { SearchableStory, StoryWord } from './searchable-story.ts';

/** Where a story satisfies a query, so that a reader sees why it came. */
export interface QueryMatch {
  readonly title: readonly Span[];
  readonly summary: readonly Span[];
  /** Fields of the query that the story has, as a reader writes them. */
  readonly fields: readonly string[];
}

type Found = { title: Span[]; summary: Span[]; fields: string[] };

/**
 * Whether a story satisfies a query, and where.
 *
 * This is the definition that the index is tested against: it looks at every part of the query.
 */
export function matchQuery(query: Query, story: SearchableStory): QueryMatch | undefined {
  const found: Found = { title: [], summary: [], fields: [] };
  if (!holds(query, story, found)) return undefined;
  return { title: merged(found.title), summary: merged(found.summary), fields: [...new Set(found.fields)] };
}

/** Whether the query holds; adds the evidence of the parts that hold. */
function holds(query: Query, story: SearchableStory, found: Found): boolean {
  switch (query.kind) {
    case 'and':
      return query.of.every((part) => holds(part, story, found));
    case 'or':
      return query.of.map((part) => partHolds(part, story, found)).includes(true);
    case 'not':
      return !holds(query.of, story, { title: [], summary: [], fields: [] });
    case 'text':
      return holdsText(query.term, query.titleOnly, story, found);
    case 'near':
      return holdsNear(query, story, found);
    default:
      return holdsField(query, story, found.fields);
  }
}

/** An alternative gives evidence only if it holds as a whole. */
function partHolds(query: Query, story: SearchableStory, found: Found): boolean {
  const own: Found = { title: [], summary: [], fields: [] };
  if (!holds(query, story, own)) return false;
  found.title.push(...own.title);
  found.summary.push(...own.summary);
  found.fields.push(...own.fields);
  return true;
}

function holdsText(term: Term, titleOnly: boolean, story: SearchableStory, found: Found): boolean {
  const words = comparable(term);
  return lookIn(story, titleOnly, found, (field) => occurrences(words, field));
}

function holdsNear(query: NearQuery, story: SearchableStory, found: Found): boolean {
  const left = comparable(query.left);
  const right = comparable(query.right);
  return lookIn(story, query.titleOnly, found, (field) =>
    nearPairs(occurrences(left, field), occurrences(right, field), query.distance),
  );
}

type Look = (field: readonly StoryWord[]) => readonly Occurrence[];

function lookIn(story: SearchableStory, titleOnly: boolean, found: Found, look: Look): boolean {
  const inTitle = look(story.title);
  const inSummary = titleOnly ? [] : look(story.summary);
  for (const occurrence of inTitle) found.title.push(spanOf(occurrence, story.title));
  for (const occurrence of inSummary) found.summary.push(spanOf(occurrence, story.summary));
  return inTitle.length + inSummary.length > 0;
}

function spanOf({ first, last }: Occurrence, field: readonly StoryWord[]): Span {
  return { start: field[first]?.start ?? 0, end: field[last]?.end ?? 0 };
}

/** Spans in order, overlapping ones made one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && span.start < last.end) result.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
    else result.push(span);
  }
  return result;
}
