// A pipeline in a process of its own, so that a test can kill it like any other. Speaks with the test by messages.
import { HostClock } from '../../infra/local/clock.ts';
import { startLocalHost } from '../../infra/local/host.ts';
import { databaseInDynamodbLocal } from './database-in-dynamodb-local.ts';

/** What the test asks. */
export interface Order {
  readonly advance: number;
}

/** What the process tells: that it is up, that a function ran, that an order is carried out. */
export type News =
  | { readonly kind: 'up'; readonly siteUrl: string; readonly dynamodbEndpoint: string }
  | { readonly kind: 'ran'; readonly name: string; readonly at: string }
  | { readonly kind: 'done'; readonly at: string };

const [, , folder = '', start = '', allowedPrivateHosts = ''] = process.argv;
const tell = (news: News) => process.send?.(news);

const dynamodbLocal = databaseInDynamodbLocal(folder);
const host = await startLocalHost({
  folder,
  clock: HostClock.manual(new Date(start)),
  firstRetryMs: 1,
  ...(dynamodbLocal && { dynamodbLocal }),
  settings: { allowedPrivateHosts },
  onRun: ({ functionName, at }) => tell({ kind: 'ran', name: functionName, at: at.toISOString() }),
});
process.on('message', ({ advance }: Order) => {
  void (advance > 0 ? host.advance(advance) : host.idle()).then(() =>
    tell({ kind: 'done', at: host.clock.now().toISOString() }),
  );
});
tell({ kind: 'up', siteUrl: host.links.siteUrl, dynamodbEndpoint: host.links.dynamodbEndpoint });
