import type { Story } from './story.ts';
import type { Delivery } from './subscriber.ts';

/** What an alert keeps of its story, so that sending it reads no other table. */
export type AlertStory = Pick<
  Story,
  | 'storyId'
  | 'title'
  | 'summary'
  | 'link'
  | 'feedTitle'
  | 'publishedAt'
  | 'regions'
  | 'countries'
  | 'types'
  | 'severity'
  | 'evidence'
>;

/** A span of the story that a reader's own words matched. */
export interface MatchedSpan {
  readonly field: 'title' | 'summary';
  readonly start: number;
  readonly end: number;
}

/** Why a subscription matched a story. */
export interface AlertReason {
  readonly subscriptionId: string;
  /** The subscription's query as it was then. */
  readonly query: string;
  /** The reader's own terms that matched: `Karabakh`, `region:ukraine`. */
  readonly terms: readonly string[];
}

/**
 * - `pending`: to be sent at `dueAt`.
 * - `sending`: claimed by one sender until `leaseUntil`; after that anybody may try again.
 * - `sent`: SES took it, as its answer or its event says.
 * - `dropped`: must not be sent: the reader left, paused or is suppressed, or SES refuses the mail for good.
 */
export type AlertStatus = 'pending' | 'sending' | 'sent' | 'dropped';

/** The mail about a story: one a subscriber and cluster, ever. */
export interface Alert {
  readonly subscriberId: string;
  readonly clusterId: string;
  readonly story: AlertStory;
  /** One for each subscription that matched when the alert was made; never empty. */
  readonly reasons: readonly AlertReason[];
  /** Where the matched words stand in the story. */
  readonly spans: readonly MatchedSpan[];
  /** An `instant` alert is a mail of its own; others due at the same time are one digest. */
  readonly delivery: Delivery['kind'];
  readonly status: AlertStatus;
  readonly dueAt: string;
  readonly createdAt: string;
}

/** Names an alert. */
export type AlertKey = Pick<Alert, 'subscriberId' | 'clusterId'>;
