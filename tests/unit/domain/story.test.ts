import { describe, expect, it } from 'vitest';
import { regionsToShow } from '../../../functions/shared/domain/story.ts';

describe('regionsToShow', () => {
  const about = { id: 'nagorno-karabakh', score: 0.75, central: true };
  const mentioned = { id: 'ukraine', score: 0.5, central: false };

  it('leaves out regions that a story only mentions', () => {
    expect(regionsToShow([about, mentioned])).toEqual([about]);
  });

  it('gives the likeliest if the story is about none for sure', () => {
    expect(regionsToShow([mentioned, { ...mentioned, id: 'belarus', score: 0.4 }])).toEqual([mentioned]);
  });

  it('gives none if there is none', () => {
    expect(regionsToShow([])).toEqual([]);
  });
});
