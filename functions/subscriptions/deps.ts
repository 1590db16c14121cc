import type { AlertHistory } from '../shared/adapters/dynamodb/alert-history.ts';
import type { LimitStore } from '../shared/adapters/dynamodb/limit-store.ts';
import type { RequestStore } from '../shared/adapters/dynamodb/request-store.ts';
import type { SubscriberStore } from '../shared/adapters/dynamodb/subscriber-store.ts';
import type { LinkKeys } from '../shared/adapters/secrets/link-keys.ts';
import type { Mailer } from '../shared/adapters/ses/mailer.ts';
import type { Clock } from '../shared/runtime/clock.ts';
import type { FeedHealth } from '../shared/domain/feed-health.ts';
import type { Story } from '../shared/domain/story.ts';
import type { StoryStore } from '../shared/domain/story-store.ts';
import type { NewToken } from '../shared/runtime/ids.ts';

/** What the pages read of the stories. */
export type Stories = Pick<StoryStore, 'recent' | 'get'>;

/** Everything signing up, managing and leaving needs. */
export interface SubscribingDeps {
  readonly subscribers: SubscriberStore;
  readonly requests: RequestStore;
  readonly limits: LimitStore;
  readonly history: AlertHistory;
  readonly keys: LinkKeys;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly newToken: NewToken;
  /** Without a trailing slash. */
  readonly siteUrl: string;
}

/** What the pages show besides. */
export interface SiteDeps extends SubscribingDeps {
  readonly stories: Stories;
  /** The stories of the last 30 days, newest first, as they were a few minutes ago at most. */
  readonly month: () => Promise<readonly Story[]>;
  /** How the feeds are, worst first, as it was a minute ago at most. */
  readonly feedHealth: () => Promise<readonly FeedHealth[]>;
  /** Resolves after so many milliseconds: answers that must not tell by their speed wait for it. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Address that takes commands by mail. */
  readonly mailAddress: string;
}
