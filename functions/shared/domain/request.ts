import type { Delivery } from './subscriber.ts';

/** What is done once the owner of the address has confirmed it. */
export type Wish =
  /** Start one more subscription; the first one also sets language and time zone. */
  | {
      readonly kind: 'subscribe';
      readonly query: string;
      readonly delivery: Delivery;
      readonly language: string;
      readonly timeZone: string;
    }
  /** Asked at the old address: may everything move to the new one? */
  | { readonly kind: 'moveAway'; readonly newAddress: string }
  /** Asked at the new address, after the old one agreed. */
  | { readonly kind: 'moveHere'; readonly fromSubscriberId: string };

/** Something asked for by someone who has not yet proven that the address is theirs. Expires by itself. */
export interface PendingRequest {
  /** SHA-256 of the token in the mail: whoever reads the table cannot confirm. */
  readonly requestId: string;
  /** Keyed hash of the address, to find what waits for one person. */
  readonly subscriberId: string;
  readonly address: string;
  readonly wish: Wish;
  readonly requestedAt: string;
  readonly expiresAt: string;
}

/** How long a confirmation link works. */
export const CONFIRM_WITHIN_MS = 48 * 60 * 60 * 1000;
