import type { Entry } from '../shared/domain/entry.ts';
import type { Classification, Story } from '../shared/domain/story.ts';
import type { StoryStore } from '../shared/domain/story-store.ts';
import type { Clock } from '../shared/runtime/clock.ts';
import { classify } from './classify.ts';
import { CLUSTER_WINDOW_MS, clusterKey, newClusterId } from './cluster.ts';

export interface StoreStoryDeps {
  readonly stories: StoryStore;
  readonly clock: Clock;
}

/** `irrelevant`: no story. `known`: a story was made of this entry before. */
export type StoreStoryOutcome = 'stored' | 'known' | 'irrelevant';

/** Makes a story of an entry about a conflict somewhere we can name, and stores it once. Other entries end here. */
export async function storeStory(entry: Entry, deps: StoreStoryDeps): Promise<StoreStoryOutcome> {
  const { relevant, ...classification } = classify(entry);
  if (!relevant || !hasPlace(classification)) return 'irrelevant';
  const story: Story = {
    ...classification,
    storyId: entry.entryId,
    clusterId: await clusterOf(entry, deps.stories),
    feedId: entry.feedId,
    feedTitle: entry.feedTitle,
    title: entry.title,
    summary: entry.summary,
    link: entry.link,
    language: entry.language,
    publishedAt: entry.publishedAt,
    classifiedAt: deps.clock.now().toISOString(),
  };
  return (await deps.stories.putIfNew(story)) ? 'stored' : 'known';
}

/** A new war outside the catalogue counts too, as long as its country is named. */
function hasPlace({ regions, countries }: Pick<Classification, 'regions' | 'countries'>): boolean {
  return regions.length > 0 || countries.length > 0;
}

async function clusterOf(entry: Entry, stories: StoryStore): Promise<string> {
  const key = clusterKey(entry);
  const published = Date.parse(entry.publishedAt);
  const from = new Date(published - CLUSTER_WINDOW_MS).toISOString();
  const to = new Date(published + CLUSTER_WINDOW_MS).toISOString();
  const copy = await stories.newestInCluster(key, from, to);
  return copy?.clusterId ?? newClusterId(key, entry.publishedAt);
}
