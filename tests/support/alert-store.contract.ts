import { describe, expect, it } from 'vitest';
import type { AlertStore } from '../../functions/shared/adapters/dynamodb/alert-store.ts';
import { anAlert } from './an-alert.ts';

const at = (minute: number) => `2026-01-01T10:${String(minute).padStart(2, '0')}:00.000Z`;

/** What every alert store promises: run on the fake in unit/, on a DynamoDB server in integration/. */
export function describeAlertStore(name: string, connect: () => Promise<AlertStore>): void {
  const claim = { mailId: 'm-1', now: at(5), leaseUntil: at(10) };
  const due = async (store: AlertStore, now: string) =>
    (await Array.fromAsync(store.due(now))).map(({ subscriberId, clusterId }) => `${subscriberId} ${clusterId}`);

  describe(`AlertStore: ${name}`, () => {
    it('keeps one alert a subscriber and cluster', async () => {
      const store = await connect();
      expect(await store.putIfNew(anAlert())).toBe(true);
      expect(await store.putIfNew(anAlert({ dueAt: at(50) }))).toBe(false);
      expect(await store.putIfNew(anAlert({ clusterId: 'c-2' }))).toBe(true);
      expect(await store.putIfNew(anAlert({ subscriberId: 's-2' }))).toBe(true);
    });

    it('gives what is due, and nothing before its time', async () => {
      const store = await connect();
      await store.putIfNew(anAlert({ dueAt: at(20) }));
      expect(await due(store, at(19))).toEqual([]);
      expect(await due(store, at(20))).toEqual(['s-1 c-1']);
    });

    it('gives the alerts of one subscriber that are due together', async () => {
      const store = await connect();
      await store.putIfNew(anAlert({ clusterId: 'c-1' }));
      await store.putIfNew(anAlert({ clusterId: 'c-2' }));
      await store.putIfNew(anAlert({ clusterId: 'c-3', dueAt: at(20) }));
      await store.putIfNew(anAlert({ subscriberId: 's-11' }));
      const together = await store.dueTogether('s-1', anAlert().dueAt);
      expect(together.map(({ clusterId }) => clusterId)).toEqual(['c-1', 'c-2']);
    });

    it('lets one sender claim an alert, and another only when the lease has run out', async () => {
      const store = await connect();
      await store.putIfNew(anAlert());
      expect(await store.claim(anAlert(), claim)).toBe(true);
      expect(await store.claim(anAlert(), { ...claim, now: at(9) })).toBe(false);
      expect(await store.claim(anAlert(), { mailId: 'm-1', now: at(10), leaseUntil: at(15) })).toBe(true);
    });

    it('is done with an alert that was sent, in the mail it was claimed for', async () => {
      const store = await connect();
      await store.putIfNew(anAlert());
      expect(await store.markSent(anAlert(), 'm-1', at(6))).toBe(false);
      await store.claim(anAlert(), claim);
      expect(await store.markSent(anAlert(), 'm-other', at(6))).toBe(false);
      expect(await store.markSent(anAlert(), 'm-1', at(6))).toBe(true);
      expect(await store.claim(anAlert(), { ...claim, now: at(59) })).toBe(false);
      expect(await due(store, at(59))).toEqual([]);
    });

    it('offers a released alert again at once', async () => {
      const store = await connect();
      await store.putIfNew(anAlert());
      await store.claim(anAlert(), claim);
      expect(await store.release(anAlert(), 'm-1')).toBe(true);
      expect(await store.claim(anAlert(), claim)).toBe(true);
    });

    it('never offers a dropped alert again, and never drops one that was sent', async () => {
      const store = await connect();
      await store.putIfNew(anAlert());
      expect(await store.drop(anAlert(), 'left')).toBe(true);
      expect(await store.claim(anAlert(), claim)).toBe(false);
      expect(await due(store, at(59))).toEqual([]);
      await store.putIfNew(anAlert({ clusterId: 'c-2' }));
      await store.claim(anAlert({ clusterId: 'c-2' }), claim);
      await store.markSent(anAlert({ clusterId: 'c-2' }), 'm-1', at(6));
      expect(await store.drop(anAlert({ clusterId: 'c-2' }), 'left')).toBe(false);
    });
  });
}
