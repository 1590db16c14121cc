import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchQuery } from '../../../functions/shared/domain/query/match-query.ts';
import { parseQuery } from '../../../functions/shared/domain/query/parse-query.ts';
import { printQuery } from '../../../functions/shared/domain/query/print-query.ts';
import { compileQueries } from '../../../functions/shared/domain/query/reverse/compile-queries.ts';
import { LiveIndex } from '../../../functions/shared/domain/query/reverse/live-index.ts';
import { ReverseMatcher } from '../../../functions/shared/domain/query/reverse/reverse-matcher.ts';
import {
  decodeSnapshot,
  encodeSnapshot,
  SnapshotError,
} from '../../../functions/shared/domain/query/reverse/snapshot.ts';
import { searchable, type SearchableStory } from '../../../functions/shared/domain/query/searchable-story.ts';
import { aMatchableStory, aQuery } from '../query/arbitraries.ts';
import { aStory } from './a-story.ts';

const texts = aQuery.map(printQuery).filter((text) => parseQuery(text).ok);
const sorted = (slots: Iterable<number>) => [...slots].toSorted((a, b) => a - b);

function isMatch(text: string, story: SearchableStory): boolean {
  const parsed = parseQuery(text);
  return parsed.ok && matchQuery(parsed.query, story) !== undefined;
}

describe('an index that changes', () => {
  it('finds what is there now, whatever came and went since it was compiled', () => {
    const change = fc.record({ slot: fc.nat({ max: 30 }), text: fc.option(texts, { nil: undefined }) });
    fc.assert(
      fc.property(
        fc.array(texts, { maxLength: 20 }),
        fc.array(change, { maxLength: 30 }),
        fc.array(aMatchableStory, { minLength: 5, maxLength: 5 }),
        (first, changes, stories) => {
          const now = new Map(first.entries());
          const index = new LiveIndex(compileQueries(first));
          for (const { slot, text } of changes) {
            if (text === undefined) {
              now.delete(slot);
              index.remove(slot);
            } else {
              now.set(slot, text);
              index.set(slot, text);
            }
          }
          for (const story of stories.map(searchable)) {
            const expected = [...now].filter(([, text]) => isMatch(text, story)).map(([slot]) => slot);
            expect(sorted(index.match(story))).toEqual(sorted(expected));
          }
        },
      ),
    );
  });

  it('tells when it has changed so much that it should be compiled again', () => {
    const index = new LiveIndex(compileQueries(['a', 'b']));
    index.set(2, 'c');
    index.remove(0);
    index.remove(0);
    expect(index.changes).toBe(2);
  });
});

it('finds thousands of subscriptions, those that share a query too, each once, story after story', () => {
  const texts = Array.from({ length: 9_000 }, (_, slot) =>
    slot % 3 === 0
      ? 'karabakh'
      : slot % 3 === 1
        ? `karabakh OR word${slot}`
        : `putin OR lachin OR erdogan OR same${slot % 60}`,
  );
  const matcher = new ReverseMatcher(compileQueries(texts));
  const all = texts.map((_, slot) => slot);
  for (let story = 0; story < 3; story++) {
    expect(sorted(matcher.match(searchable(aStory())))).toEqual(all);
    expect([...matcher.match(searchable(aStory({ title: '', summary: '', regions: [] })))]).toEqual([]);
  }
});

describe('a snapshot', () => {
  it('is read back as what was written', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 30 }), aMatchableStory, (queries, story) => {
        const compiled = compileQueries(queries);
        const snapshot = decodeSnapshot(encodeSnapshot(compiled));
        expect(snapshot).toEqual(compiled);
        const words = searchable(story);
        expect(new ReverseMatcher(snapshot).match(words)).toEqual(new ReverseMatcher(compiled).match(words));
      }),
    );
  });

  it('is read wherever it lies in memory', () => {
    const bytes = encodeSnapshot(compileQueries(['karabakh']));
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    const matcher = new ReverseMatcher(decodeSnapshot(shifted.subarray(1)));
    expect([...matcher.match(searchable(aStory()))]).toEqual([0]);
  });

  it('is refused when it is cut off or something else', () => {
    const bytes = encodeSnapshot(compileQueries(['karabakh OR lachin', '"a b c" region:sudan']));
    for (let length = 0; length < bytes.length - 4; length += 7)
      expect(() => decodeSnapshot(bytes.slice(0, length))).toThrow(SnapshotError);
    expect(() => decodeSnapshot(new TextEncoder().encode('{"not":"a snapshot"}'))).toThrow(SnapshotError);
  });
});

describe('one query at a time', () => {
  it.each([
    ['karabakh', true],
    ['KARABÁKH', true],
    ['Armenia', false],
    ['discussing presidents', true],
    ['=discussing', false],
    ['=discuss', true],
    ['"lachin corridors"', true],
    ['="lachin corridors"', false],
    ['"corridor Lachin"', false],
    ['"a joint approach to a Karabakh"', true],
    ['"solution the"', false],
    ['pres* tele*', true],
    ['appro* -corr*', false],
    ['Putin NEAR/2 Erdogan', true],
    ['Putin NEAR/1 Erdogan', false],
    ['solution NEAR/5 presidents', false],
    ['title:lachin', false],
    ['title:(putin erdogan)', true],
    ['title:("a karabakh" NEAR/2 approach)', true],
    ['region:nagorno-karabakh -type:strike', true],
    ['country:(AM OR AZ)', true],
    ['severity:>=3', false],
    ['severity:<3 type:diplomacy', true],
    ['source:"world news"', true],
    ['source:news.example lang:en', true],
    ['source:example', true],
    ['source:bbc', false],
    ['-(-putin) (lachin OR shusha) -(football OR cricket)', true],
  ])('%s: %s', (text, expected) => {
    const story = searchable(aStory());
    expect(isMatch(text, story)).toBe(expected);
    expect([...new ReverseMatcher(compileQueries([text])).match(story)]).toEqual(expected ? [0] : []);
  });
});
