import { describe, expect, it } from 'vitest';
import { classify } from '../../../functions/classifier/classify.ts';

describe('severity', () => {
  it.each([
    ['Air strikes on Khartoum kill at least 120 people', 5],
    ['Shelling of Kharkiv market kills 1,200, says mayor', 5],
    ['Suicide bombing in Mogadishu kills dozens', 4],
    ['Rebels massacre civilians in Ituri village, three killed', 4],
    ['Clashes near Goma', 3],
    ['Soldiers announce coup in Niger', 3],
    ['Thousands of refugees cross into Chad', 2],
    ['Envoys resume peace talks on Yemen in Geneva', 1],
    ['Fighting in 2014 killed the truce in Donetsk', 3], // a year is no toll
  ])('%s → %d', (title, expected) => {
    expect(classify({ title, summary: '' }).severity).toBe(expected);
  });
});
