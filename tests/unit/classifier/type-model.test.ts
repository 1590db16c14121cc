import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../functions/classifier/model/features.ts';
import { TypeModel } from '../../../functions/classifier/model/type-model.ts';
import {
  type TypeWeights,
  packTypeWeights,
  unpackTypeWeights,
} from '../../../functions/classifier/model/type-weights.ts';
import { EVENT_TYPES } from '../../../functions/shared/domain/story.ts';

const TYPES = EVENT_TYPES.length;
const signs = ['truce', 'talks', 'shells'];

/** Three signs; only `truce` says anything, and only of peace. */
const weights: TypeWeights = {
  threshold: 0.25,
  bias: new Float32Array(TYPES).fill(-1),
  scales: new Float32Array(TYPES).fill(0.5),
  hashes: Uint32Array.from(signs, (sign) => hashOf(sign)),
  rows: Int8Array.from({ length: signs.length * TYPES }, (_, index) =>
    index === EVENT_TYPES.indexOf('peace') ? 4 : 0,
  ),
};

const read = (words: readonly string[], value = 1) =>
  new TypeModel(weights).read({
    hashes: Uint32Array.from(words, (word) => hashOf(word)),
    values: new Float32Array(words.length).fill(value),
  });

describe('TypeModel', () => {
  it('adds what each sign says of a type to what is usual', () => {
    const probabilities = read(['truce', 'shells']);
    for (const [index, type] of EVENT_TYPES.entries())
      expect(probabilities[index]).toBeCloseTo(1 / (1 + Math.exp(type === 'peace' ? -1 : 1)));
  });

  it('takes no notice of signs it does not know', () => {
    expect(read(['elsewhere', 'truce'])).toEqual(read(['truce']));
  });

  it('believes a sign more that counts more', () => {
    const peace = EVENT_TYPES.indexOf('peace');
    expect(read(['truce'], 2)[peace]).toBeGreaterThan(read(['truce'])[peace] ?? 1);
  });
});

describe('weights of event types', () => {
  it('come back from bytes as they went', () => {
    expect(unpackTypeWeights(packTypeWeights(weights))).toEqual(weights);
  });

  it('come back from bytes that lie anywhere', () => {
    const bytes = packTypeWeights(weights);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(unpackTypeWeights(shifted.subarray(1))).toEqual(weights);
  });

  it('are refused if they are something else', () => {
    expect(() => unpackTypeWeights(new Uint8Array(64))).toThrow('not the weights of event types');
  });

  it('take no more than 400 KB where they are deployed', () => {
    const path = new URL('../../../functions/classifier/model/types.bin', import.meta.url);
    expect(statSync(path).size).toBeLessThanOrEqual(400_000);
  });
});
