import type { Story } from './story.ts';

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

/**
 * - `pending`: to be sent at `dueAt`.
 * - `sending`: claimed by one sender until `leaseUntil`; after that anybody may try again.
 * - `sent`: SES took it, as its answer or its event says.
 * - `dropped`: must not be sent: the reader left, paused or is suppressed.
 */
export type AlertStatus = 'pending' | 'sending' | 'sent' | 'dropped';

/** The mail about a story: one a subscriber and cluster, ever. */
export interface Alert {
  readonly subscriberId: string;
  readonly clusterId: string;
  readonly story: AlertStory;
  /** The subscriptions that matched when the alert was made. */
  readonly subscriptionIds: readonly string[];
  /** The reader's own words that matched, as they stand in the story. */
  readonly matched: readonly string[];
  readonly status: AlertStatus;
  readonly dueAt: string;
  readonly createdAt: string;
  /** The mail that carries it, set with the claim; SES returns it in its events. */
  readonly mailId?: string | undefined;
  readonly leaseUntil?: string | undefined;
  readonly attempts: number;
}
