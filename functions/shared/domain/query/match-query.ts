import { comparable, nearPairs, type Occurrence, occurrences } from './occurrences.ts';
import { hasField } from './match-field.ts';
import { printQuery } from './print-query.ts';
import type { NearQuery, Query, Span, TextQuery } from './query.ts';
import type { SearchableStory, StoryWord } from './searchable-story.ts';

/** Where a story satisfies a query, so that a reader sees why it came. */
export interface QueryMatch {
  readonly title: readonly Span[];
  readonly summary: readonly Span[];
  /** The reader's own terms that held: `Karabakh`, `region:ukraine`. */
  readonly terms: readonly string[];
}

type Found = { readonly title: Span[]; readonly summary: Span[]; readonly terms: string[] };

/**
 * Whether a story satisfies a query, and where.
 *
 * This is the definition that the index is tested against: it looks at every part of the query.
 */
export function matchQuery(query: Query, story: SearchableStory): QueryMatch | undefined {
  const found: Found = { title: [], summary: [], terms: [] };
  if (!holds(query, story, found)) return undefined;
  return { title: merged(found.title), summary: merged(found.summary), terms: [...new Set(found.terms)] };
}

/** Whether the query holds; adds the evidence of the parts that hold. */
function holds(query: Query, story: SearchableStory, found: Found): boolean {
  switch (query.kind) {
    case 'and':
      return query.of.every((part) => holds(part, story, found));
    case 'or':
      return query.of.map((part) => partHolds(part, story, found)).includes(true);
    case 'not':
      return !holds(query.of, story, { title: [], summary: [], terms: [] });
    case 'text':
      return noted(query, holdsText(query, story, found), found);
    case 'near':
      return noted(query, holdsNear(query, story, found), found);
    case 'field':
      return noted(query, hasField(query.condition, story), found);
    default:
      return query satisfies never;
  }
}

function noted(query: Query, isHeld: boolean, found: Found): boolean {
  if (isHeld) found.terms.push(printQuery(query));
  return isHeld;
}

/** An alternative gives evidence only if it holds as a whole. */
function partHolds(query: Query, story: SearchableStory, found: Found): boolean {
  const own: Found = { title: [], summary: [], terms: [] };
  if (!holds(query, story, own)) return false;
  found.title.push(...own.title);
  found.summary.push(...own.summary);
  found.terms.push(...own.terms);
  return true;
}

function holdsText(query: TextQuery, story: SearchableStory, found: Found): boolean {
  const term = comparable(query.term);
  return lookIn(story, query.titleOnly, found, (field) => occurrences(term, field));
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
