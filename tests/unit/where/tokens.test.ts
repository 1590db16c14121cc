import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, hashesOf, modelWords } from '../../../functions/classifier/model/features.ts';
import { beginningsWithin, stem } from '../../../functions/classifier/stem.ts';
import { CHECK, END, HASH, START, STRIDE, tokensOf, wordAt } from '../../../functions/classifier/tokens.ts';
import { hashWord } from '../../../functions/classifier/word-hash.ts';
import { tokenise } from '../../../functions/shared/domain/text.ts';

const read = (text: string) => {
  const { data, count } = tokensOf('', text);
  return Array.from({ length: count }, (_, i) => {
    const at = i * STRIDE;
    return { hash: data[at + HASH], check: data[at + CHECK], start: data[at + START], end: data[at + END] };
  });
};

const expected = (text: string) =>
  tokenise(text).map(({ word, start, end }) => {
    const [hash, check] = hashWord(stem(word));
    return { hash, check, start, end };
  });

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'S',
      "'",
      '’',
      ' ',
      ' ',
      's',
      'é',
      '-',
      'ж',
      'о',
      'м',
      '국',
      '.',
      '`',
      'ا',
      '1',
      '9',
      '²',
    ),
    maxLength: 200,
  }),
);

describe('tokensOf', () => {
  it.each(["Sana'a: l'Ukraine, Bakü'de", 'Kyiv’s troops — “forward”', 'في السودان', '평양의 台湾', 'a`b', "''x''s 'y"])(
    'hashes the words that tokenise finds in %s',
    (text) => {
      expect(read(text)).toEqual(expected(text));
    },
  );

  it('hashes the words that tokenise finds in any text', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        expect(read(value)).toEqual(expected(value));
      }),
    );
  });

  it('gives the words back as tokenise folds them, and as the model reads them', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const tokens = tokensOf('', value);
        const words = tokenise(value);
        expect(words.map((_, index) => wordAt(tokens, index))).toEqual(words.map(({ word }) => word));
        expect([...hashesOf(tokens)]).toEqual(modelWords(words).map((word) => hashOf(word)));
      }),
    );
  });

  it('knows the words of the title from those of the summary', () => {
    expect(tokensOf('Two words', 'and three more')).toMatchObject({ count: 5, titleCount: 2 });
  });
});

describe('stem', () => {
  it.each([
    ['киев', 'киева', 'киеве', 'киевом'],
    ['украина', 'украины', 'украине', 'украину', 'украиной', 'украинский', 'украинских'],
    ['россия', 'россии', 'россией', 'российский', 'российские'],
    ['кадыров', 'кадырова', 'кадыровым'],
    ['нигерия', 'нигерии', 'нигерийский', 'нигерийцы'],
    ['україна', 'україни', 'україні', 'україною', 'український'],
    ['ադրբեջան', 'ադրբեջանի', 'ադրբեջանում', 'ադրբեջանից', 'ադրբեջանը'],
    ['ուկրաինա', 'ուկրաինայի', 'ուկրաինայում', 'ուկրաինան'],
    ['السودان', 'بالسودان', 'والسودان', 'للسودان'],
  ])('makes one of the forms of %s', (name, ...forms) => {
    expect(new Set([name, ...forms].map(stem)).size).toBe(1);
  });

  it.each([
    ['мали', 'малый'],
    ['киев', 'кия'],
    ['иран', 'ирак'],
    ['нигер', 'нигерия'],
    ['нігері', 'нігеріі'], // `в Нігері` and `в Нігерії`, folded
    ['niger', 'nigeria'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

describe('what clings to an Arabic word', () => {
  it.each([
    ['بالهجمات', ['الهجمات', 'هجمات']],
    ['وللقوات', ['للقوات', 'لقوات', 'قوات']],
    ['لكييف', ['كييف']],
    ['غزه', []],
    ['ورد', []],
    ['كسرت', []],
    ['فالقوات', ['القوات', 'قوات']],
    ['london', []],
  ])('%s may begin with %j', (word, expected) => {
    expect(beginningsWithin(word).map((beginning) => word.slice(beginning))).toEqual(expected);
  });
});
