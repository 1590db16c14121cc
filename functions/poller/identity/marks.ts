import { hash } from 'node:crypto';
import type { ParsedEntry } from '../../shared/adapters/feeds/parse/parsed-feed.ts';
import { FINGERPRINT_BYTES, type SeenEntry } from '../../shared/domain/feed-seen.ts';
import { fold } from '../../shared/domain/text.ts';
import { canonicalLink } from './canonical-link.ts';

/** The fingerprints of an entry as the feed shows it now. */
export type Marks = Omit<SeenEntry, 'id'>;

/** An entry and the marks by which it can be told from the others of its feed. */
export interface MarkedEntry {
  readonly entry: ParsedEntry;
  readonly marks: Marks;
}

/**
 * Marks every entry of a document. A mark that different entries of the document share (all link to one page, all have the
 * guid `0`) tells nothing apart, so neither gets it.
 */
export function markEntries(entries: readonly ParsedEntry[]): readonly MarkedEntry[] {
  const marked = entries.map((entry) => ({ entry, marks: marksOf(entry) }));
  const shared = sharedMarks(marked.map(({ marks }) => marks));
  return marked.map(({ entry, marks }) => ({
    entry,
    marks: {
      guid: unlessShared(marks.guid, shared),
      link: unlessShared(marks.link, shared),
      titleAndDate: unlessShared(marks.titleAndDate, shared),
      title: unlessShared(marks.title, shared),
      content: marks.content,
    },
  }));
}

function marksOf({ guid, link, title, summary, published }: ParsedEntry): Marks {
  const page = canonicalLink(link);
  const folded = fold(title).replaceAll(/\s+/g, ' ').trim();
  const text = summary.slice(0, 300);
  return {
    guid: guidMark(guid, page !== undefined),
    link: page === undefined ? undefined : fingerprint('page', page),
    titleAndDate: folded === '' ? undefined : fingerprint('title', folded, published?.slice(0, 16) ?? text),
    title: folded === '' ? undefined : fingerprint('title', folded),
    content: fingerprint('content', title, summary),
  };
}

/** Some feeds number their entries by place, so that every entry becomes 1, then 2, then 3. */
const PLACE = /^\d{1,3}$/;

/** A guid that is a link counts as that page, whatever scheme and tracking it has: the one thing two ids can share. */
function guidMark(guid: string | undefined, hasPage: boolean): string | undefined {
  const trimmed = guid?.trim() ?? '';
  if (trimmed === '' || (hasPage && PLACE.test(trimmed))) return undefined;
  const page = canonicalLink(trimmed);
  return page === undefined ? fingerprint('guid', trimmed) : fingerprint('page', page);
}

function sharedMarks(all: readonly Marks[]): ReadonlySet<string> {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const marks of all) {
    // The same entry listed twice is no contradiction.
    const owner = `${marks.guid}|${marks.link}|${marks.titleAndDate}`;
    for (const mark of new Set([marks.guid, marks.link, marks.titleAndDate, marks.title])) {
      if (mark === undefined) continue;
      if (owners.has(mark) && owners.get(mark) !== owner) shared.add(mark);
      owners.set(mark, owner);
    }
  }
  return shared;
}

function unlessShared(mark: string | undefined, shared: ReadonlySet<string>): string | undefined {
  return mark !== undefined && shared.has(mark) ? undefined : mark;
}

function fingerprint(...parts: readonly string[]): string {
  return hash('sha256', parts.join('\n'), 'hex').slice(0, FINGERPRINT_BYTES * 2);
}
