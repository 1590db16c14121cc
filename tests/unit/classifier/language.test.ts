import { describe, expect, it } from 'vitest';
import { languagesOf } from '../../../functions/classifier/lexicon/language.ts';
import { tokensOf } from '../../../functions/classifier/tokens.ts';

const languages = (text: string, hint?: string) => languagesOf(tokensOf(text), hint);

describe('languagesOf', () => {
  it.each([
    ['Обстрел Харькова продолжается', undefined, ['ru', 'uk']], // no letter that only one of the two has
    ['Обстрелы Харькова продолжаются', undefined, ['ru']],
    ['Обстріли Харкова тривають', undefined, ['uk']],
    ['قصف على خان يونس', undefined, ['ar']],
    ['Սոթքի ուղղությամբ կրակ է բացվել', undefined, ['hy']],
    ['Gəncəyə raket zərbəsi', undefined, ['az']],
    ['Les combats reprennent dans le Nord-Kivu', undefined, ['fr']],
    ['Combates en el sur del país dejan diez muertos', undefined, ['es']],
    ['Suriye sınırında çatışma çıktı', undefined, ['tr']],
    ["Rus birlikleri Pokrovsk'a girdi, Kiev'den takviye yolda", undefined, ['tr']], // endings behind apostrophes
    ["Sana'a rebels shell villages", undefined, ['en']],
    ['Shelling in Xankəndi, soldiers killed', undefined, ['en']], // one name is not a text
    ['Sudan army retakes palace', undefined, ['en']],
    ['The fighting in the north goes on', 'fr', ['en']], // the feed is wrong
    ['Guerre civile', 'fr', ['fr']], // only the feed says so
    ['', undefined, ['en']],
  ])('%j (feed says %s) → %j', (text, hint, expected) => {
    expect(languages(text, hint)).toEqual(expected);
  });
});
