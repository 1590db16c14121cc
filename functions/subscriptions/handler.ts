import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { createApp } from './web/app.tsx';
import type { Site } from './web/site.ts';

/** Answers requests to the site. */
export function createHandler(site: Site) {
  const answer = handle(createApp(site));
  return async (event: LambdaEvent): Promise<unknown> => answer(event);
}
