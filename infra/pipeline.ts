import type { TableName } from '../functions/shared/adapters/dynamodb/schema.ts';
import type { ClassifierEnv } from '../functions/classifier/connect.ts';
import type { FeedbackEnv } from '../functions/feedback/connect.ts';
import type { MatchEnv } from '../functions/notifier/match/connect.ts';
import type { SendEnv } from '../functions/notifier/send/connect.ts';
import type { PollerEnv } from '../functions/poller/connect.ts';
import type { SubscriptionsEnv } from '../functions/subscriptions/connect.ts';

/** What wakes a function. Both hosts `switch` over `kind` and end in `satisfies never`. */
export type Trigger =
  /**
   * Every so many minutes, on the minute. With `shards`, that many events at once, each `{ "shard": 0, "of": N }` with a
   * shard of its own; without, one event.
   */
  | { readonly kind: 'schedule'; readonly everyMinutes: number; readonly shards?: Setting }
  /** Each write to the table: batches in order within a key, retried, bisected, at last to the dead-letter queue. */
  | {
      readonly kind: 'tableStream';
      readonly table: TableName;
      readonly batchSize: number;
      readonly maximumRetries: number;
    }
  /** Requests to the site, as API Gateway HTTP API events (payload 2.0). */
  | { readonly kind: 'http' }
  /** Mail to the alerts' address, as SES receipt events; the raw message lies in the inbound mail bucket. */
  | { readonly kind: 'inboundMail' }
  /** SES events (send, delivery, bounce, complaint), as SNS events. */
  | { readonly kind: 'mailEvents' };

/** What the operator decides; each host supplies every value. */
export type Setting =
  /** Address (and name) that alerts come from. */
  | 'mailFrom'
  /** Public address of the site, without a trailing slash. */
  | 'siteUrl'
  /** Contact in the poller's User-Agent: a URL or an address. */
  | 'contact'
  /** Shortest time between two polls of a feed, in seconds. */
  | 'minPollSeconds'
  /** `default` to keep the built-in catalogue of feeds in the table, `none` to leave the feeds to the operator. */
  | 'catalogue'
  /** How many pollers share the feeds, by host: `1` up to ten thousand feeds. */
  | 'pollerShards'
  /** How many matchers share the subscribers: `1`, or `2`, as many as a stream serves well. */
  | 'matchShards'
  /** What the operator knows better about regions, as JSON: names to add, words that mute, a boost. `{}` for nothing. */
  | 'corrections'
  /** Private hosts the poller may reach nevertheless (`host:port`, comma-separated, or `-`). */
  | 'allowedPrivateHosts';

/** Where the value of one environment variable comes from, and what access comes with it. */
export type Binding =
  | { readonly kind: 'table'; readonly table: TableName; readonly access: 'read' | 'write' | 'readWrite' }
  | { readonly kind: 'setting'; readonly setting: Setting }
  | { readonly kind: 'literal'; readonly value: string }
  /** Id of the secret with the keys that sign links and hash addresses; grants reading it. */
  | { readonly kind: 'linkKeys' }
  /** Name of the SES configuration set; grants sending from the alerts' address. */
  | { readonly kind: 'outboundMail' }
  /** Name of the bucket that holds inbound raw mail; grants reading it. */
  | { readonly kind: 'inboundMailBucket' }
  /** Which of a function's `copies` this is: `1/2` is the first of two. */
  | { readonly kind: 'share' };

/** A function: its code, what wakes it, and one binding for each variable it reads, no more and no less. */
export interface FunctionSpec<Env> {
  readonly entry: string;
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  readonly triggers: readonly Trigger[];
  /** So many functions of this kind, each woken by everything, each with a `share` of the work; one if not given. */
  readonly copies?: Setting;
  readonly env: { readonly [Name in keyof Env]: Binding };
}

/** The only place that says what wakes a function and what it may touch. */
export const pipeline = {
  poller: {
    entry: 'functions/poller/index.ts',
    memoryMb: 1769,
    timeoutSeconds: 280,
    triggers: [{ kind: 'schedule', everyMinutes: 1, shards: 'pollerShards' }],
    env: {
      FEEDS_TABLE: { kind: 'table', table: 'feeds', access: 'readWrite' },
      SEEN_TABLE: { kind: 'table', table: 'seen', access: 'readWrite' },
      ENTRIES_TABLE: { kind: 'table', table: 'entries', access: 'write' },
      POLLER_CONTACT: { kind: 'setting', setting: 'contact' },
      MIN_POLL_SECONDS: { kind: 'setting', setting: 'minPollSeconds' },
      ALLOWED_PRIVATE_HOSTS: { kind: 'setting', setting: 'allowedPrivateHosts' },
      CATALOGUE: { kind: 'setting', setting: 'catalogue' },
    },
  },
  classifier: {
    entry: 'functions/classifier/index.ts',
    memoryMb: 1024,
    timeoutSeconds: 60,
    triggers: [{ kind: 'tableStream', table: 'entries', batchSize: 100, maximumRetries: 5 }],
    env: {
      STORIES_TABLE: { kind: 'table', table: 'stories', access: 'readWrite' },
      CORRECTIONS: { kind: 'setting', setting: 'corrections' },
    },
  },
  match: {
    entry: 'functions/notifier/match/index.ts',
    memoryMb: 1024,
    timeoutSeconds: 60,
    triggers: [{ kind: 'tableStream', table: 'stories', batchSize: 25, maximumRetries: 5 }],
    copies: 'matchShards',
    env: {
      SUBSCRIBERS_TABLE: { kind: 'table', table: 'subscribers', access: 'read' },
      ALERTS_TABLE: { kind: 'table', table: 'alerts', access: 'write' },
      MATCH_SHARD: { kind: 'share' },
    },
  },
  send: {
    entry: 'functions/notifier/send/index.ts',
    memoryMb: 512,
    timeoutSeconds: 55,
    triggers: [
      { kind: 'tableStream', table: 'alerts', batchSize: 25, maximumRetries: 5 },
      { kind: 'schedule', everyMinutes: 1 },
    ],
    env: {
      ALERTS_TABLE: { kind: 'table', table: 'alerts', access: 'readWrite' },
      SUBSCRIBERS_TABLE: { kind: 'table', table: 'subscribers', access: 'read' },
      FEEDS_TABLE: { kind: 'table', table: 'feeds', access: 'read' },
      MAIL_FROM: { kind: 'setting', setting: 'mailFrom' },
      SITE_URL: { kind: 'setting', setting: 'siteUrl' },
      SES_CONFIGURATION_SET: { kind: 'outboundMail' },
      LINK_KEYS_SECRET: { kind: 'linkKeys' },
    },
  },
  subscriptions: {
    entry: 'functions/subscriptions/index.ts',
    memoryMb: 1024,
    timeoutSeconds: 28,
    triggers: [{ kind: 'http' }, { kind: 'inboundMail' }],
    env: {
      SUBSCRIBERS_TABLE: { kind: 'table', table: 'subscribers', access: 'readWrite' },
      REQUESTS_TABLE: { kind: 'table', table: 'requests', access: 'readWrite' },
      LIMITS_TABLE: { kind: 'table', table: 'limits', access: 'readWrite' },
      STORIES_TABLE: { kind: 'table', table: 'stories', access: 'read' },
      FEEDS_TABLE: { kind: 'table', table: 'feeds', access: 'read' },
      ALERTS_TABLE: { kind: 'table', table: 'alerts', access: 'readWrite' },
      MAIL_FROM: { kind: 'setting', setting: 'mailFrom' },
      SITE_URL: { kind: 'setting', setting: 'siteUrl' },
      SES_CONFIGURATION_SET: { kind: 'outboundMail' },
      LINK_KEYS_SECRET: { kind: 'linkKeys' },
      INBOUND_MAIL_BUCKET: { kind: 'inboundMailBucket' },
    },
  },
  feedback: {
    entry: 'functions/feedback/index.ts',
    memoryMb: 512,
    timeoutSeconds: 30,
    triggers: [{ kind: 'mailEvents' }],
    env: {
      SUBSCRIBERS_TABLE: { kind: 'table', table: 'subscribers', access: 'readWrite' },
      ALERTS_TABLE: { kind: 'table', table: 'alerts', access: 'readWrite' },
      LINK_KEYS_SECRET: { kind: 'linkKeys' },
    },
  },
} as const satisfies {
  readonly poller: FunctionSpec<PollerEnv>;
  readonly classifier: FunctionSpec<ClassifierEnv>;
  readonly match: FunctionSpec<MatchEnv>;
  readonly send: FunctionSpec<SendEnv>;
  readonly subscriptions: FunctionSpec<SubscriptionsEnv>;
  readonly feedback: FunctionSpec<FeedbackEnv>;
};

export type FunctionName = keyof typeof pipeline;
export const functionNames = Object.keys(pipeline) as readonly FunctionName[];
