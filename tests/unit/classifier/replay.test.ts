import { describe, expect, it } from 'vitest';
import { corrections } from '../../../functions/classifier/connect.ts';
import { replayEntry, storeStory } from '../../../functions/classifier/store-story.ts';
import { InvalidVariableError } from '../../../functions/shared/runtime/env.ts';
import { anEntry } from '../../support/an-entry.ts';
import { TestClock } from '../../support/clock.ts';
import { MemoryStoryStore } from '../../support/memory-story-store.ts';

const clock = new TestClock('2026-01-02T00:00:00Z');
const muted = corrections('{"nagorno-karabakh":{"mute":["Karabakh"]}}');
const football = anEntry({ title: 'Striker scores twice as hosts win the cup', summary: '' });

describe('judging a stored entry again', () => {
  it('changes the story and keeps its cluster, so that nobody hears of it twice', async () => {
    const stories = new MemoryStoryStore();
    await storeStory(anEntry(), { stories, clock });
    const before = await stories.get('entry-1');
    await stories.replace({ ...before!, regions: [], clusterId: 'kept.1' });
    expect(await replayEntry(anEntry(), { stories, clock })).toBe('changed');
    expect(await stories.get('entry-1')).toMatchObject({ clusterId: 'kept.1', regions: [{ id: 'nagorno-karabakh' }] });
  });

  it('finds a story where there was none', async () => {
    const stories = new MemoryStoryStore();
    expect(await replayEntry(anEntry(), { stories, clock })).toBe('found');
    expect(await stories.get('entry-1')).toBeDefined();
  });

  it('deletes what is no story any more', async () => {
    const stories = new MemoryStoryStore();
    await storeStory(anEntry(), { stories, clock });
    expect(await replayEntry({ ...football, entryId: 'entry-1' }, { stories, clock })).toBe('gone');
    expect(await stories.get('entry-1')).toBeUndefined();
  });

  it('leaves alone what was none and is none', async () => {
    expect(await replayEntry(football, { stories: new MemoryStoryStore(), clock })).toBe('irrelevant');
  });

  it("takes in the operator's corrections", async () => {
    const stories = new MemoryStoryStore();
    await storeStory(anEntry(), { stories, clock });
    await replayEntry(anEntry(), { stories, clock, corrections: muted });
    expect((await stories.get('entry-1'))?.regions.map(({ id }) => id) ?? []).not.toContain('nagorno-karabakh');
  });
});

describe('corrections in the configuration', () => {
  it.each(['', 'no json', '[]', '{"sudan":{"aliases":[]}}', '{"sudan":{"boost":"much"}}', '{"atlantis":{}}'])(
    'that are none, %j, are refused at the start',
    (value) => {
      expect(() => corrections(value)).toThrow(InvalidVariableError);
    },
  );
});
