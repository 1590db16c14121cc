import { describe, expect, it } from 'vitest';
import { ENTRY_PARTS, FOREIGN, readChronicle, readEntries, readForeign } from '../../../infra/train/data.ts';
import { taughtRows } from '../../../infra/train/teacher/answers.ts';
import { teacherRows, textOf } from '../../../infra/train/teacher/texts.ts';
import { piecesOf } from '../../../infra/train/teacher/pieces.ts';
import { EVENT_TYPES } from '../../../functions/shared/domain/story.ts';
import { regionProfiles } from '../../../functions/shared/domain/regions/index.ts';

describe('our own entries', () => {
  const all = ENTRY_PARTS.flatMap((part) =>
    readEntries(part).concat(
      readChronicle(part),
      FOREIGN.flatMap((language) => readForeign(language, part)),
    ),
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
  const rows = teacherRows();

  it('is there for every text that training asks about', () => {
    const taught = taughtRows(rows);
    expect(taught.length).toBeGreaterThan(100_000);
    expect(taught.every((row) => row.taught! >= 0 && row.taught! <= 1)).toBe(true);
  });

  it('is refused for texts that have changed since', () => {
    expect(() => taughtRows({ ...rows, portal: rows.portal.slice(1) })).toThrow(/other texts/);
  });

  it('is about the same pieces every time', () => {
    const entries = readEntries('dev').slice(0, 50);
    expect(piecesOf(entries)).toEqual(piecesOf(entries));
    expect(piecesOf(entries)).toHaveLength(50);
  });
});
