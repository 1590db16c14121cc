import type { SESEvent } from 'aws-lambda';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { logger } from '../shared/runtime/logger.ts';
import { type InboundDeps, receive } from './inbound/receive.ts';
import { createApp } from './web/app.tsx';
import type { Site } from './web/site.ts';

/** Answers requests to the site, and mail to the alerts' address. */
export function createHandler(deps: Site & InboundDeps) {
  const answer = handle(createApp(deps));
  return async (event: LambdaEvent | SESEvent): Promise<unknown> => {
    if (!('Records' in event)) return answer(event);
    for (const { ses } of event.Records)
      logger.info('received a mail', { messageId: ses.mail.messageId, reception: await receive(ses, deps) });
    return undefined;
  };
}
