import type { Story } from './story.ts';

/** Stories published from `from` to `to`, both included, at most `limit`. Times are ISO 8601 in UTC. */
export interface StoryQuery {
  readonly from: string;
  readonly to: string;
  readonly limit: number;
}

/** Where stories are kept. */
export interface StoryStore {
  /** Stores the story unless its id is known. Answers whether it was new. */
  putIfNew(story: Story): Promise<boolean>;

  /** Stores the story in place of the one with its id; `false` if there is none. */
  replace(story: Story): Promise<boolean>;

  /** Deletes the story if it is there. */
  remove(storyId: string): Promise<void>;

  get(storyId: string): Promise<Story | undefined>;

  /** The newest story, published between these times, whose `clusterId` begins with this key. */
  newestInCluster(clusterKey: string, from: string, to: string): Promise<Story | undefined>;

  /** Newest first. */
  recent(query: StoryQuery): Promise<readonly Story[]>;
}
