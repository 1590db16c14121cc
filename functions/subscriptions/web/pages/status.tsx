import type { FeedFlag, FeedHealth } from '../../../shared/domain/feed-health.ts';
import { Page } from './layout.tsx';

const FLAGS: Readonly<Record<FeedFlag, string>> = {
  failing: 'failing for days',
  silent: 'unusually silent',
  gone: 'gone for good',
};

/** How the feeds are, those that need a look first: quiet must differ from broken. */
export function StatusPage({ feeds, now }: { readonly feeds: readonly FeedHealth[]; readonly now: Date }) {
  const troubled = feeds.filter(({ flagged, failuresInARow }) => flagged ?? failuresInARow > 0).length;
  return (
    <Page title="Are the feeds well?" description="The state of every feed we read.">
      <p class="kicker">Status</p>
      <h1>
        {feeds.length === 0
          ? 'No feed has been read yet'
          : `${feeds.length - troubled} of ${feeds.length} feeds are well`}
      </h1>
      {feeds.length > 0 && (
        <div class="table" tabindex={0} role="region" aria-label="Feeds">
          <table>
            <thead>
              <tr>
                <th scope="col">Feed</th>
                <th scope="col">State</th>
                <th scope="col">Last read</th>
                <th scope="col">Next</th>
                <th scope="col">Every</th>
                <th scope="col">Entries</th>
                <th scope="col">Read</th>
              </tr>
            </thead>
            <tbody>
              {feeds.map((feed) => (
                <FeedRow feed={feed} now={now} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Page>
  );
}

function FeedRow({ feed, now }: { readonly feed: FeedHealth; readonly now: Date }) {
  const trouble = feed.flagged ? FLAGS[feed.flagged] : feed.failuresInARow > 0 ? 'failed just now' : undefined;
  const failures = feed.failuresInARow > 1 ? ` (${feed.failuresInARow} times)` : '';
  return (
    <tr>
      <th scope="row">{feed.title || feed.url}</th>
      <td class={trouble ? 'state bad' : 'state good'}>
        {trouble ? trouble + failures : 'well'}
        {trouble && feed.lastError ? <small>: {feed.lastError}</small> : null}
      </td>
      <td>{feed.lastSuccessAt === undefined ? 'never' : ago(feed.lastSuccessAt, now)}</td>
      <td>{trouble === FLAGS.gone ? 'never' : until(feed.nextPollAt, now)}</td>
      <td>{feed.averageIntervalSeconds === undefined ? '–' : span(feed.averageIntervalSeconds / 60)}</td>
      <td>{feed.newEntries}</td>
      <td>{(feed.bytes / 1000).toFixed(0)} kB</td>
    </tr>
  );
}

function ago(time: string, now: Date): string {
  return `${span(Math.max(0, (now.getTime() - Date.parse(time)) / 60_000))} ago`;
}

function until(time: string, now: Date): string {
  const minutes = (Date.parse(time) - now.getTime()) / 60_000;
  return minutes <= 0 ? 'now' : `in ${span(minutes)}`;
}

/** A time span in the unit a reader would say it in. */
function span(minutes: number): string {
  if (minutes < 90) return `${Math.round(minutes)} min`;
  return minutes < 2_880 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1_440)} days`;
}
