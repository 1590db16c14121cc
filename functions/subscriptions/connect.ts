import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { setTimeout as pause } from 'node:timers/promises';
import { DynamoAlertHistory } from '../shared/adapters/dynamodb/alert-history.ts';
import { documentClient } from '../shared/adapters/dynamodb/client.ts';
import { DynamoFeedStore } from '../shared/adapters/dynamodb/feed-store.ts';
import { DynamoLimitStore } from '../shared/adapters/dynamodb/limit-store.ts';
import { DynamoRequestStore } from '../shared/adapters/dynamodb/request-store.ts';
import { DynamoStoryStore } from '../shared/adapters/dynamodb/story-store.ts';
import { DynamoSubscriberStore } from '../shared/adapters/dynamodb/subscriber-store.ts';
import { S3InboundBucket } from '../shared/adapters/mail/inbound-bucket.ts';
import { loadLinkKeys } from '../shared/adapters/secrets/link-keys.ts';
import { sesClient, SesMailer } from '../shared/adapters/ses/mailer.ts';
import { systemClock } from '../shared/runtime/clock.ts';
import { type EnvOf, readEnv, string, url } from '../shared/runtime/env.ts';
import { newToken } from '../shared/runtime/ids.ts';
import type { InboundDeps } from './inbound/receive.ts';
import { recentMonth } from './month.ts';
import { remember } from '../shared/runtime/remember.ts';
import { gatewayAddress, type Site } from './web/site.ts';

const subscriptionsEnv = {
  SUBSCRIBERS_TABLE: string,
  REQUESTS_TABLE: string,
  LIMITS_TABLE: string,
  STORIES_TABLE: string,
  FEEDS_TABLE: string,
  ALERTS_TABLE: string,
  MAIL_FROM: string,
  SITE_URL: url,
  SES_CONFIGURATION_SET: string,
  LINK_KEYS_SECRET: string,
  INBOUND_MAIL_BUCKET: string,
};
export type SubscriptionsEnv = EnvOf<typeof subscriptionsEnv>;

/** The whole table is read for it. */
const HEALTH_GOOD_FOR_MS = 60_000;

export async function connect(source: NodeJS.ProcessEnv): Promise<Site & InboundDeps> {
  const env = readEnv(subscriptionsEnv, source);
  const db = documentClient();
  const stories = new DynamoStoryStore(db, env.STORIES_TABLE);
  const feeds = new DynamoFeedStore(db, env.FEEDS_TABLE);
  return {
    subscribers: new DynamoSubscriberStore(db, env.SUBSCRIBERS_TABLE),
    requests: new DynamoRequestStore(db, env.REQUESTS_TABLE),
    history: new DynamoAlertHistory(db, env.ALERTS_TABLE),
    limits: new DynamoLimitStore(db, env.LIMITS_TABLE),
    stories,
    month: recentMonth(stories, systemClock),
    feedHealth: remember(async () => feeds.readFeedHealth(systemClock.now()), HEALTH_GOOD_FOR_MS, systemClock),
    keys: await loadLinkKeys(new SecretsManagerClient({}), env.LINK_KEYS_SECRET),
    mailer: new SesMailer(sesClient(), { from: env.MAIL_FROM, configurationSet: env.SES_CONFIGURATION_SET }),
    clock: systemClock,
    newToken,
    siteUrl: env.SITE_URL.href.replace(/\/$/, ''),
    mailAddress: /<([^>]+)>/.exec(env.MAIL_FROM)?.[1] ?? env.MAIL_FROM,
    addressOf: gatewayAddress,
    bucket: new S3InboundBucket(new S3Client({}), env.INBOUND_MAIL_BUCKET),
    pause: async (milliseconds) => {
      await pause(milliseconds);
    },
  };
}
