import type { Entry } from '../../functions/shared/domain/entry.ts';

/** An entry; a test names only what it is about. */
export function anEntry(more: Partial<Entry> = {}): Entry {
  return {
    entryId: 'entry-1',
    feedId: 'feed-1',
    feedTitle: 'Example World',
    title: 'Shelling in Karabakh, two soldiers killed',
    summary: '',
    link: 'https://news.example.org/karabakh',
    categories: [],
    regionHints: [],
    publishedAt: '2026-01-01T00:00:00.000Z',
    firstSeenAt: '2026-01-01T00:00:30.000Z',
    ...more,
  };
}
