import type { FeedStore } from '../shared/adapters/dynamodb/feed-store.ts';
import type { FeedSpec } from '../shared/domain/feed.ts';
import type { Clock } from '../shared/runtime/clock.ts';
import { logger } from '../shared/runtime/logger.ts';

/** The built-in feeds and the version of their list. */
export interface Catalogue {
  readonly version: string;
  readonly feeds: readonly FeedSpec[];
}

export interface CatalogueDeps {
  readonly feeds: FeedStore;
  readonly clock: Clock;
  /** `undefined` when the operator wants none. */
  readonly catalogue: Catalogue | undefined;
}

const kept = new WeakSet<FeedStore>();

/**
 * Brings the catalogue's feeds into the table, once a version.
 *
 * Done by the poller itself, once a container, and not by a step of the deployment: it needs no further function or
 * permission, works the same on a laptop, and costs one read.
 */
export async function keepCatalogue({ feeds, clock, catalogue }: CatalogueDeps): Promise<void> {
  if (!catalogue || kept.has(feeds)) return;
  const added = await feeds.seed(catalogue.version, catalogue.feeds, clock.now());
  kept.add(feeds);
  if (added > 0) logger.info('added feeds of the catalogue', { added });
}
