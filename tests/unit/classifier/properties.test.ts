import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../functions/classifier/classify.ts';

const headlines = fc.constantFrom(
  'Shelling in Karabakh, two soldiers killed',
  'Rebels seize town near Goma',
  'Air raid on Khartoum market kills dozens',
  'Обстрел Харькова: есть раненые',
  'Gazze’de ateşkes görüşmeleri sürüyor',
  'قصف على خان يونس',
  'Striker scores twice as hosts win the cup',
);
/** Words that name no place and no person. */
const chatter = fc
  .array(fc.constantFrom('meanwhile', 'and', 'of', 'yesterday', 'again', 'slowly', 'between', 'thirty'), {
    maxLength: 12,
  })
  .map((words) => words.join(' '));
const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), headlines);

describe('classify', () => {
  it('gives evidence that is cut out of the very text', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, summary) => {
        const fields = { title, summary };
        for (const { field, start, end, text } of classify(fields).evidence) {
          expect(end).toBeGreaterThan(start);
          expect(fields[field].slice(start, end)).toBe(text);
        }
      }),
    );
  });

  it('finds the same places whatever unrelated words stand around them', () => {
    const places = (title: string, summary: string) =>
      classify({ title, summary })
        .evidence.filter(({ speaksFor }) => /^(?:region|country):/u.test(speaksFor))
        .map(({ text }) => text);
    fc.assert(
      fc.property(headlines, chatter, (title, words) => {
        expect(places(title, words)).toEqual(places(title, ''));
      }),
    );
  });

  it.each([
    ['Shelling in Xankəndi, soldiers killed', 'shelling in xankendi, soldiers killed'],
    ['Guerra en Haití: las pandillas atacan', 'guerra en haiti: las pandillas atacan'],
    ['Sana’a bombed by warplanes', 'SANAA BOMBED BY WARPLANES'],
  ])('reads %j as %j', (one, other) => {
    const regionsOf = (title: string) => classify({ title, summary: '' }).regions.map(({ id }) => id);
    const typesOf = (title: string) => classify({ title, summary: '' }).types;
    expect(regionsOf(one)).toEqual(regionsOf(other));
    expect(typesOf(one)).toEqual(typesOf(other));
  });

  it('scores between 0 and 1 and ranks severity from 1 to 5, whatever it reads', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, summary) => {
        const { score, severity, types } = classify({ title, summary });
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect([1, 2, 3, 4, 5]).toContain(severity);
        expect(new Set(types).size).toBe(types.length);
      }),
    );
  });

  it('says the same twice', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        expect(classify({ title, summary: '' })).toEqual(classify({ title, summary: '' }));
      }),
    );
  });
});
