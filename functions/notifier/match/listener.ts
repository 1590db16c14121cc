import type { Subscriber, Subscription } from '../../shared/domain/subscriber.ts';

/** What matching needs to know of a subscriber; not the address. */
export interface Listener {
  readonly subscriberId: string;
  readonly timeZone: string;
  readonly subscriptions: readonly Subscription[];
}

/** The subscriber as a listener, or `undefined` for one who must not be written to or listens for nothing. */
export function listenerOf(subscriber: Subscriber): Listener | undefined {
  const { subscriberId, timeZone, subscriptions, suppression } = subscriber;
  return suppression || subscriptions.length === 0 ? undefined : { subscriberId, timeZone, subscriptions };
}
