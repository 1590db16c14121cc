import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryStore } from '../../functions/shared/adapters/dynamodb/entry-store.ts';
import type { LeaseStore } from '../../functions/shared/adapters/dynamodb/lease-store.ts';
import type { SeenStore } from '../../functions/shared/adapters/dynamodb/seen-store.ts';
import { MAX_REVISIONS } from '../../functions/shared/domain/entry.ts';
import { anEntry } from './an-entry.ts';

/** What every entry store promises. */
export function describeEntryStore(name: string, connect: () => Promise<EntryStore>): void {
  describe(`EntryStore: ${name}`, () => {
    it('stores an entry once', async () => {
      const entries = await connect();
      expect(await entries.putIfNew(anEntry())).toBe(true);
      expect(await entries.putIfNew(anEntry({ title: 'edited later' }))).toBe(false);
    });

    it('keeps revisions of entries it has, and not without end', async () => {
      const entries = await connect();
      const revision = { seenAt: '2026-01-01T01:00:00.000Z', title: 'edited', summary: '' };
      expect(await entries.addRevision('entry-1', revision)).toBe(false);
      await entries.putIfNew(anEntry());
      for (let n = 0; n < MAX_REVISIONS; n++) expect(await entries.addRevision('entry-1', revision)).toBe(true);
      expect(await entries.addRevision('entry-1', revision)).toBe(false);
    });
  });
}

/** What every seen store promises. */
export function describeSeenStore(name: string, connect: () => Promise<SeenStore>): void {
  const mark = fc.stringMatching(/^[0-9a-f]{11}[1-9a-f]$/);
  const maybe = fc.option(mark, { nil: undefined });
  const seenEntry = fc.record({ id: mark, guid: maybe, link: maybe, titleAndDate: maybe, title: maybe, content: mark });

  describe(`SeenStore: ${name}`, () => {
    it('knows nothing of a feed never read', async () => {
      expect(await (await connect()).read('feed-1')).toEqual([]);
    });

    it('reads what was written', async () => {
      const seen = await connect();
      await fc.assert(
        fc.asyncProperty(fc.array(seenEntry, { maxLength: 20 }), async (rows) => {
          await seen.write('feed-1', rows);
          expect(await seen.read('feed-1')).toEqual(rows);
        }),
        { numRuns: 20 },
      );
    });
  });
}

/** What every lease store promises. */
export function describeLeaseStore(name: string, connect: () => Promise<LeaseStore>): void {
  const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second));
  const mine = { name: 'poller', owner: 'me' };
  const theirs = { name: 'poller', owner: 'they' };

  describe(`LeaseStore: ${name}`, () => {
    it('gives a lease to one at a time, who may take it longer', async () => {
      const leases = await connect();
      expect(await leases.hold(mine, at(0), at(30))).toBe(true);
      expect(await leases.hold(theirs, at(10), at(40))).toBe(false);
      expect(await leases.hold(mine, at(20), at(50))).toBe(true);
      expect(await leases.hold({ ...theirs, name: 'other' }, at(20), at(50))).toBe(true);
    });

    it('gives it to another once it has run out or was given back', async () => {
      const leases = await connect();
      await leases.hold(mine, at(0), at(30));
      expect(await leases.hold(theirs, at(30), at(50))).toBe(true);
      await leases.release(mine);
      expect(await leases.hold(mine, at(31), at(50))).toBe(false);
      await leases.release(theirs);
      expect(await leases.hold(mine, at(31), at(50))).toBe(true);
    });
  });
}
