import { documentClient } from '../shared/adapters/dynamodb/client.ts';
import { DynamoStoryStore } from '../shared/adapters/dynamodb/story-store.ts';
import { systemClock } from '../shared/runtime/clock.ts';
import { type EnvOf, readEnv, string } from '../shared/runtime/env.ts';

const classifierEnv = {
  STORIES_TABLE: string,
};
export type ClassifierEnv = EnvOf<typeof classifierEnv>;

/** Everything the classifier needs, made once a container. */
export function connect(source: NodeJS.ProcessEnv) {
  const env = readEnv(classifierEnv, source);
  return {
    stories: new DynamoStoryStore(documentClient(), env.STORIES_TABLE),
    clock: systemClock,
  };
}
