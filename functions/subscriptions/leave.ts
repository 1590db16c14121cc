import { unsubscribeTarget } from '../shared/adapters/secrets/link-urls.ts';
import type { Subscriber } from '../shared/domain/subscriber.ts';
import { withoutSubscription } from '../shared/domain/subscribing.ts';
import type { SubscribingDeps } from './deps.ts';

/** Whom an unsubscribe link speaks for, and which subscription, if it names one. */
export type Leaver = ReturnType<typeof unsubscribeTarget>;

/** Reads an unsubscribe link. It never expires: a mail may be years old when its reader has had enough. */
export function readUnsubscribeLink(token: string, { keys, clock }: SubscribingDeps): Leaver | undefined {
  const payload = keys.read('unsubscribe', token, clock.now());
  return payload === undefined ? undefined : unsubscribeTarget(payload);
}

/** Ends one subscription or all. To leave twice, or after being erased, is no error. */
export async function unsubscribe(
  { subscriberId, subscriptionId }: Leaver,
  deps: SubscribingDeps,
): Promise<Subscriber | undefined> {
  const now = deps.clock.now();
  return deps.subscribers.change(subscriberId, (current) => {
    if (!current || current.subscriptions.length === 0) return undefined;
    return withoutSubscription(current, subscriptionId, now);
  });
}
