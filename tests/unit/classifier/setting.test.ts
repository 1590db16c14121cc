import { describe, expect, it } from 'vitest';
import { examine } from '../../../functions/classifier/classify.ts';
import { hashOf } from '../../../functions/classifier/model/features.ts';
import { settingOf } from '../../../functions/classifier/model/setting.ts';

const settingIn = (title: string): readonly number[] => {
  const { where, found } = examine({ title, summary: '' });
  return [...settingOf(where, found)];
};

describe('settingOf', () => {
  it('names the country and the region of a story, alone and with what happens there', () => {
    const setting = settingIn('Bomb goes off in Maiduguri');
    for (const sign of ['@NG', '@nigeria', '@NG:attack', '@nigeria:attack']) expect(setting).toContain(hashOf(sign));
  });

  it('does not tell towns of one country apart', () => {
    expect(settingIn('Bomb goes off in Maiduguri')).toEqual(settingIn('Bomb goes off in Damaturu'));
  });

  it('tells countries apart', () => {
    expect(settingIn('Gunman kills three in Ohio')).not.toEqual(settingIn('Gunman kills three in Borno'));
  });

  it('is empty for a story set nowhere', () => {
    expect(settingIn('Bomb goes off')).toEqual([]);
  });
});
