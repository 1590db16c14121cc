import { describe, expect, it } from 'vitest';
import { classify } from '../../../functions/classifier/classify.ts';
import { tellingWords } from '../../../functions/classifier/model/telling-words.ts';
import { tokensOf } from '../../../functions/classifier/tokens.ts';

const wordsFor = (title: string) =>
  classify({ title, summary: '' })
    .evidence.filter(({ speaksFor }) => speaksFor === 'relevant' || speaksFor === 'irrelevant')
    .map(({ text }) => text);

describe('tellingWords', () => {
  const tokens = tokensOf('Troops in the town of Goma');

  it('gives the words that moved the network most, most of all first', () => {
    const shares = Float32Array.of(0.9, 0, 0, -1.5, 0, 0.1);
    expect(tellingWords(shares, tokens).map(({ index }) => index)).toEqual([3, 0]);
  });

  it('passes over words that tell a reader nothing', () => {
    expect(tellingWords(Float32Array.of(0, 2, 2, 0, 2, 0), tokens)).toEqual([]);
  });

  it('gives three at most', () => {
    expect(tellingWords(Float32Array.of(2, 2, 2, 2, 2, 2), tokens)).toHaveLength(3);
  });
});

describe('the evidence of a story', () => {
  it('is the word itself, not the one that happens to stand beside it', () => {
    expect(wordsFor('Troops fire on crowd in the capital after the vote')).toContain('Troops');
    expect(wordsFor("NATO Chief says war is on Europe's doorstep")).toEqual(['war']);
  });
});
