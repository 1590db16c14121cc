import { describe, expect, it } from 'vitest';
import { type Corrections, prepareCorrections } from '../../../functions/classifier/where/corrections.ts';
import { locate } from '../../../functions/classifier/where/locate.ts';
import { tokensOf } from '../../../functions/classifier/tokens.ts';

const regionsOf = (title: string, corrections: Corrections) =>
  locate({ title, summary: '' }, tokensOf(title), prepareCorrections(corrections)).regions.map(({ id }) => id);

describe("an operator's corrections", () => {
  it('add names to a region', () => {
    const title = 'Tension on the Blue Hill line';
    expect(regionsOf(title, {})).toEqual([]);
    expect(regionsOf(title, { sudan: { alias: ['Blue Hill line'] } })).toEqual(['sudan']);
  });

  it('show the added name as evidence', () => {
    const title = 'Tension on the Blue Hill line';
    const corrections = prepareCorrections({ sudan: { alias: ['blue hill line'] } });
    expect(locate({ title, summary: '' }, tokensOf(title), corrections).evidence).toContainEqual({
      field: 'title',
      start: 15,
      end: 29,
      text: 'Blue Hill line',
      speaksFor: 'region:sudan',
    });
  });

  it('mute a region where certain words stand', () => {
    const title = 'Karabakh horse wins the derby';
    expect(regionsOf(title, {})).toEqual(['nagorno-karabakh']);
    expect(regionsOf(title, { 'nagorno-karabakh': { mute: ['Karabakh horse'] } })).toEqual([]);
    expect(regionsOf('Shots in Karabakh', { 'nagorno-karabakh': { mute: ['Karabakh horse'] } })).toHaveLength(1);
  });

  it('make a region be heard of more or less', () => {
    const title = 'Putin meets Netanyahu';
    const [first] = regionsOf(title, {});
    expect(regionsOf(title, { [first ?? 'gaza']: { boost: -10 } })).not.toContain(first);
    expect(regionsOf(title, { ukraine: { boost: 10 } })[0]).toBe('ukraine');
  });

  it('are refused for a region that does not exist', () => {
    expect(() => prepareCorrections({ atlantis: { alias: ['Poseidonis'] } })).toThrow('No such region: atlantis');
  });
});
