import { type EnvOf, readEnv, list, positiveInteger, string } from '../shared/runtime/env.ts';

const env = {
  FEEDS_TABLE: string,
  SEEN_TABLE: string,
  ENTRIES_TABLE: string,
  POLLER_CONTACT: string,
  MIN_POLL_SECONDS: positiveInteger,
  ALLOWED_PRIVATE_HOSTS: list,
  CATALOGUE: string,
};
export type PollerEnv = EnvOf<typeof env>;

export function connect(source: NodeJS.ProcessEnv) {
  return { env: readEnv(env, source) };
}
