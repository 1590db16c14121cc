import type { ParsedEntry, ParsedFeed } from '../shared/adapters/feeds/parse/parsed-feed.ts';
import type { EntryStore } from '../shared/adapters/dynamodb/entry-store.ts';
import type { SeenStore } from '../shared/adapters/dynamodb/seen-store.ts';
import type { Feed } from '../shared/domain/feed.ts';
import { type KnownEntry, sortOut } from './identity/sort-out.ts';
import { entryIdOf, publishedAt, toEntry } from './to-entry.ts';

export interface DocumentDeps {
  readonly entries: EntryStore;
  readonly seen: SeenStore;
}

export interface DocumentReport {
  readonly newEntries: number;
  /** Average time between the entries shown. */
  readonly shownGapSeconds?: number | undefined;
}

/** Longest feeds have some thousand entries; the newest are enough. */
const MAX_ENTRIES = 1_000;
/** Older than this at first sight is no news: what a feed new to us has gathered, or an archive put online. */
const NEWS_FOR_MS = 48 * 60 * 60 * 1000;
/** Feeds that rewrite all their entries at every poll (counters, ages) must not cost a write each. */
const MAX_REVISIONS_PER_POLL = 20;

/**
 * Announces what a document shows for the first time.
 *
 * Entries are written before they are remembered: a crash between the two only repeats writes that change nothing.
 */
export async function readDocument(
  feed: Feed,
  document: ParsedFeed,
  { deps, now }: { readonly deps: DocumentDeps; readonly now: Date },
): Promise<DocumentReport> {
  const shown = newestFirst(document.entries).slice(0, MAX_ENTRIES);
  const { fresh, changed, seen, isSeenChanged } = sortOut(shown, await deps.seen.read(feed.feedId));
  const news = fresh
    .filter(({ entry }) => isNews(entry, feed, now))
    .map((known) => toEntry(feed, document, { ...known, now }))
    .filter((entry) => entry !== undefined);
  const stored = await Promise.all(news.map(async (entry) => deps.entries.putIfNew(entry)));
  await revise(feed, changed, { deps, now });
  if (isSeenChanged) await deps.seen.write(feed.feedId, seen);
  return { newEntries: stored.filter(Boolean).length, shownGapSeconds: averageGap(shown) };
}

/** Since the last success a feed that was down may have published for days: all of that is still told. */
function isNews(entry: ParsedEntry, { poll: { lastSuccessAt } }: Feed, now: Date): boolean {
  const isDated = entry.published !== undefined || entry.updated !== undefined;
  // Without a date, only what appears between two polls is known to be new.
  if (!isDated) return lastSuccessAt !== undefined;
  const since = lastSuccessAt === undefined ? now.getTime() : Date.parse(lastSuccessAt);
  return publishedAt(entry, now).getTime() >= since - NEWS_FOR_MS;
}

async function revise(
  feed: Feed,
  changed: readonly KnownEntry[],
  { deps, now }: { readonly deps: DocumentDeps; readonly now: Date },
): Promise<void> {
  const recent = changed.filter(({ entry }) => isNews(entry, feed, now)).slice(0, MAX_REVISIONS_PER_POLL);
  await Promise.all(
    recent.map(async ({ id, entry }) => {
      const { title = '', summary = '' } = toEntry(feed, NO_DOCUMENT, { entry, id, now }) ?? {};
      await deps.entries.addRevision(entryIdOf(feed, id), { seenAt: now.toISOString(), title, summary });
    }),
  );
}

const NO_DOCUMENT: ParsedFeed = { title: '', link: '', entries: [] };

function newestFirst(entries: readonly ParsedEntry[]): readonly ParsedEntry[] {
  const time = (entry: ParsedEntry) => entry.published ?? entry.updated ?? '';
  // Undated entries keep their place at the end of the dated ones, in the document's order.
  return entries.toSorted((a, b) => (time(a) < time(b) ? 1 : time(a) > time(b) ? -1 : 0));
}

function averageGap(entries: readonly ParsedEntry[]): number | undefined {
  const times = entries.map(({ published }) => Date.parse(published ?? '')).filter((time) => !Number.isNaN(time));
  const [newest, oldest] = [times[0], times.at(-1)];
  if (newest === undefined || oldest === undefined || times.length < 2 || newest <= oldest) return undefined;
  return Math.round((newest - oldest) / 1000 / (times.length - 1));
}
