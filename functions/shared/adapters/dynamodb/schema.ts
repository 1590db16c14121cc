/** A table's keys, indexes, stream and lifetime: stated here once, read by the stack, the local host and the stores. */
export interface TableSchema {
  readonly partitionKey: string;
  readonly sortKey?: string;
  readonly indexes?: Readonly<Record<string, { readonly partitionKey: string; readonly sortKey: string }>>;
  /** Whether each write wakes a function, with the images before and after. */
  readonly stream?: boolean;
  /** The number attribute (seconds since 1970) after which DynamoDB deletes the item. */
  readonly expiresAt?: string;
}

/** Every key is a string. */
export const tables = {
  /** One item a feed: where it is, how it is, when to ask next. `shard` is set while the feed is to be polled. */
  feeds: { partitionKey: 'feedId', indexes: { due: { partitionKey: 'shard', sortKey: 'nextPollAt' } } },
  /** One item a feed: fingerprints of the entries it has shown, apart from `feeds` because it is larger and written less. */
  seen: { partitionKey: 'feedId' },
  entries: { partitionKey: 'entryId', stream: true, expiresAt: 'expiresAt' },
  /** `recent`: all stories of a UTC day by time. `cluster`: stories of one headline by time. */
  stories: {
    partitionKey: 'storyId',
    indexes: {
      recent: { partitionKey: 'day', sortKey: 'publishedAt' },
      cluster: { partitionKey: 'clusterKey', sortKey: 'publishedAt' },
    },
    stream: true,
    expiresAt: 'expiresAt',
  },
  /** `changes`: who changed since a time, for those who keep an index in memory. */
  subscribers: {
    partitionKey: 'subscriberId',
    indexes: { changes: { partitionKey: 'changeShard', sortKey: 'changedAt' } },
  },
  /** Requests that wait for a confirmation, by the hash of their token. `address`: those of one address, by time. */
  requests: {
    partitionKey: 'requestId',
    indexes: { address: { partitionKey: 'subscriberId', sortKey: 'requestedAt' } },
    expiresAt: 'expiresAtSeconds',
  },
  /** Counters that bound what strangers may ask for, by what is counted and its window. */
  limits: { partitionKey: 'limitId', expiresAt: 'expiresAt' },
  /** `due`: alerts not yet sent, by `dueAt#subscriberId#clusterId`; both keys go when an alert is sent or dropped. */
  alerts: {
    partitionKey: 'subscriberId',
    sortKey: 'clusterId',
    indexes: { due: { partitionKey: 'dueShard', sortKey: 'dueKey' } },
    stream: true,
    expiresAt: 'expiresAt',
  },
} as const satisfies Record<string, TableSchema>;

export type TableName = keyof typeof tables;
