import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoFeedStore } from '../../functions/shared/adapters/dynamodb/feed-store.ts';
import { HostClock } from '../../infra/local/clock.ts';
import { startLocalHost } from '../../infra/local/host.ts';
import type { LocalHost } from '../../infra/local/local-host.ts';
import { databaseInDynamodbLocal } from './database-in-dynamodb-local.ts';
import { Publisher } from './publisher.ts';
import { Reader } from './a-reader.ts';

/** The whole pipeline on emulators, with a clock that only the test moves, feeds to publish to, and a reader. */
export interface Pipeline {
  readonly host: LocalHost;
  readonly feed: Publisher;
  readonly feeds: readonly Publisher[];
  readonly reader: Reader;
  /** Starts again on the same data, after `host.kill()`. */
  restart(): Promise<Pipeline>;
  stop(): Promise<void>;
}

interface Wanted {
  readonly feeds?: number;
  readonly reader?: string;
}

const START = new Date('2026-01-01T12:00:00Z');

export async function aPipeline({ feeds: count = 1, reader = 'ada@example.org' }: Wanted = {}): Promise<Pipeline> {
  const folder = await mkdtemp(join(tmpdir(), 'conflict-wire-'));
  const feeds = await Promise.all(
    Array.from({ length: count }, async (_, at) => Publisher.start(`Test Wire ${at + 1}`)),
  );
  const [feed] = feeds;
  if (!feed) throw new Error('a pipeline needs a feed');
  const dynamodbLocal = databaseInDynamodbLocal(folder);
  const start = async (at: Date) =>
    startLocalHost({
      folder,
      clock: HostClock.manual(at),
      firstRetryMs: 1,
      ...(dynamodbLocal && { dynamodbLocal }),
      settings: { allowedPrivateHosts: feeds.map(({ host }) => host).join(',') },
    });
  const open = (host: LocalHost): Pipeline => ({
    host,
    feed,
    feeds,
    reader: new Reader(host, reader),
    restart: async () => {
      const again = open(await start(host.clock.now()));
      current = again.host;
      return again;
    },
    stop: async () => {
      await current.stop();
      await Promise.all(feeds.map(async (one) => one.stop()));
      await rm(folder, { recursive: true, force: true });
    },
  });
  let current = await start(START);
  await addFeeds(current.links.dynamodbEndpoint, feeds, current.clock.now());
  return open(current);
}

/** Has a host's poller poll these feeds. */
export async function addFeeds(endpoint: string, feeds: readonly Publisher[], now: Date): Promise<void> {
  const client = new DynamoDBClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const store = new DynamoFeedStore(
    DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    'feeds',
  );
  for (const { url } of feeds) await store.add({ url }, now);
  client.destroy();
}
