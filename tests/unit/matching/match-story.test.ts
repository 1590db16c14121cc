import { describe, expect, it } from 'vitest';
import { Audience } from '../../../functions/notifier/match/audience.ts';
import { createHandler } from '../../../functions/notifier/match/handler.ts';
import { matchStory } from '../../../functions/notifier/match/match-story.ts';
import type { Alert } from '../../../functions/shared/domain/alert.ts';
import type { Subscriber } from '../../../functions/shared/domain/subscriber.ts';
import { aSubscriber, aSubscription } from '../../support/an-alert.ts';
import { aStory, recordOf } from './a-story.ts';

const now = new Date('2026-01-02T10:20:00Z');
const clock = { now: () => now };

async function matching(...subscribers: readonly Subscriber[]) {
  const stored = new Map<string, Alert>();
  const store = {
    people: [...subscribers],
    changed: [] as Subscriber[],
    all: async function* () {
      yield* store.people;
    },
    changedSince: async function* () {
      yield* store.changed;
    },
  };
  const audience = new Audience({ subscribers: store, clock, shard: { index: 1, of: 1 } });
  await audience.refresh();
  const putIfNew = async (alert: Alert) => {
    const key = `${alert.subscriberId} ${alert.clusterId}`;
    if (stored.has(key)) return Promise.resolve(false);
    stored.set(key, alert);
    return Promise.resolve(true);
  };
  return { store, stored, deps: { audience, alerts: { putIfNew }, clock } };
}

const subscribed = (...subscriptions: readonly Parameters<typeof aSubscription>[0][]) =>
  aSubscriber({
    subscriptions: subscriptions.map((subscription, index) =>
      aSubscription({ subscriptionId: `sub-${index + 1}`, ...subscription }),
    ),
  });

describe('matching a story', () => {
  it('makes an alert with the reasons and where they stand', async () => {
    const { stored, deps } = await matching(subscribed({ query: 'karabakh region:nagorno-karabakh' }));
    expect(await matchStory(aStory(), deps)).toBe(1);
    expect([...stored.values()]).toMatchObject([
      {
        subscriberId: 's-1',
        clusterId: 'c-1',
        delivery: 'instant',
        status: 'pending',
        dueAt: '2026-01-02T10:20:00.000Z',
        reasons: [{ subscriptionId: 'sub-1', terms: ['karabakh', 'region:nagorno-karabakh'] }],
        spans: [{ field: 'title', start: 48, end: 56 }],
      },
    ]);
  });

  it('makes one alert of several subscriptions, due with the earliest', async () => {
    const { stored, deps } = await matching(
      subscribed(
        { query: 'karabakh', delivery: { kind: 'daily', at: '07:00' } },
        { query: '"Lachin corridor"', delivery: { kind: 'hourly' } },
        { query: 'football' },
      ),
    );
    await matchStory(aStory(), deps);
    const [alert] = stored.values();
    expect(alert).toMatchObject({ delivery: 'hourly', dueAt: '2026-01-02T11:00:00.000Z' });
    expect(alert?.reasons.map(({ subscriptionId }) => subscriptionId)).toEqual(['sub-1', 'sub-2']);
  });

  it('tells of a cluster once, however often and by whichever story it comes', async () => {
    const { stored, deps } = await matching(subscribed({ query: 'karabakh' }));
    expect(await matchStory(aStory(), deps)).toBe(1);
    expect(await matchStory(aStory(), deps)).toBe(0);
    expect(await matchStory(aStory({ storyId: 'another', feedTitle: 'Another' }), deps)).toBe(0);
    expect(stored.size).toBe(1);
  });

  it.each([
    ['suppressed', { ...subscribed({ query: 'karabakh' }), suppression: { reason: 'bounce' as const, since: '2026' } }],
    ['paused', subscribed({ query: 'karabakh', pausedUntil: '2026-01-03T00:00:00.000Z' })],
    ['listening for something else', subscribed({ query: 'football' })],
    ['asking what can no longer be read', subscribed({ query: 'region:atlantis OR karabakh' })],
  ])('leaves out who is %s', async (_, subscriber) => {
    const { deps } = await matching(subscriber);
    expect(await matchStory(aStory(), deps)).toBe(0);
  });

  it('takes in changes before each batch: who came, who left, who asks for something else', async () => {
    const { store, stored, deps } = await matching(
      subscribed({ query: 'karabakh' }),
      aSubscriber({ subscriberId: 's-2', subscriptions: [aSubscription({ query: 'football' })] }),
    );
    store.changed = [
      aSubscriber({ subscriberId: 's-1', version: 2, subscriptions: [] }),
      aSubscriber({ subscriberId: 's-2', version: 2, subscriptions: [aSubscription({ query: 'erdogan' })] }),
      aSubscriber({ subscriberId: 's-3', subscriptions: [aSubscription({ query: 'putin' })] }),
    ];
    await createHandler(deps)({ Records: [recordOf(aStory())] });
    expect([...stored.values()].map(({ subscriberId }) => subscriberId).toSorted()).toEqual(['s-2', 's-3']);
  });
});

describe('the match function', () => {
  it('names the story that failed, so that the batch goes on from there', async () => {
    const { deps } = await matching(subscribed({ query: 'karabakh' }));
    const putIfNew = async ({ story }: Alert) =>
      story.storyId === 'bad' ? Promise.reject(new Error('throttled')) : Promise.resolve(true);
    const records = ['good', 'bad', 'after'].map((storyId) =>
      recordOf(aStory({ storyId, clusterId: storyId }), 'INSERT', storyId),
    );
    const response = await createHandler({ ...deps, alerts: { putIfNew } })({ Records: records });
    expect(response.batchItemFailures).toEqual([{ itemIdentifier: 'bad' }]);
  });

  it('makes nothing of changed or expired stories', async () => {
    const { stored, deps } = await matching(subscribed({ query: 'karabakh' }));
    const records = [recordOf(aStory(), 'MODIFY'), recordOf(aStory(), 'REMOVE')];
    expect(await createHandler(deps)({ Records: records })).toEqual({ batchItemFailures: [] });
    expect(stored.size).toBe(0);
  });
});
