import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchQuery } from '../../../functions/shared/domain/query/match-query.ts';
import { parseQuery } from '../../../functions/shared/domain/query/parse-query.ts';
import { printQuery } from '../../../functions/shared/domain/query/print-query.ts';
import { compileQueries } from '../../../functions/shared/domain/query/reverse/compile-queries.ts';
import { ReverseMatcher } from '../../../functions/shared/domain/query/reverse/reverse-matcher.ts';
import { searchable } from '../../../functions/shared/domain/query/searchable-story.ts';
import { aMatchableStory, aQuery } from '../query/arbitraries.ts';

describe('the index', () => {
  it('finds exactly what looking at every query finds, on 100,000 pairs', { timeout: 60_000 }, () => {
    const texts = aQuery.map(printQuery).filter((text) => parseQuery(text).ok);
    fc.assert(
      fc.property(
        fc.array(texts, { minLength: 50, maxLength: 60 }),
        fc.array(aMatchableStory, { minLength: 40, maxLength: 40 }),
        (queries, stories) => {
          const matcher = new ReverseMatcher(compileQueries(queries));
          const parsed = queries.map((text) => parseQuery(text));
          for (const story of stories.map(searchable)) {
            const naive = parsed.flatMap((query, slot) =>
              query.ok && matchQuery(query.query, story) !== undefined ? [slot] : [],
            );
            expect([...matcher.match(story)].toSorted((a, b) => a - b)).toEqual(naive);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
