import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, tokenise } from '../../functions/shared/domain/text.ts';

const words = (text: string) => tokenise(text).map((token) => token.word);

describe('tokenise', () => {
  it.each([
    ["Sana'a falls silent", ['sanaa', 'falls', 'silent']],
    ['Ukraine’s army', ['ukraine', 'army']],
    ["l'Ukraine et d’Alep", ['l', 'ukraine', 'et', 'd', 'alep']],
    ["Sa'ada, N'Djamena, O'Smach", ['saada', 'ndjamena', 'osmach']],
    ['al-Shabaab', ['al', 'shabaab']],
    ['Xankəndi / Stepanakert', ['xankendi', 'stepanakert']],
    ['Артём и Бахмутский район', ['артем', 'и', 'бахмутский', 'район']],
    ['إسرائيل', ['اسراييل']],
    ['평양의', [...'평양의'.normalize('NFC')]],
    ['台湾 2026', ['台', '湾', '2026']],
    ['', []],
  ])('%s → %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives spans that cut the very words out of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const token of tokenise(text)) expect(fold(text.slice(token.start, token.end))).toBe(token.word);
      }),
    );
  });

  it('does not mind case', () => {
    expect(words('ŁÓDŹ GROẞE İzmir'.toLowerCase())).toEqual(words('łódź große i̇zmir'));
  });
});
