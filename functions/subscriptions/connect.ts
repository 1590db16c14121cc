import { type EnvOf, readEnv, string, url } from '../shared/runtime/env.ts';

const env = {
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
export type SubscriptionsEnv = EnvOf<typeof env>;

export function connect(source: NodeJS.ProcessEnv) {
  return { env: readEnv(env, source) };
}
