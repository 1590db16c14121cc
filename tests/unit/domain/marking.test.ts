import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, markSpans } from '../../../functions/shared/domain/marking.ts';

const marked = (segments: ReturnType<typeof markSpans>) =>
  segments.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

const spansIn = fc
  .array(fc.record({ start: fc.nat(80), length: fc.nat(20) }))
  .map((spans) => spans.map(({ start, length }) => ({ start, end: start + length })));

describe('markSpans', () => {
  it.each([
    ['Talks on Karabakh', [{ start: 9, end: 17 }], 'Talks on [Karabakh]'],
    ['Talks on Karabakh', [], 'Talks on Karabakh'],
    [
      'abcdef',
      [
        { start: 1, end: 3 },
        { start: 2, end: 5 },
      ],
      'a[bc][de]f',
    ],
    ['abc', [{ start: 2, end: 99 }], 'ab[c]'],
  ])('%s with %j → %s', (text, spans, expected) => {
    expect(marked(markSpans(text, spans))).toBe(expected);
  });

  it('loses and adds no character', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), spansIn, (text, spans) => {
        expect(
          markSpans(text, spans)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('excerpt', () => {
  const long = `${'word '.repeat(100)}Karabakh ${'tail '.repeat(100)}`;

  it('shows the start of a text in which nothing is marked', () => {
    expect(marked(excerpt(long, [], 12))).toBe('word word…');
  });

  it('shows the surroundings of the first mark', () => {
    const shown = marked(excerpt(long, [{ start: 500, end: 508 }], 40));
    expect(shown).toBe('…word word [Karabakh] tail tail tail tail…');
  });

  it('is never much longer than asked for', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), spansIn, fc.integer({ min: 5, max: 100 }), (text, spans, length) => {
        const shown = excerpt(text, spans, length)
          .map((segment) => segment.text)
          .join('');
        expect(shown.length).toBeLessThanOrEqual(length + 2);
      }),
    );
  });
});
