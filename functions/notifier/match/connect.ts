import { DynamoAlertStore } from '../../shared/adapters/dynamodb/alert-store.ts';
import { documentClient } from '../../shared/adapters/dynamodb/client.ts';
import { DynamoSubscriberStore } from '../../shared/adapters/dynamodb/subscriber-store.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { type EnvOf, readEnv, string } from '../../shared/runtime/env.ts';
import { Audience } from './audience.ts';
import type { MatchDeps } from './match-story.ts';
import { shard } from './shard.ts';

const matchEnv = {
  SUBSCRIBERS_TABLE: string,
  ALERTS_TABLE: string,
  MATCH_SHARD: shard,
};
export type MatchEnv = EnvOf<typeof matchEnv>;

export function connect(source: NodeJS.ProcessEnv): MatchDeps {
  const env = readEnv(matchEnv, source);
  const db = documentClient();
  return {
    audience: new Audience({
      subscribers: new DynamoSubscriberStore(db, env.SUBSCRIBERS_TABLE),
      clock: systemClock,
      shard: env.MATCH_SHARD,
    }),
    alerts: new DynamoAlertStore(db, env.ALERTS_TABLE),
    clock: systemClock,
  };
}
