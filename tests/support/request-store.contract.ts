import { describe, expect, it } from 'vitest';
import type { RequestStore } from '../../functions/shared/adapters/dynamodb/request-store.ts';
import type { PendingRequest } from '../../functions/shared/domain/request.ts';

const NOON = new Date('2026-01-01T12:00:00Z');

/** A store, and a name that no other test uses in ids. */
type Connect = () => Promise<{ readonly store: RequestStore; readonly name: string }>;

function aRequest(name: string, more: Partial<PendingRequest> = {}): PendingRequest {
  return {
    requestId: `r-${name}`,
    subscriberId: `s-${name}`,
    address: 'ada@example.org',
    wish: { kind: 'subscribe', query: 'Karabakh', delivery: { kind: 'instant' }, language: 'en', timeZone: 'UTC' },
    requestedAt: '2026-01-01T10:00:00.000Z',
    expiresAt: '2026-01-03T10:00:00.000Z',
    ...more,
  };
}

/** What every request store promises. */
export function describeRequestStore(kind: string, connect: Connect): void {
  describe(`RequestStore: ${kind}`, () => {
    it('gives back what was put, until it is removed', async () => {
      const { store, name } = await connect();
      const request = aRequest(name);
      await store.put(request);
      expect(await store.read(request.requestId, NOON)).toEqual(request);
      await store.remove(request.requestId);
      expect(await store.read(request.requestId, NOON)).toBeUndefined();
    });

    it('gives nothing that has expired, though the table may still have it', async () => {
      const { store, name } = await connect();
      const request = aRequest(name);
      await store.put(request);
      expect(await store.read(request.requestId, new Date(request.expiresAt))).toBeUndefined();
      expect(await store.ofSubscriber(request.subscriberId, new Date(request.expiresAt))).toEqual([]);
    });

    it('finds what waits for one person, newest first', async () => {
      const { store, name } = await connect();
      const first = aRequest(name);
      const second = aRequest(name, { requestId: `r2-${name}`, requestedAt: '2026-01-01T11:00:00.000Z' });
      for (const request of [first, second, aRequest(`other-${name}`)]) await store.put(request);
      expect(await store.ofSubscriber(first.subscriberId, NOON)).toEqual([second, first]);
    });
  });
}
