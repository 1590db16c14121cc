import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { createHandler } from '../../../functions/classifier/handler.ts';
import type { Entry } from '../../../functions/shared/domain/entry.ts';
import type { StoryStore } from '../../../functions/shared/domain/story-store.ts';
import { anEntry } from '../../support/an-entry.ts';
import { MemoryStoryStore } from '../../support/memory-story-store.ts';

const clock = { now: () => new Date('2026-01-01T00:02:00Z') };
const allTime = { from: '0000', to: '9999', limit: 100 };

function inserted(sequence: string, item: object): DynamoDBRecord {
  const image = marshall(item, { removeUndefinedValues: true }) as NonNullable<DynamoDBRecord['dynamodb']>['NewImage'];
  return { eventName: 'INSERT', dynamodb: { SequenceNumber: sequence, NewImage: image ?? {} } };
}

async function classified(stories: StoryStore, ...entries: Entry[]) {
  const records = entries.map((entry, index) => inserted(`${index + 1}`, entry));
  return createHandler({ stories, clock })({ Records: records });
}

describe('classifier', () => {
  it('makes a story of an entry about a conflict', async () => {
    const stories = new MemoryStoryStore();
    expect(await classified(stories, anEntry())).toEqual({ batchItemFailures: [] });
    expect(await stories.get('entry-1')).toMatchObject({
      storyId: 'entry-1',
      title: anEntry().title,
      classifiedAt: '2026-01-01T00:02:00.000Z',
      regions: [{ id: 'nagorno-karabakh' }],
    });
  });

  it('drops an entry about anything else', async () => {
    const stories = new MemoryStoryStore();
    await classified(stories, anEntry({ title: 'Striker scores twice as hosts win the cup' }));
    expect(await stories.recent(allTime)).toEqual([]);
  });

  it('makes one story however often the stream repeats an entry', async () => {
    const stories = new MemoryStoryStore();
    await classified(stories, anEntry(), anEntry());
    await classified(stories, anEntry());
    expect(await stories.recent(allTime)).toHaveLength(1);
  });

  it('puts copies of one story from several feeds into one cluster', async () => {
    const stories = new MemoryStoryStore();
    await classified(
      stories,
      anEntry({ entryId: 'a', feedId: 'one', title: 'Shelling in Karabakh, two soldiers killed' }),
      anEntry({ entryId: 'b', feedId: 'two', title: 'Two soldiers killed in Karabakh shelling - Example News' }),
      anEntry({ entryId: 'c', feedId: 'two', title: 'Azerbaijan and Armenia talk of peace in Karabakh' }),
    );
    const [a, b, c] = await Promise.all(['a', 'b', 'c'].map(async (id) => stories.get(id)));
    expect(b?.clusterId).toBe(a?.clusterId);
    expect(c?.clusterId).not.toBe(a?.clusterId);
  });

  it('keeps a cluster together across its window, and starts a new one after three quiet days', async () => {
    const stories = new MemoryStoryStore();
    const days = ['2026-01-01', '2026-01-03', '2026-01-05', '2026-01-09'];
    for (const day of days) await classified(stories, anEntry({ entryId: day, publishedAt: `${day}T00:00:00.000Z` }));
    const clusters = await Promise.all(days.map(async (day) => (await stories.get(day))?.clusterId));
    expect(new Set(clusters.slice(0, 3)).size).toBe(1);
    expect(clusters[3]).not.toBe(clusters[0]);
  });

  it('names the first record it cannot read, and leaves the later ones to the next attempt', async () => {
    const stories = new MemoryStoryStore();
    const Records = [
      inserted('1', anEntry()),
      inserted('2', { entryId: 'x' }),
      inserted('3', anEntry({ entryId: 'y' })),
    ];
    const response = await createHandler({ stories, clock })({ Records });
    expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] });
    expect((await stories.recent(allTime)).map(({ storyId }) => storyId)).toEqual(['entry-1']);
  });

  it('throws when the store fails at the first record, so that Lambda delivers the batch again in halves', async () => {
    class BrokenStore extends MemoryStoryStore {
      override async putIfNew(): Promise<boolean> {
        return Promise.reject(new Error('throttled'));
      }
    }
    await expect(classified(new BrokenStore(), anEntry())).rejects.toThrow('throttled');
  });

  it('ignores changes and deletions of entries', async () => {
    const stories = new MemoryStoryStore();
    const record = { ...inserted('1', anEntry()), eventName: 'REMOVE' as const };
    expect(await createHandler({ stories, clock })({ Records: [record] })).toEqual({ batchItemFailures: [] });
    expect(await stories.recent(allTime)).toEqual([]);
  });
});
