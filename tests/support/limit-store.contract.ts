import { describe, expect, it } from 'vitest';
import type { LimitStore } from '../../functions/shared/adapters/dynamodb/limit-store.ts';

const at = (time: string) => new Date(`2026-01-01T${time}Z`);
const HOUR_MS = 60 * 60 * 1000;

/** A store, and a name that no other test counts under. */
type Connect = () => Promise<{ readonly store: LimitStore; readonly name: string }>;

/** What every limit store promises. */
export function describeLimitStore(kind: string, connect: Connect): void {
  describe(`LimitStore: ${kind}`, () => {
    it('counts within a window and begins anew in the next', async () => {
      const { store, name } = await connect();
      const counted = { what: name, windowMs: HOUR_MS };
      expect(await store.read(counted, at('10:00:00'))).toBe(0);
      expect(await store.count(counted, at('10:00:00'))).toBe(1);
      expect(await store.count(counted, at('10:59:59'))).toBe(2);
      expect(await store.read(counted, at('10:30:00'))).toBe(2);
      expect(await store.count(counted, at('11:00:00'))).toBe(1);
    });

    it('loses no count of many at once', async () => {
      const { store, name } = await connect();
      const counted = { what: name, windowMs: HOUR_MS };
      const counts = await Promise.all(Array.from({ length: 20 }, async () => store.count(counted, at('10:00:00'))));
      expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    });

    it('blocks until a time', async () => {
      const { store, name } = await connect();
      expect(await store.isBlocked(name, at('10:00:00'))).toBe(false);
      await store.block(name, at('11:00:00'));
      expect(await store.isBlocked(name, at('10:59:59'))).toBe(true);
      expect(await store.isBlocked(name, at('11:00:00'))).toBe(false);
    });
  });
}
