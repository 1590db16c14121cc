import { type EnvOf, readEnv, string } from '../shared/runtime/env.ts';

const env = {
  STORIES_TABLE: string,
};
export type ClassifierEnv = EnvOf<typeof env>;

export function connect(source: NodeJS.ProcessEnv) {
  return { env: readEnv(env, source) };
}
