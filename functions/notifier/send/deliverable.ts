import type { Alert } from '../../shared/domain/alert.ts';
import type { Subscriber } from '../../shared/domain/subscriber.ts';

/** Whether an alert may be sent at this moment, and if not, why. */
export type Verdict =
  | { readonly kind: 'send'; readonly alert: Alert }
  | { readonly kind: 'drop'; readonly reason: 'erased' | 'suppressed' | 'left' | 'paused' };

/**
 * Judges an alert by its subscriber as they are now, not as they were when the story came.
 *
 * What is sent names only subscriptions that still stand: a reader who left one of two is not told of it again.
 */
export function judge(alert: Alert, subscriber: Subscriber | undefined, now: Date): Verdict {
  if (!subscriber) return { kind: 'drop', reason: 'erased' };
  if (subscriber.suppression) return { kind: 'drop', reason: 'suppressed' };
  const standing = subscriber.subscriptions.filter(({ subscriptionId }) =>
    alert.reasons.some((reason) => reason.subscriptionId === subscriptionId),
  );
  if (standing.length === 0) return { kind: 'drop', reason: 'left' };
  const awake = standing.filter(({ pausedUntil }) => !pausedUntil || pausedUntil <= now.toISOString());
  if (awake.length === 0) return { kind: 'drop', reason: 'paused' };
  const ids = new Set(awake.map(({ subscriptionId }) => subscriptionId));
  return {
    kind: 'send',
    alert: { ...alert, reasons: alert.reasons.filter(({ subscriptionId }) => ids.has(subscriptionId)) },
  };
}
