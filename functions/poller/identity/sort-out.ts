import type { ParsedEntry } from '../../shared/adapters/feeds/parse/parsed-feed.ts';
import type { SeenEntry } from '../../shared/domain/feed-seen.ts';
import { type MarkedEntry, markEntries, type Marks } from './marks.ts';

/** An entry of the document with the id of what it is. */
export interface KnownEntry {
  readonly id: string;
  readonly entry: ParsedEntry;
}

/** A document's entries against what its feed showed before. */
export interface Sorted {
  /** Never shown before. */
  readonly fresh: readonly KnownEntry[];
  /** Shown before, worded differently now. */
  readonly changed: readonly KnownEntry[];
  /** What is to be remembered from now on. */
  readonly seen: readonly SeenEntry[];
  /** Whether that differs from what was remembered. */
  readonly isSeenChanged: boolean;
}

/** Rows remembered of a feed: what it shows and twice as much, so that an entry that comes back is known. */
const KEEP = { times: 3, atLeast: 200, atMost: 2_000 };

/** Tells new entries from old ones, by every mark a feed may keep when it changes the others. */
export function sortOut(entries: readonly ParsedEntry[], before: readonly SeenEntry[]): Sorted {
  const marked = markEntries(entries).filter(({ marks }) => marks.guid ?? marks.link ?? marks.titleAndDate);
  const matches = matchAll(marked, before);
  const rows = new Map<string, SeenEntry>();
  const fresh: KnownEntry[] = [];
  const changed: KnownEntry[] = [];
  let isSeenChanged = false;
  for (const [index, { entry, marks }] of marked.entries()) {
    const old = matches[index];
    const id = old?.id ?? marks.guid ?? marks.link ?? marks.titleAndDate ?? '';
    if (rows.has(id)) continue;
    const row = { ...old, ...defined(marks), id, content: marks.content };
    rows.set(id, row);
    if (!old) fresh.push({ id, entry });
    else if (old.content !== row.content) changed.push({ id, entry });
    isSeenChanged ||= !old || !isSame(old, row);
  }
  const others = before.filter(({ id }) => !rows.has(id));
  const most = Math.min(KEEP.atMost, Math.max(KEEP.atLeast, rows.size * KEEP.times));
  return { fresh, changed, seen: [...rows.values(), ...others].slice(0, most), isSeenChanged };
}

type Match = SeenEntry | undefined;

function matchAll(marked: readonly MarkedEntry[], before: readonly SeenEntry[]): readonly Match[] {
  const byMark = indexBy(before, ({ id, guid, link, titleAndDate }) => [id, guid, link, titleAndDate]);
  const found = marked.map(({ marks }) => lookUp(byMark, [marks.guid, marks.link, marks.titleAndDate]));
  return withRenumbered(found, marked, before);
}

/** From this many entries on, and half of the document, same titles under new ids are no coincidence. */
const RENUMBERED = { atLeast: 3, share: 0.5 };

/**
 * A feed that moves to another system may change ids, links and dates at once; its titles stay. One familiar title under
 * new ids is a new entry (a daily report); a document full of them is the old entries again.
 */
function withRenumbered(
  found: readonly Match[],
  marked: readonly MarkedEntry[],
  before: readonly SeenEntry[],
): readonly Match[] {
  const taken = new Set(found.map((row) => row?.id));
  const byTitle = indexBy(
    before.filter(({ id }) => !taken.has(id)),
    ({ title }) => [title],
  );
  const titles = marked.map(({ marks }, index) => found[index] ?? lookUp(byTitle, [marks.title]));
  const renumbered = titles.filter((row, index) => row && !found[index]).length;
  const isRenumbered = renumbered >= RENUMBERED.atLeast && renumbered >= marked.length * RENUMBERED.share;
  return isRenumbered ? titles : found;
}

function indexBy(
  rows: readonly SeenEntry[],
  marksOf: (row: SeenEntry) => readonly (string | undefined)[],
): ReadonlyMap<string, SeenEntry> {
  const index = new Map<string, SeenEntry>();
  // Newest first in `rows`: the newest owner of a mark wins.
  for (const row of rows)
    for (const mark of marksOf(row)) if (mark !== undefined && !index.has(mark)) index.set(mark, row);
  return index;
}

function lookUp(index: ReadonlyMap<string, SeenEntry>, marks: readonly (string | undefined)[]): Match {
  for (const mark of marks) {
    const row = mark === undefined ? undefined : index.get(mark);
    if (row) return row;
  }
  return undefined;
}

function defined(marks: Marks): Partial<Marks> {
  return Object.fromEntries(Object.entries(marks).filter(([, mark]) => mark !== undefined));
}

function isSame(a: SeenEntry, b: SeenEntry): boolean {
  return (
    a.guid === b.guid &&
    a.link === b.link &&
    a.titleAndDate === b.titleAndDate &&
    a.title === b.title &&
    a.content === b.content
  );
}
