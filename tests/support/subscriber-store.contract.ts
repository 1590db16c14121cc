import { describe, expect, it } from 'vitest';
import type { SubscriberStore } from '../../functions/shared/adapters/dynamodb/subscriber-store.ts';
import { aSubscriber } from './an-alert.ts';

/** What every subscriber store promises: run on the fake in unit/, on a DynamoDB server in integration/. */
export function describeSubscriberStore(name: string, connect: () => Promise<SubscriberStore>): void {
  describe(`SubscriberStore: ${name}`, () => {
    it('keeps what a change made, with a version of its own counting', async () => {
      const store = await connect();
      expect(await store.change('s-1', () => aSubscriber({ version: 0 }))).toMatchObject({ version: 1 });
      await store.change('s-1', (current) => current && { ...current, timeZone: 'Asia/Tbilisi' });
      expect(await store.find('s-1')).toEqual(aSubscriber({ timeZone: 'Asia/Tbilisi', version: 2 }));
    });

    it('leaves all as it is when the change says so', async () => {
      const store = await connect();
      expect(await store.change('s-1', () => undefined)).toBeUndefined();
      expect(await store.find('s-1')).toBeUndefined();
    });

    it('erases', async () => {
      const store = await connect();
      await store.change('s-1', () => aSubscriber());
      await store.change('s-1', () => 'erase');
      expect(await store.find('s-1')).toBeUndefined();
      expect(await Array.fromAsync(store.all())).toEqual([]);
    });

    it('loses none of several changes at once', async () => {
      const store = await connect();
      await store.change('s-1', () => aSubscriber({ subscriptions: [] }));
      const { subscriptions } = aSubscriber();
      const add = async () =>
        store.change(
          's-1',
          (current) => current && { ...current, subscriptions: [...current.subscriptions, ...subscriptions] },
        );
      await Promise.all([add(), add(), add()]);
      expect((await store.find('s-1'))?.subscriptions).toHaveLength(3);
    });

    it('tells who changed at a time or later, oldest first', async () => {
      const store = await connect();
      for (const hour of ['12', '10', '11'])
        await store.change(`s-${hour}`, () =>
          aSubscriber({ subscriberId: `s-${hour}`, changedAt: `2026-01-01T${hour}:00:00.000Z` }),
        );
      const changed = await Array.fromAsync(store.changedSince('2026-01-01T11:00:00.000Z'));
      expect(changed.map(({ subscriberId }) => subscriberId)).toEqual(['s-11', 's-12']);
    });
  });
}
