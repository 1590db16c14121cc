import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../functions/classifier/classify.ts';
import { readCues } from '../../../functions/classifier/lexicon/read.ts';
import { tokensOf } from '../../../functions/classifier/tokens.ts';

const typesOf = (title: string, summary = '') => classify({ title, summary }).types;

const phrasesIn = (title: string, summary: string) => readCues(tokensOf(title, summary)).found;

describe('types of an English story', () => {
  it.each([
    ['Army and rebels sign truce in Sudan', 'Both sides agreed to stop firing from midnight.', 'peace'],
    ['Thousands of displaced people reach Adré camp from Darfur', '', 'humanitarian'],
    ['Drones hit power stations in Kharkiv overnight', '', 'strike'],
    ['Bomb goes off at Quetta bus stop', 'No group said it was behind the blast.', 'attack'],
    ['Soldiers seize state television in Niamey and depose president', '', 'unrest'],
    ['Washington blacklists gold firms that pay for the war in Sudan', '', 'sanctions'],
    ['War crimes court jails former Kosovo commander', '', 'justice'],
    ['Villagers shot in their homes by gunmen in Plateau state', '', 'civilians'],
  ])('%s → %s %s first', (title, summary, type) => {
    expect(typesOf(title, summary)[0]).toBe(type);
  });

  it('has a type though no phrase of the lexicon says one', () => {
    const title = 'Boko Haram takes girls from school in Borno';
    const summary = 'Parents in the Nigerian village waited at the gate all night.';
    const { relevant, types } = classify({ title, summary });
    expect(phrasesIn(title, summary)).toEqual([]);
    expect(relevant).toBe(true);
    expect(['attack', 'civilians']).toContain(types[0]);
  });

  it('has none if it is irrelevant and nothing is likely', () => {
    const { relevant, types } = classify({ title: 'Two', summary: '' });
    expect(relevant).toBe(false);
    expect(types).toEqual([]);
  });

  it('names a type that a phrase of a bare headline names, if it is not unlikely', () => {
    expect(typesOf("NATO Chief says war is on Europe's doorstep")).toEqual(['buildup', 'diplomacy']);
  });
});

describe('types of a story', () => {
  it.each([
    ['В Судане подписано перемирие', 'peace'],
    ['Gazze’de ateşkes görüşmeleri sürüyor', 'peace'],
    ['Bombardeos en Gaza dejan decenas de muertos', 'strike'],
  ])('come from the phrases of the lexicon in other languages: %s → %s', (title, type) => {
    expect(typesOf(title)).toContain(type);
  });

  it('are three at most, and each once', () => {
    const words = fc.array(
      fc.constantFrom(
        'truce',
        'shelling',
        'in',
        'Sudan',
        'sanctions',
        'refugees',
        'coup',
        'protest',
        'court',
        'killed',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(words, words, (title, summary) => {
        const types = typesOf(title.join(' '), summary.join(' '));
        expect(types.length).toBeLessThanOrEqual(3);
        expect(new Set(types).size).toBe(types.length);
      }),
    );
  });
});
