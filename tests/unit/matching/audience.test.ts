import { describe, expect, it } from 'vitest';
import { Audience } from '../../../functions/notifier/match/audience.ts';
import { isInShard, shard } from '../../../functions/notifier/match/shard.ts';
import { searchable } from '../../../functions/shared/domain/query/searchable-story.ts';
import { InvalidVariableError } from '../../../functions/shared/runtime/env.ts';
import { aSubscriber, aSubscription } from '../../support/an-alert.ts';
import { MemorySubscriberStore } from '../../support/memory-subscriber-store.ts';
import { aStory } from './a-story.ts';

const story = searchable(aStory());
const asking = (subscriberId: string, query: string) =>
  aSubscriber({ subscriberId, subscriptions: [aSubscription({ query })] });

function audienceOf(store: MemorySubscriberStore, share = shard('1/1')) {
  let now = Date.parse('2026-01-01T00:00:00Z');
  const audience = new Audience({ subscribers: store, clock: { now: () => new Date(now) }, shard: share });
  return {
    concerned: async (afterMs = 0) => {
      now += afterMs;
      await audience.refresh();
      return audience.concernedBy(story).map(({ subscriberId }) => subscriberId);
    },
  };
}

describe('the audience', () => {
  it('is fresh at the next batch: a change, a newcomer, somebody who left', async () => {
    const store = new MemorySubscriberStore([asking('a', 'football'), asking('b', 'karabakh')]);
    const { concerned } = audienceOf(store);
    expect(await concerned()).toEqual(['b']);
    const changedAt = '2026-01-01T00:00:05.000Z';
    await store.change('a', () => ({ ...asking('a', 'karabakh'), changedAt }));
    await store.change('b', () => ({ ...asking('b', 'karabakh'), subscriptions: [], changedAt }));
    await store.change('c', () => ({ ...asking('c', 'erdogan'), changedAt }));
    expect((await concerned(10_000)).toSorted()).toEqual(['a', 'c']);
  });

  it('sees a change that its index showed late', async () => {
    const store = new MemorySubscriberStore();
    const { concerned } = audienceOf(store);
    await concerned();
    await concerned(60_000);
    await store.change('late', () => ({ ...asking('late', 'karabakh'), changedAt: '2026-01-01T00:00:10.000Z' }));
    expect(await concerned(1_000)).toEqual(['late']);
  });

  it('forgets the erased with the next whole reading', async () => {
    const store = new MemorySubscriberStore([asking('a', 'karabakh')]);
    const { concerned } = audienceOf(store);
    expect(await concerned()).toEqual(['a']);
    await store.change('a', () => 'erase');
    expect(await concerned(6 * 60 * 60 * 1000)).toEqual([]);
  });

  it('stays right through thousands of changes', async () => {
    const store = new MemorySubscriberStore();
    const { concerned } = audienceOf(store);
    await concerned();
    for (let index = 0; index < 3_000; index++)
      await store.change(`s-${index}`, () => asking(`s-${index}`, index % 3 === 0 ? 'karabakh' : `word${index}`));
    expect(await concerned(1_000)).toHaveLength(1_000);
    expect(await concerned(1_000)).toHaveLength(1_000);
  });
});

describe('shards', () => {
  it('share all subscribers among them, evenly and without overlap', async () => {
    const ids = Array.from({ length: 4_000 }, (_, index) => `subscriber-${index}`);
    const shares = [1, 2, 3, 4].map((index) => ids.filter((id) => isInShard(id, { index, of: 4 })));
    expect(shares.flat().toSorted()).toEqual(ids.toSorted());
    for (const share of shares) expect(Math.abs(share.length - 1_000)).toBeLessThan(150);
  });

  it('look after their own share only', async () => {
    const store = new MemorySubscriberStore(Array.from({ length: 50 }, (_, index) => asking(`s-${index}`, 'karabakh')));
    const halves = [];
    for (const half of ['1/2', '2/2']) halves.push(await audienceOf(store, shard(half)).concerned());
    expect(halves.flat()).toHaveLength(50);
    expect(new Set(halves.flat()).size).toBe(50);
  });

  it.each(['', '0/1', '2/1', '1', '1/0', 'x/y', '1/1/1'])('are refused as %j', (value) => {
    expect(() => shard(value)).toThrow(InvalidVariableError);
  });
});
