import { documentClient } from '../shared/adapters/dynamodb/client.ts';
import { DynamoEntryStore } from '../shared/adapters/dynamodb/entry-store.ts';
import { DynamoFeedStore } from '../shared/adapters/dynamodb/feed-store.ts';
import { DynamoLeaseStore } from '../shared/adapters/dynamodb/lease-store.ts';
import { DynamoSeenStore } from '../shared/adapters/dynamodb/seen-store.ts';
import { HttpFeedFetcher } from '../shared/adapters/feeds/fetch/feed-fetcher.ts';
import { systemClock } from '../shared/runtime/clock.ts';
import { type EnvOf, list, oneOf, positiveInteger, readEnv, string } from '../shared/runtime/env.ts';
import { newToken } from '../shared/runtime/ids.ts';
import { catalogue } from './catalogue.ts';

const pollerEnv = {
  FEEDS_TABLE: string,
  SEEN_TABLE: string,
  ENTRIES_TABLE: string,
  POLLER_CONTACT: string,
  MIN_POLL_SECONDS: positiveInteger,
  ALLOWED_PRIVATE_HOSTS: list,
  CATALOGUE: oneOf('default', 'none'),
};
export type PollerEnv = EnvOf<typeof pollerEnv>;

export function connect(source: NodeJS.ProcessEnv) {
  const env = readEnv(pollerEnv, source);
  const db = documentClient();
  return {
    feeds: new DynamoFeedStore(db, env.FEEDS_TABLE),
    leases: new DynamoLeaseStore(db, env.FEEDS_TABLE),
    seen: new DynamoSeenStore(db, env.SEEN_TABLE),
    entries: new DynamoEntryStore(db, env.ENTRIES_TABLE),
    fetcher: new HttpFeedFetcher({ contact: env.POLLER_CONTACT, allowedPrivateHosts: env.ALLOWED_PRIVATE_HOSTS }),
    clock: systemClock,
    random: Math.random,
    newRunId: newToken,
    minPollSeconds: env.MIN_POLL_SECONDS,
    catalogue: env.CATALOGUE === 'default' ? catalogue : undefined,
  };
}
