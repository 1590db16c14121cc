import { describe, expect, it } from 'vitest';
import { classify } from '../../../functions/classifier/classify.ts';

const classified = (title: string) => classify({ title, summary: '' });

describe('classify', () => {
  it.each([
    ['Putin and Erdogan discuss a joint approach to a Karabakh solution', 'nagorno-karabakh', 'diplomacy'],
    [
      'Borrell tells the European Parliament that the situation in Afghanistan was critical',
      'afghanistan',
      'diplomacy',
    ],
    ["NATO Chief says war is on Europe's doorstep", 'ukraine', 'diplomacy'],
  ])('%s → %s, %s', (title, region, type) => {
    const { relevant, regions, types } = classified(title);
    expect(relevant).toBe(true);
    expect(regions[0]?.id).toBe(region);
    expect(types).toContain(type);
  });
});
