import type { Story } from '../../functions/shared/domain/story.ts';
import type { StoryQuery, StoryStore } from '../../functions/shared/domain/story-store.ts';

/** Stories in memory; obeys the same contract as DynamoDB's. */
export class MemoryStoryStore implements StoryStore {
  readonly #stories = new Map<string, Story>();

  async putIfNew(story: Story): Promise<boolean> {
    if (this.#stories.has(story.storyId)) return Promise.resolve(false);
    this.#stories.set(story.storyId, story);
    return Promise.resolve(true);
  }

  async replace(story: Story): Promise<boolean> {
    if (!this.#stories.has(story.storyId)) return Promise.resolve(false);
    this.#stories.set(story.storyId, story);
    return Promise.resolve(true);
  }

  async remove(storyId: string): Promise<void> {
    this.#stories.delete(storyId);
    return Promise.resolve();
  }

  async get(storyId: string): Promise<Story | undefined> {
    return Promise.resolve(this.#stories.get(storyId));
  }

  async newestInCluster(clusterKey: string, from: string, to: string): Promise<Story | undefined> {
    const newestFirst = await this.recent({ from, to, limit: this.#stories.size });
    return newestFirst.find(({ clusterId }) => clusterId.startsWith(`${clusterKey}.`));
  }

  async recent({ from, to, limit }: StoryQuery): Promise<readonly Story[]> {
    const newestFirst = [...this.#stories.values()]
      .filter(({ publishedAt }) => publishedAt >= from && publishedAt <= to)
      .sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1));
    return Promise.resolve(newestFirst.slice(0, limit));
  }
}
