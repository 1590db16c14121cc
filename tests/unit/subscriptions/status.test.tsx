import { renderToString } from 'hono/jsx/dom/server';
import { describe, expect, it } from 'vitest';
import type { FeedHealth } from '../../../functions/shared/domain/feed-health.ts';
import { StatusPage } from '../../../functions/subscriptions/web/pages/status.tsx';

const now = new Date('2026-01-01T12:00:00Z');

function rowOf(feed: Partial<FeedHealth>): string {
  const health = {
    feedId: 'feed-1',
    url: 'https://news.example/rss',
    title: 'Example World',
    status: 'active',
    lastSuccessAt: '2026-01-01T11:48:00.000Z',
    failuresInARow: 0,
    nextPollAt: '2026-01-01T12:05:00.000Z',
    bytes: 123_456,
    newEntries: 42,
    averageIntervalSeconds: 900,
    ...feed,
  } as const;
  const page = renderToString(<StatusPage feeds={[health]} now={now} />);
  const row = /<tbody>(.*)<\/tbody>/s.exec(page)?.[1] ?? '';
  return row
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

describe('a feed on the status page', () => {
  it('shows when it was read, when it will be, how often, and what came of it', () => {
    expect(rowOf({})).toBe('Example World well 12 min ago in 5 min 15 min 42 123 kB');
  });

  it('says what is wrong and since how many tries', () => {
    expect(rowOf({ failuresInARow: 3, lastError: 'HTTP 503' })).toContain('failed just now (3 times) : HTTP 503');
  });

  it('that is gone is not read again', () => {
    expect(rowOf({ flagged: 'gone' })).toContain('gone for good 12 min ago never');
  });
});
