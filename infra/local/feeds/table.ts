import type { FeedHealth } from '../../../functions/shared/domain/feed-health.ts';

/** Feeds as lines for a terminal, in the order given. */
export function tableOf(feeds: readonly FeedHealth[]): string {
  if (feeds.length === 0) return 'No feeds yet: add one with "npm run -s feeds -- add URL".';
  const rows = feeds.map((feed) => [
    stateOf(feed),
    feed.lastSuccessAt?.slice(0, 16).replace('T', ' ') ?? 'never',
    feed.averageIntervalSeconds === undefined ? '-' : `${Math.round(feed.averageIntervalSeconds / 60)} min`,
    String(feed.newEntries),
    printable(feed.title),
    feed.url,
  ]);
  const header = ['state', 'last read (UTC)', 'every', 'new', 'title', 'address'];
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)));
  const lines = [header, ...rows].map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  const troubled = feeds.filter(({ flagged }) => flagged !== undefined).length;
  return [...lines.map((line) => line.trimEnd()), '', `${feeds.length} feeds, ${troubled} to look at.`].join('\n');
}

const MAX_CELL = 60;

function stateOf({ flagged, failuresInARow, lastSuccessAt, lastError }: FeedHealth): string {
  if (flagged === undefined && failuresInARow === 0) return lastSuccessAt === undefined ? 'new' : 'well';
  const reason = lastError === undefined || failuresInARow === 0 ? '' : `: ${printable(lastError)}`;
  return `${flagged ?? `failed ${failuresInARow}×`}${reason}`.slice(0, MAX_CELL);
}

/** Texts come from strangers: control characters could move the cursor or lie about other lines. */
export function printable(text: string, most = MAX_CELL): string {
  const safe = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return safe.length <= most ? safe : `${safe.slice(0, most - 1)}…`;
}
