import { type EnvOf, readEnv, string } from '../../shared/runtime/env.ts';

const env = {
  SUBSCRIBERS_TABLE: string,
  ALERTS_TABLE: string,
};
export type MatchEnv = EnvOf<typeof env>;

export function connect(source: NodeJS.ProcessEnv) {
  return { env: readEnv(env, source) };
}
