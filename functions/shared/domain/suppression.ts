import type { Subscriber, Suppression } from './subscriber.ts';

/** What SES tells us about a mail, as far as it concerns us. */
export type DeliveryFeedback =
  /** SES took the mail, or the reader's server did: either proves that it needs no second sending. */
  | { readonly kind: 'taken'; readonly mail: MailReference }
  | { readonly kind: 'bounce'; readonly permanent: boolean; readonly addresses: readonly string[]; readonly at: Date }
  | { readonly kind: 'complaint'; readonly addresses: readonly string[]; readonly at: Date };

/** The tags of an alert's mail, by which SES's events lead back to the alerts in it. */
export interface MailReference {
  readonly mailId: string;
  readonly subscriberId: string;
  readonly dueAt: string;
}

/**
 * Whether this feedback means we must stop writing to its addresses.
 *
 * A transient bounce does not: the mailbox may be full today and fine tomorrow. A complaint always does.
 */
export function suppressionFor(feedback: DeliveryFeedback): Suppression | undefined {
  if (feedback.kind === 'taken') return undefined;
  if (feedback.kind === 'bounce' && !feedback.permanent) return undefined;
  return { reason: feedback.kind, since: feedback.at.toISOString() };
}

/** The subscriber, suppressed; an address we did not know gets a record, so that nobody can sign it up again. */
export function suppress(
  current: Subscriber | undefined,
  who: Pick<Subscriber, 'subscriberId' | 'address'>,
  suppression: Suppression,
  now: Date,
): Subscriber | undefined {
  if (current?.suppression) return undefined;
  const changedAt = now.toISOString();
  const unknown = {
    ...who,
    subscriptions: [],
    language: 'en',
    timeZone: 'UTC',
    createdAt: changedAt,
    changedAt,
    version: 0,
  };
  return { ...(current ?? unknown), suppression, changedAt };
}
