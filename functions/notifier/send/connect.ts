import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { DynamoAlertStore } from '../../shared/adapters/dynamodb/alert-store.ts';
import { documentClient } from '../../shared/adapters/dynamodb/client.ts';
import { DynamoFeedStore } from '../../shared/adapters/dynamodb/feed-store.ts';
import { DynamoSubscriberStore } from '../../shared/adapters/dynamodb/subscriber-store.ts';
import { loadLinkKeys } from '../../shared/adapters/secrets/link-keys.ts';
import { sesClient, SesMailer } from '../../shared/adapters/ses/mailer.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { type EnvOf, readEnv, string, url } from '../../shared/runtime/env.ts';
import { remember } from '../../shared/runtime/remember.ts';

/** Many digests are due at the same time, and the whole table is read for them. */
const FEEDS_GOOD_FOR_MS = 60_000;

const sendEnv = {
  ALERTS_TABLE: string,
  FEEDS_TABLE: string,
  SUBSCRIBERS_TABLE: string,
  MAIL_FROM: string,
  SITE_URL: url,
  SES_CONFIGURATION_SET: string,
  LINK_KEYS_SECRET: string,
};
export type SendEnv = EnvOf<typeof sendEnv>;

export async function connect(source: NodeJS.ProcessEnv) {
  const env = readEnv(sendEnv, source);
  const db = documentClient();
  const feeds = new DynamoFeedStore(db, env.FEEDS_TABLE);
  return {
    alerts: new DynamoAlertStore(db, env.ALERTS_TABLE),
    subscribers: new DynamoSubscriberStore(db, env.SUBSCRIBERS_TABLE),
    mailer: new SesMailer(sesClient(), { from: env.MAIL_FROM, configurationSet: env.SES_CONFIGURATION_SET }),
    keys: await loadLinkKeys(new SecretsManagerClient({}), env.LINK_KEYS_SECRET),
    feeds: remember(async () => feeds.all(), FEEDS_GOOD_FOR_MS, systemClock),
    siteUrl: env.SITE_URL.href.replace(/\/$/, ''),
    clock: systemClock,
  };
}
