import fc from 'fast-check';
import type { Query, Term } from '../../../functions/shared/domain/query/query.ts';
import { needsPresence } from '../../../functions/shared/domain/query/verdict.ts';
import { regions } from '../../../functions/shared/domain/region.ts';
import type { MatchableStory } from '../../../functions/shared/domain/query/searchable-story.ts';
import { EVENT_TYPES, type Severity } from '../../../functions/shared/domain/story.ts';

/** Few words, so that queries and stories meet; inflected, accented, in several scripts, with words that are operators. */
const WORDS = [
  ...'attack attacks attacked attacking strike Strikes drone drones border Karabakh KARABAKH army armies near'.split(
    ' ',
  ),
  ...'refugee refugees Sana’a Sanaa al-Shabaab Карабах Карабаха удар ударов беженцы F-16 or not 平壤 mine mines'.split(
    ' ',
  ),
];
const REGIONS = regions.slice(0, 3).map(({ id }) => id);
const COUNTRIES = ['UA', 'SD', 'AZ'];
const LANGUAGES = ['en', 'ru', 'pt-br', 'pt'];
const SOURCES = ['bbc.co.uk', 'al jazeera', 'jazeera english', 'news.example', 'feed-1', 'near'];
const severity = fc.integer({ min: 1, max: 5 }).map((level) => level as Severity);

const word = fc.constantFrom(...WORDS);
const term: fc.Arbitrary<Term> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('words' as const), text: word, exact: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('words' as const),
      text: fc.array(word, { minLength: 2, maxLength: 3 }).map((words) => words.join(' ')),
      exact: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('prefix' as const),
      text: fc.constantFrom('atta', 'refug', 'Stri', 'бежен'),
    }),
  },
);

const leaf: fc.Arbitrary<Query> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('text' as const), term, titleOnly: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('near' as const),
      left: term,
      right: term,
      distance: fc.integer({ min: 1, max: 6 }),
      titleOnly: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc
      .oneof(
        fc.record({ field: fc.constant('region' as const), id: fc.constantFrom(...REGIONS) }),
        fc.record({ field: fc.constant('country' as const), code: fc.constantFrom(...COUNTRIES) }),
        fc.record({ field: fc.constant('type' as const), type: fc.constantFrom(...EVENT_TYPES.slice(0, 3)) }),
        fc.record({
          field: fc.constant('severity' as const),
          comparison: fc.constantFrom('=' as const, '>=' as const, '<' as const),
          level: fc.constantFrom<Severity>(2, 3, 4),
        }),
        fc.record({ field: fc.constant('source' as const), name: fc.constantFrom(...SOURCES) }),
        fc.record({ field: fc.constant('lang' as const), tag: fc.constantFrom(...LANGUAGES) }),
      )
      .map((condition) => ({ kind: 'field' as const, condition })),
  },
);

/** As the parser builds them: flat, at least two parts, no exclusion of an exclusion. */
function group(kind: 'and' | 'or', parts: readonly Query[]): Query {
  return { kind, of: parts.flatMap((part) => (part.kind === kind ? part.of : [part])) };
}

const { query: anyQuery } = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'query' },
    leaf,
    fc
      .tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(tie('query'), { minLength: 2, maxLength: 3 }))
      .map(([kind, parts]) => group(kind, parts)),
    tie('query').map((of) => (of.kind === 'not' ? of.of : { kind: 'not' as const, of })),
  ),
}));

/** Any query that can be subscribed to. */
export const aQuery = anyQuery.filter(needsPresence);

/** Any query, also one that only excludes. */
export const aQueryOfAnyKind = anyQuery;

const text = (maxLength: number) =>
  fc
    .array(fc.oneof({ weight: 4, arbitrary: word }, fc.constantFrom('and', 'the', '—', 'in.')), { maxLength })
    .map((words) => words.join(' '));

/** A story made of the same words. */
export const aMatchableStory: fc.Arbitrary<MatchableStory> = fc.record({
  title: text(6),
  summary: text(14),
  regions: fc.subarray(REGIONS, { maxLength: 2 }).map((ids) => ids.map((id) => ({ id, score: 1, central: true }))),
  countries: fc.subarray(COUNTRIES),
  types: fc.subarray(EVENT_TYPES.slice(0, 3)),
  severity,
  feedTitle: fc.constantFrom('Al Jazeera English', 'BBC News', 'Near', ''),
  feedId: fc.constantFrom('feed-1', 'feed-2'),
  link: fc.constantFrom('https://www.bbc.co.uk/x', 'https://a.news.example/', 'https://other.example', 'no link'),
  language: fc.constantFrom(undefined, ...LANGUAGES),
});
