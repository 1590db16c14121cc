import type { Subscriber, Subscription } from '../../shared/domain/subscriber.ts';

/** What matching needs to know of a subscriber; not the address. */
export interface Listener {
  readonly subscriberId: string;
  readonly timeZone: string;
  readonly subscriptions: readonly Subscription[];
  /** Rises with every change. */
  readonly version: number;
}

/** The subscriber as a listener, or `undefined` for one who must not be written to or listens for nothing. */
export function listenerOf(subscriber: Subscriber): Listener | undefined {
  const { subscriberId, timeZone, subscriptions, suppression, version } = subscriber;
  return suppression || subscriptions.length === 0 ? undefined : { subscriberId, timeZone, subscriptions, version };
}
