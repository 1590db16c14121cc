import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviseOn } from '../../../functions/shared/domain/query/advise.ts';
import { matchQuery } from '../../../functions/shared/domain/query/match-query.ts';
import { parseQuery } from '../../../functions/shared/domain/query/parse-query.ts';
import { searchable } from '../../../functions/shared/domain/query/searchable-story.ts';
import { aMatchableStory, aQuery } from './arbitraries.ts';

function adviceOn(text: string) {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return adviseOn(parsed.query);
}

describe('advice on a query', () => {
  it.each([
    ['a -a', ['impossible']],
    ['attacks -attack', ['impossible']],
    ['=attacks -attack', ['impossible']],
    ['attack -=attacks', []],
    ['"lachin corridor" -corridor', ['impossible']],
    ['corridor -"lachin corridor"', []],
    ['title:attack -attack', ['impossible']],
    ['attack -title:attack', []],
    ['refugee* -refug*', ['impossible']],
    ['region:sudan -region:sudan', ['impossible']],
    ['region:sudan region:ukraine', []],
    ['country:SD country:UA', []],
    ['a severity:>=4 severity:<3', ['impossible']],
    ['a severity:>=2 severity:<=2', []],
    ['a lang:en lang:ru', ['impossible']],
    ['a lang:pt lang:pt-br', []],
    ['(a -a) OR b', ['idle']],
    ['(a -a) OR (b -b)', ['impossible']],
    ['severity:>=4', ['broad']],
    ['type:strike lang:en', ['broad']],
    ['type:strike region:sudan', []],
    ['source:bbc', []],
    ['karabakh OR severity:5', ['broad']],
  ])('%s: %j', (text, kinds) => {
    expect(adviceOn(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('names the contradiction', () => {
    expect(adviceOn('attacks -attack')[0]?.message).toBe(
      'No story can satisfy this: attacks is asked for, and attack excluded.',
    );
  });

  it('never calls impossible what some story satisfies', () => {
    fc.assert(
      fc.property(aQuery, fc.array(aMatchableStory, { minLength: 5, maxLength: 5 }), (query, stories) => {
        const isCalledImpossible = adviseOn(query).some(({ kind }) => kind === 'impossible');
        const isSatisfied = stories.map(searchable).some((story) => matchQuery(query, story));
        expect(isCalledImpossible && isSatisfied).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('gives up on what has too many alternatives', () => {
    const either = (letter: string) => `(${[1, 2, 3, 4].map((digit) => `${letter}${digit}`).join(' OR ')})`;
    expect(adviceOn([...'abcd'].map(either).join(' '))).toEqual([]);
  });
});
