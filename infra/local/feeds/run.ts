import type { FeedStore } from '../../../functions/shared/adapters/dynamodb/feed-store.ts';
import { feedKey, type FeedSpec } from '../../../functions/shared/domain/feed.ts';
import type { Clock } from '../../../functions/shared/runtime/clock.ts';
import type { Place } from '../operator-tables.ts';
import { UsageError } from '../usage-error.ts';
import { type FeedsCommand, parseFeedsRequest, USAGE } from './arguments.ts';
import { checkFeed } from './check.ts';
import type { OpenFeeds } from './open-feeds.ts';
import { printOpml } from './opml.ts';
import { ProgressBar, type ProgressTarget } from './progress-bar.ts';
import { tableOf } from './table.ts';

export interface FeedsDeps {
  readonly openFeeds: (place: Place) => Promise<OpenFeeds>;
  readonly print: (text: string) => void;
  readonly progress: ProgressTarget;
  readonly clock: Clock;
}

/** Does what the command line asks for and gives the exit status; throws `UsageError` for what cannot be done. */
export async function runFeeds(args: readonly string[], deps: FeedsDeps): Promise<number> {
  const { command, place } = parseFeedsRequest(args);
  if (command.kind === 'help') {
    deps.print(USAGE);
    return 0;
  }
  if (command.kind === 'check') return checkFeed(command, deps);
  const feeds = await deps.openFeeds(place);
  try {
    await act(command, feeds.store, deps);
    return 0;
  } finally {
    await feeds.close();
  }
}

type StoreCommand = Exclude<FeedsCommand, { readonly kind: 'help' | 'check' }>;

async function act(command: StoreCommand, store: FeedStore, deps: FeedsDeps): Promise<void> {
  switch (command.kind) {
    case 'list':
      deps.print(tableOf(await store.readFeedHealth(deps.clock.now())));
      return;
    case 'export':
      deps.print(printOpml((await store.all()).filter(({ status }) => status === 'active')).trimEnd());
      return;
    case 'add':
      deps.print(ADDED[await store.add(command.spec, deps.clock.now())](command.spec.url));
      return;
    case 'remove':
      await remove(command.url, store, deps);
      return;
    case 'import':
      await importAll(command.specs, store, deps);
      return;
    default:
      command satisfies never;
  }
}

const ADDED = {
  added: (url: string) => `Added ${url}; it is polled with the next run.`,
  restored: (url: string) => `Took ${url} back; it is polled with the next run.`,
  exists: (url: string) => `${url} is polled already; nothing changed.`,
};

async function remove(url: string, store: FeedStore, { print }: FeedsDeps): Promise<void> {
  // By the address it has now: a feed that moved keeps the id of its first one.
  const feed = (await store.all()).find((one) => one.status === 'active' && feedKey(one.url) === feedKey(url));
  if (!feed || !(await store.remove(feed.feedId)))
    throw new UsageError(`No feed ${url} is polled; "list" shows them all.`);
  print(`Removed ${feed.url}.`);
}

async function importAll(specs: readonly FeedSpec[], store: FeedStore, deps: FeedsDeps): Promise<void> {
  const counts = { added: 0, restored: 0, exists: 0 };
  const bar = new ProgressBar(deps.progress, specs.length);
  const known = new Set((await store.all()).filter(({ status }) => status === 'active').map(({ url }) => feedKey(url)));
  for (const spec of specs) {
    counts[known.has(feedKey(spec.url)) ? 'exists' : await store.add(spec, deps.clock.now())] += 1;
    bar.advance();
  }
  bar.end();
  deps.print(`${counts.added} added, ${counts.restored} taken back, ${counts.exists} polled already.`);
}
