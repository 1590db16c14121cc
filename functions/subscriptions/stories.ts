import type { Story } from '../shared/domain/story.ts';

/** A stretch of time, ISO 8601, and how much of it at most. */
export interface StoryRange {
  readonly from: string;
  readonly to: string;
  readonly limit: number;
}

/** What the pages read of the stories. */
export interface Stories {
  /** Newest first. */
  recent(range: StoryRange): Promise<readonly Story[]>;
  get(storyId: string): Promise<Story | undefined>;
}
