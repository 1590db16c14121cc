/** When a subscription's alerts are sent. Times of day are `HH:MM` in the subscriber's time zone; weekdays 1 (Monday) to 7. */
export type Delivery =
  | { readonly kind: 'instant' }
  | { readonly kind: 'hourly' }
  | { readonly kind: 'daily'; readonly at: string }
  | { readonly kind: 'weekly'; readonly weekday: number; readonly at: string };

/** What a subscriber asked to be told. */
export interface Subscription {
  readonly subscriptionId: string;
  /** As the reader wrote it, already parsed once without error. */
  readonly query: string;
  readonly delivery: Delivery;
  readonly createdAt: string;
  readonly pausedUntil?: string | undefined;
}

/** Why we must not write to an address any more. */
export interface Suppression {
  readonly reason: 'bounce' | 'complaint';
  readonly since: string;
}

/**
 * A person, by address. An address that never confirmed anything may still have a record: one that bounced or complained.
 *
 * Every change is one conditional write on `version`, so that two changes at once never lose one.
 */
export interface Subscriber {
  /** Keyed hash of the normalised address: the same address is always the same subscriber. */
  readonly subscriberId: string;
  readonly address: string;
  readonly subscriptions: readonly Subscription[];
  /** BCP 47 language of the mails. */
  readonly language: string;
  /** IANA time zone. */
  readonly timeZone: string;
  readonly suppression?: Suppression | undefined;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly version: number;
}

/** How many subscriptions one address may have. */
export const MAX_SUBSCRIPTIONS = 20;
