import type { Entry } from '../shared/domain/entry.ts';
import type { Classification, Story } from '../shared/domain/story.ts';
import type { StoryStore } from '../shared/domain/story-store.ts';
import type { Clock } from '../shared/runtime/clock.ts';
import { classify } from './classify.ts';
import { CLUSTER_WINDOW_MS, clusterKey, newClusterId } from './cluster.ts';
import type { PreparedCorrections } from './where/corrections.ts';

export interface StoreStoryDeps {
  readonly stories: StoryStore;
  readonly clock: Clock;
  /** What the operator knows better; nothing if not given. */
  readonly corrections?: PreparedCorrections;
}

/** `irrelevant`: no story. `known`: a story was made of this entry before. */
export type StoreStoryOutcome = 'stored' | 'known' | 'irrelevant';

/** `found`: a story now, and it was none. `changed`: a story told otherwise. `gone`: no story any more. */
export type ReplayOutcome = 'found' | 'changed' | 'gone' | 'irrelevant';

/** Makes a story of an entry about a conflict somewhere we can name, and stores it once. Other entries end here. */
export async function storeStory(entry: Entry, deps: StoreStoryDeps): Promise<StoreStoryOutcome> {
  const story = storyOf(entry, deps);
  if (!story) return 'irrelevant';
  const clusterId = await clusterOf(entry, deps.stories);
  return (await deps.stories.putIfNew({ ...story, clusterId })) ? 'stored' : 'known';
}

/**
 * Judges an entry again, after the model, the lists or the corrections changed.
 *
 * A story keeps its cluster, so nobody hears of it twice; one that is no story any more is deleted.
 */
export async function replayEntry(entry: Entry, deps: StoreStoryDeps): Promise<ReplayOutcome> {
  const before = await deps.stories.get(entry.entryId);
  const story = storyOf(entry, deps);
  if (!before) return (await storeStory(entry, deps)) === 'irrelevant' ? 'irrelevant' : 'found';
  if (!story) {
    await deps.stories.remove(entry.entryId);
    return 'gone';
  }
  await deps.stories.replace({ ...story, clusterId: before.clusterId });
  return 'changed';
}

function storyOf(entry: Entry, { clock, corrections }: StoreStoryDeps): Omit<Story, 'clusterId'> | undefined {
  const { relevant, ...classification } = classify(entry, corrections);
  if (!relevant || !hasPlace(classification)) return undefined;
  return {
    ...classification,
    storyId: entry.entryId,
    feedId: entry.feedId,
    feedTitle: entry.feedTitle,
    title: entry.title,
    summary: entry.summary,
    link: entry.link,
    language: entry.language,
    publishedAt: entry.publishedAt,
    classifiedAt: clock.now().toISOString(),
  };
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
