import type { AlertStore } from '../shared/adapters/dynamodb/alert-store.ts';
import type { SubscriberStore } from '../shared/adapters/dynamodb/subscriber-store.ts';
import type { LinkKeys } from '../shared/adapters/secrets/link-keys.ts';
import { normaliseAddress } from '../shared/domain/address.ts';
import { type DeliveryFeedback, type MailReference, suppress, suppressionFor } from '../shared/domain/suppression.ts';
import type { Clock } from '../shared/runtime/clock.ts';

export interface FeedbackDeps {
  readonly subscribers: SubscriberStore;
  readonly alerts: AlertStore;
  readonly keys: Pick<LinkKeys, 'subscriberId'>;
  readonly clock: Clock;
}

/** Acts on what SES tells: marks alerts whose mail it took, and suppresses addresses that must not be written to. */
export async function takeFeedback(feedback: DeliveryFeedback, deps: FeedbackDeps): Promise<void> {
  if (feedback.kind === 'taken') return noteTaken(feedback.mail, deps);
  const suppression = suppressionFor(feedback);
  if (!suppression) return undefined;
  for (const given of feedback.addresses) {
    const address = normaliseAddress(given);
    const subscriberId = deps.keys.subscriberId(address);
    await deps.subscribers.change(subscriberId, (current) =>
      suppress(current, { subscriberId, address }, suppression, deps.clock.now()),
    );
  }
  return undefined;
}

/**
 * Closes the one gap in sending: SES had the mail, but the sender died before it noted so.
 *
 * In all other cases the alerts have left the index of those due, and this reads nothing and writes nothing.
 */
async function noteTaken({ subscriberId, mailId, dueAt }: MailReference, { alerts, clock }: FeedbackDeps) {
  const open = await alerts.dueTogether(subscriberId, dueAt);
  for (const alert of open) await alerts.markSent(alert, mailId, clock.now().toISOString());
}
