import * as z from 'zod/mini';
import { documentClient } from '../shared/adapters/dynamodb/client.ts';
import { DynamoStoryStore } from '../shared/adapters/dynamodb/story-store.ts';
import { systemClock } from '../shared/runtime/clock.ts';
import { type EnvOf, type EnvReader, InvalidVariableError, readEnv, string } from '../shared/runtime/env.ts';
import { type PreparedCorrections, prepareCorrections } from './where/corrections.ts';

const phrases = z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(200))));
const correctionsShape = z.record(
  z.string(),
  z.strictObject({ alias: phrases, mute: phrases, boost: z.optional(z.number().check(z.gte(-20), z.lte(20))) }),
);

/** Reads an operator's corrections: `{"sudan":{"alias":["Blue Hill line"],"mute":[],"boost":-1}}`. */
export const corrections: EnvReader<PreparedCorrections> = (value) => {
  try {
    return prepareCorrections(correctionsShape.parse(JSON.parse(value)));
  } catch (error) {
    throw new InvalidVariableError(`is no list of corrections: ${(error as Error).message}`);
  }
};

const classifierEnv = {
  STORIES_TABLE: string,
  CORRECTIONS: corrections,
};
export type ClassifierEnv = EnvOf<typeof classifierEnv>;

/** Everything the classifier needs, made once a container. */
export function connect(source: NodeJS.ProcessEnv) {
  const env = readEnv(classifierEnv, source);
  return {
    stories: new DynamoStoryStore(documentClient(), env.STORIES_TABLE),
    corrections: env.CORRECTIONS,
    clock: systemClock,
  };
}
