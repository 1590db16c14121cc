import { type EnvOf, readEnv, string, url } from '../../shared/runtime/env.ts';

const env = {
  ALERTS_TABLE: string,
  SUBSCRIBERS_TABLE: string,
  MAIL_FROM: string,
  SITE_URL: url,
  SES_CONFIGURATION_SET: string,
  LINK_KEYS_SECRET: string,
};
export type SendEnv = EnvOf<typeof env>;

export function connect(source: NodeJS.ProcessEnv) {
  return { env: readEnv(env, source) };
}
