import { describe, expect, it } from 'vitest';
import { packGazetteer, unpackGazetteer } from '../../../functions/classifier/gazetteer/pack.ts';
import { createSpotter } from '../../../functions/classifier/gazetteer/spotter.ts';
import { tokensOf } from '../../../functions/classifier/tokens.ts';
import { compileGazetteer } from '../../../infra/gazetteer/compile.ts';
import type { BookedName } from '../../../infra/gazetteer/name-book.ts';

function aName(text: string): BookedName {
  return { words: text.split(' '), spelling: 0, senses: [{ kind: 'place', country: 'SD', population: 1000 }] };
}

const texts = ['sudan', 'south sudan', 'south', 'port sudan', 'port au prince', 'paris'];
const names = texts.map(aName);
const compiled = compileGazetteer(names, []);

function longestIn(text: string): readonly [first: number, end: number][] {
  const found: [number, number][] = [];
  createSpotter(unpackGazetteer(packGazetteer(compiled))).spot(tokensOf(text), (first, end) =>
    found.push([first, end]),
  );
  return found;
}

describe('a packed gazetteer', () => {
  it('comes back as it went', () => {
    expect(unpackGazetteer(packGazetteer(compiled))).toEqual(compiled);
  });

  it('comes back from bytes that lie anywhere', () => {
    const bytes = packGazetteer(compiled);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(unpackGazetteer(shifted.subarray(1))).toEqual(compiled);
  });

  it('is refused if it is something else', () => {
    expect(() => unpackGazetteer(new Uint8Array(64))).toThrow('no compiled gazetteer');
  });

  it('is the same in whatever order its names come', () => {
    expect(packGazetteer(compileGazetteer(names.toReversed(), []))).toEqual(packGazetteer(compiled));
  });

  it.each(texts)('has “%s”', (text) => {
    expect(longestIn(text)).toEqual([[0, text.split(' ').length]]);
  });

  it.each(['port', 'au prince', 'prince', 'north'])('has no “%s”', (text) => {
    expect(longestIn(text)).toEqual([]);
  });
});
