import type { SNSHandler } from 'aws-lambda';
import { logger } from '../shared/runtime/logger.ts';
import { parseSesEvent } from './ses-event.ts';
import { type FeedbackDeps, takeFeedback } from './take-feedback.ts';

/** SES events through SNS, one record an event. A failure is thrown: Lambda retries, then the dead-letter queue keeps it. */
export function createHandler(deps: FeedbackDeps): SNSHandler {
  return async ({ Records }) => {
    for (const { Sns } of Records) {
      const feedback = parseSesEvent(Sns.Message);
      if (!feedback) continue;
      await takeFeedback(feedback, deps);
      logger.info('took feedback', { kind: feedback.kind });
    }
  };
}
