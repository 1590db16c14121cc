import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { DynamoAlertStore } from '../shared/adapters/dynamodb/alert-store.ts';
import { documentClient } from '../shared/adapters/dynamodb/client.ts';
import { DynamoSubscriberStore } from '../shared/adapters/dynamodb/subscriber-store.ts';
import { loadLinkKeys } from '../shared/adapters/secrets/link-keys.ts';
import { systemClock } from '../shared/runtime/clock.ts';
import { type EnvOf, readEnv, string } from '../shared/runtime/env.ts';

const feedbackEnv = {
  SUBSCRIBERS_TABLE: string,
  ALERTS_TABLE: string,
  LINK_KEYS_SECRET: string,
};
export type FeedbackEnv = EnvOf<typeof feedbackEnv>;

export async function connect(source: NodeJS.ProcessEnv) {
  const env = readEnv(feedbackEnv, source);
  const db = documentClient();
  return {
    subscribers: new DynamoSubscriberStore(db, env.SUBSCRIBERS_TABLE),
    alerts: new DynamoAlertStore(db, env.ALERTS_TABLE),
    keys: await loadLinkKeys(new SecretsManagerClient({}), env.LINK_KEYS_SECRET),
    clock: systemClock,
  };
}
