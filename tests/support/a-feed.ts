import { type Feed, NEVER_POLLED, type PollState } from '../../functions/shared/domain/feed.ts';

/** A feed nobody has polled; a test names only what it is about. */
export function aFeed({
  poll,
  ...more
}: Partial<Omit<Feed, 'poll'>> & { readonly poll?: Partial<PollState> } = {}): Feed {
  return {
    feedId: 'feed-1',
    url: 'https://news.example.org/rss',
    title: 'Example World',
    regionHints: [],
    status: 'active',
    addedAt: '2026-01-01T00:00:00.000Z',
    nextPollAt: '2026-01-01T00:00:00.000Z',
    ...more,
    poll: { ...NEVER_POLLED, ...poll },
  };
}
