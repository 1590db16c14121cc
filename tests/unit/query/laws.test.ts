import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchQuery } from '../../../functions/shared/domain/query/match-query.ts';
import { parseQuery } from '../../../functions/shared/domain/query/parse-query.ts';
import { printQuery } from '../../../functions/shared/domain/query/print-query.ts';
import { searchable } from '../../../functions/shared/domain/query/searchable-story.ts';
import { aMatchableStory, aQuery, aQueryOfAnyKind } from './arbitraries.ts';

describe('printing and parsing', () => {
  it('gives the same query', () => {
    fc.assert(
      fc.property(aQuery, (query) => {
        const printed = printQuery(query);
        fc.pre(printed.length <= 500);
        expect(parseQuery(printed)).toEqual({ ok: true, query });
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws, and points into the text, whatever is typed', () => {
    const piece = fc.constantFrom(
      'a',
      'or',
      ' ',
      '(',
      ')',
      '"',
      '-',
      '=',
      '*',
      'title:',
      'near/3',
      'region:',
      ',',
      '”',
      '—',
      'x:',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseQuery(text);
        if (parsed.ok) {
          expect(parseQuery(printQuery(parsed.query))).toEqual(parsed);
          return;
        }
        const { start, end } = parsed.problem.at;
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('matching', () => {
  const matches = (query: Parameters<typeof matchQuery>[0], story: Parameters<typeof searchable>[0]) =>
    matchQuery(query, searchable(story)) !== undefined;

  it('obeys logic: what is excluded does not hold, both means each, either means one', () => {
    fc.assert(
      fc.property(aQueryOfAnyKind, aQueryOfAnyKind, aMatchableStory, (a, b, story) => {
        expect(matches({ kind: 'not', of: a }, story)).toBe(!matches(a, story));
        expect(matches({ kind: 'and', of: [a, b] }, story)).toBe(matches(a, story) && matches(b, story));
        expect(matches({ kind: 'or', of: [a, b] }, story)).toBe(matches(a, story) || matches(b, story));
      }),
      { numRuns: 500 },
    );
  });

  it('minds neither case nor diacritics', () => {
    fc.assert(
      fc.property(aQuery, aMatchableStory, (query, story) => {
        const loud = {
          ...story,
          title: story.title.toUpperCase().normalize('NFD'),
          summary: story.summary.toUpperCase(),
        };
        expect(matches(query, loud)).toBe(matches(query, story));
      }),
    );
  });

  it('gives spans in order that do not overlap and begin and end at words', () => {
    fc.assert(
      fc.property(aQuery, aMatchableStory, (query, story) => {
        const { title = [], summary = [] } = matchQuery(query, searchable(story)) ?? {};
        for (const [text, spans] of [
          [story.title, title],
          [story.summary, summary],
        ] as const) {
          let last = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(text.slice(start, end)).toMatch(/^\S.*\S$/u);
            last = end;
          }
        }
      }),
    );
  });
});
