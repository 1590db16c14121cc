import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBStreamEvent, ScheduledEvent } from 'aws-lambda';
import { toAlert } from '../../shared/adapters/dynamodb/alert-store.ts';
import type { Alert } from '../../shared/domain/alert.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { groupIntoMails, type SendDeps, sendTogether } from './send-alerts.ts';

/** Stops well before Lambda does, so that no claim is left hanging. */
const STOP_BEFORE_MS = 10_000;

/** What one round takes up at most; the next minute goes on. */
const MAX_PER_ROUND = 2_000;

interface Remaining {
  getRemainingTimeInMillis(): number;
}

/**
 * Woken by the alerts' stream, it sends what is due in the batch; every minute, all that is due.
 *
 * The stream is only the quick way: one mail that fails is counted and left to the next minute, never retried by the
 * stream, so it cannot hold up the others.
 */
export function createHandler(deps: SendDeps) {
  return async (event: DynamoDBStreamEvent | ScheduledEvent, context: Remaining): Promise<void> => {
    const now = deps.clock.now().toISOString();
    const due = 'Records' in event ? instantAlerts(event, now) : await firstDue(deps, now);
    const report = { sent: 0, failed: 0, left: 0 };
    for (const mail of groupIntoMails(due)) {
      if (context.getRemainingTimeInMillis() < STOP_BEFORE_MS) {
        report.left += mail.length;
        continue;
      }
      try {
        report.sent += await sendTogether(mail, deps);
      } catch (error) {
        report.failed += mail.length;
        const { subscriberId, clusterId } = mail[0];
        logger.error('could not send', { subscriberId, clusterId, error: error as Error });
      }
    }
    if (due.length > 0) logger.info('sent alerts', report);
    if (report.failed > 0 && report.sent === 0 && !('Records' in event)) throw new Error('no mail could be sent');
  };
}

async function firstDue({ alerts }: SendDeps, now: string): Promise<readonly Alert[]> {
  const due: Alert[] = [];
  for await (const alert of alerts.due(now)) if (due.push(alert) === MAX_PER_ROUND) break;
  return due;
}

/** The batch's new alerts that are due now. Digests wait for their time, which the schedule keeps. */
function instantAlerts({ Records }: DynamoDBStreamEvent, now: string): readonly Alert[] {
  return Records.flatMap(({ eventName, dynamodb }) =>
    eventName === 'INSERT' && dynamodb?.NewImage
      ? [toAlert(unmarshall(dynamodb.NewImage as Record<string, AttributeValue>))]
      : [],
  ).filter(({ delivery, dueAt }) => delivery === 'instant' && dueAt <= now);
}
