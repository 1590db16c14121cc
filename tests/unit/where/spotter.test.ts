import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gazetteer, spotter } from '../../../functions/classifier/gazetteer/gazetteer.ts';
import { END, START, STRIDE, tokensOf } from '../../../functions/classifier/tokens.ts';
import { digestOfSources } from '../../../infra/gazetteer/digest.ts';
import { collectNames } from '../../../infra/gazetteer/sources.ts';

function names(summary: string, title = ''): string[] {
  const found: string[] = [];
  const tokens = tokensOf(title, summary);
  spotter.spot(tokens, (first, end) => {
    const text = first < tokens.titleCount ? title : summary;
    found.push(text.slice(tokens.data[first * STRIDE + START], tokens.data[(end - 1) * STRIDE + END]));
  });
  return found;
}

describe('the spotter', () => {
  it.each([
    ['Troops left South Sudan for Sudan', ['South Sudan', 'Sudan']],
    ['Fighting in Mali and Somalia', ['Mali', 'Somalia']],
    ["Sana'a, Sanaa and SANÁA", ["Sana'a", 'Sanaa', 'SANÁA']],
    ['He left Nagorno. Karabakh is quiet', ['Karabakh']],
    ['near Tripoli, Lebanon', ['Tripoli, Lebanon']],
    ['قرض لكييف وغارات بنيجيريا', ['لكييف', 'بنيجيريا']],
    ['وبيروت وللإمارات', ['وبيروت', 'وللإمارات']],
    ['forces rwandaises et soldats maliens', ['rwandaises', 'maliens']],
    ['القبرصيين والتشاديون', ['القبرصيين', 'والتشاديون']],
    ['nothing of note here', []],
    ['', []],
  ])('finds in “%s” %j', (text, expected) => {
    expect(names(text)).toEqual(expect.arrayContaining(expected));
    expect(names(text)).toHaveLength(expected.length);
  });

  it('never joins the end of a title and the beginning of a summary', () => {
    expect(names('Sudan talks', 'Clashes in South')).not.toContain('South Sudan');
  });

  const place = fc.constantFrom('Khartoum', 'Kyiv', 'Goma', 'Xankəndi', 'Gaza City', 'Port-au-Prince', 'Бахмут', 'حلب');
  const filler = fc.constantFrom('we were told of it', 'xyzzy', '1234', 'and then some', 'п', 'qqq');
  const text = fc.array(fc.oneof(place, filler), { maxLength: 12 }).map((parts) => parts.join(' , '));

  it('finds the same names whatever the case', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(names(value.toUpperCase()).map((name) => name.toLowerCase())).toEqual(
          names(value).map((name) => name.toLowerCase()),
        );
      }),
    );
  });

  it('finds the same names with and without diacritics', () => {
    const bare = 'Xankendi, Culiacan, Merida, Sirnak, Hodeida';
    const marked = 'Xankəndi, Culiacán, Mérida, Şırnak, Hodeïda';
    expect(names(marked)).toHaveLength(names(bare).length);
    expect(names(marked.normalize('NFD'))).toHaveLength(names(bare).length);
  });

  it('finds the same names when unrelated sentences are added', () => {
    fc.assert(
      fc.property(text, filler, (value, other) => {
        expect(names(`${value}. ${other}.`)).toEqual(names(value));
        expect(names(`${other}. ${value}`)).toEqual(names(value));
      }),
    );
  });

  it('survives any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => void names(value)));
  });
});

describe('the compiled gazetteer', () => {
  it('gives Turkic suffixes to places with Turkic letters, not to all that end in -li', () => {
    const names = new Set(
      collectNames()
        .names()
        .map(({ words }) => words.join(' ')),
    );
    expect(names).toContain('susadan');
    expect(names).toContain('kigali');
    expect(names).not.toContain('kigalidan');
    // All names are collected for it, which takes seconds on a busy machine.
  }, 60_000);

  it('is of the names that the catalogue has: npm run gazetteer', () => {
    expect(gazetteer.digest).toBe(digestOfSources());
  });
});
