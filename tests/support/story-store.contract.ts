import { describe, expect, it } from 'vitest';
import type { Story } from '../../functions/shared/domain/story.ts';
import type { StoryStore } from '../../functions/shared/domain/story-store.ts';
import { aStory } from './a-story.ts';

/** What every story store does. `connect` gives an empty one. */
export function describeStoryStore(name: string, connect: () => Promise<StoryStore>): void {
  describe(`StoryStore: ${name}`, () => {
    const at = (publishedAt: string, more: Partial<Story> = {}) =>
      aStory({ storyId: publishedAt, publishedAt, ...more });

    it('stores a story once and keeps the first', async () => {
      const stories = await connect();
      expect(await stories.putIfNew(aStory({ title: 'first' }))).toBe(true);
      expect(await stories.putIfNew(aStory({ title: 'second' }))).toBe(false);
      expect(await stories.get(aStory().storyId)).toEqual(aStory({ title: 'first' }));
    });

    it('replaces a story that is there, and no other', async () => {
      const stories = await connect();
      expect(await stories.replace(aStory())).toBe(false);
      await stories.putIfNew(aStory({ title: 'first' }));
      expect(await stories.replace(aStory({ title: 'second' }))).toBe(true);
      expect(await stories.get(aStory().storyId)).toEqual(aStory({ title: 'second' }));
    });

    it('removes a story', async () => {
      const stories = await connect();
      await stories.putIfNew(aStory());
      await stories.remove(aStory().storyId);
      await stories.remove(aStory().storyId);
      expect(await stories.get(aStory().storyId)).toBeUndefined();
    });

    it('knows no story that was never put', async () => {
      const stories = await connect();
      expect(await stories.get('none')).toBeUndefined();
    });

    it('finds the newest story of a cluster within a time, and of no other cluster', async () => {
      const stories = await connect();
      await stories.putIfNew(at('2026-01-01T00:00:00.000Z', { clusterId: 'a.1' }));
      await stories.putIfNew(at('2026-01-02T00:00:00.000Z', { clusterId: 'a.1' }));
      await stories.putIfNew(at('2026-01-03T00:00:00.000Z', { clusterId: 'a.2' }));
      await stories.putIfNew(at('2026-01-02T12:00:00.000Z', { clusterId: 'ab.1' }));
      const newest = await stories.newestInCluster('a', '2026-01-01T00:00:00.000Z', '2026-01-02T23:00:00.000Z');
      expect(newest?.storyId).toBe('2026-01-02T00:00:00.000Z');
      expect(
        await stories.newestInCluster('a', '2026-01-04T00:00:00.000Z', '2026-01-05T00:00:00.000Z'),
      ).toBeUndefined();
    });

    it('lists stories newest first, across days, up to a limit', async () => {
      const stories = await connect();
      const days = [
        '2026-01-01T08:00:00.000Z',
        '2026-01-01T23:59:59.999Z',
        '2026-01-02T00:00:00.000Z',
        '2026-01-04T01:00:00.000Z',
      ];
      for (const day of days) await stories.putIfNew(at(day));
      const all = await stories.recent({ from: days[1] as string, to: days[3] as string, limit: 10 });
      expect(all.map(({ storyId }) => storyId)).toEqual([days[3], days[2], days[1]]);
      const two = await stories.recent({ from: days[0] as string, to: days[3] as string, limit: 2 });
      expect(two.map(({ storyId }) => storyId)).toEqual([days[3], days[2]]);
    });
  });
}
