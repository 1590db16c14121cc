import { DynamoFeedStore, type FeedStore } from '../../../functions/shared/adapters/dynamodb/feed-store.ts';
import { openOperatorTables, type Place } from '../operator-tables.ts';

/** A feed store that must be closed. */
export interface OpenFeeds {
  readonly store: FeedStore;
  close(): Promise<void>;
}

/** Opens the feeds of a deployed stack, or those on this machine. */
export async function openFeeds(place: Place): Promise<OpenFeeds> {
  const tables = await openOperatorTables(place);
  return { store: new DynamoFeedStore(tables.db, tables.nameOf('feeds')), close: async () => tables.close() };
}
