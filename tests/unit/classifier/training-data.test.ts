import { describe, expect, it } from 'vitest';
import { ENTRY_PARTS, FOREIGN, readCep, readEntries, readForeign, readUnlabelled } from '../../../infra/train/data.ts';
import { taughtRows, textOf } from '../../../infra/train/teacher/answers.ts';
import { variantsOf } from '../../../infra/train/teacher/variants.ts';
import { EVENT_TYPES } from '../../../functions/shared/domain/story.ts';
import { regionProfiles } from '../../../functions/shared/domain/regions/index.ts';

describe('our own entries', () => {
  const all = ENTRY_PARTS.flatMap((part) =>
    readEntries(part).concat(FOREIGN.flatMap((language) => readForeign(language, part))),
  );

  it('stand in one file only, so that nothing measured was learnt', () => {
    expect(new Set(all.map(textOf)).size).toBe(all.length);
  });

  it('name regions of the catalogue and known event types', () => {
    const ids = new Set(regionProfiles.map(({ id }) => id));
    expect(all.flatMap((row) => row.regions).filter((id) => !ids.has(id))).toEqual([]);
    expect(all.flatMap(({ types }) => types).filter((type) => !EVENT_TYPES.includes(type))).toEqual([]);
  });

  it('have regions and types only where they are about a conflict', () => {
    const irrelevant = all.filter(({ relevant }) => !relevant);
    expect(irrelevant.filter((row) => row.types.length + row.regions.length > 0)).toEqual([]);
  });
});

describe('what the teacher made of the texts', () => {
  const portal = readCep('cep_train');

  it('is there for every text that training asks about', () => {
    const rows = taughtRows(portal, readUnlabelled(), readEntries('train'));
    expect(rows.length).toBeGreaterThan(100_000);
    expect(rows.every(({ taught = -1 }) => taught >= 0 && taught <= 1)).toBe(true);
  });

  it('is refused for texts that have changed since', () => {
    expect(() => taughtRows(portal.slice(1), readUnlabelled(), readEntries('train'))).toThrow(/other texts/);
  });

  it('is about the same pieces every time', () => {
    const rows = readEntries('dev').slice(0, 50);
    expect(variantsOf(rows, 2)).toEqual(variantsOf(rows, 2));
    expect(variantsOf(rows, 2)).toHaveLength(100);
  });
});
