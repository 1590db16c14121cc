import { LinkKeys } from '../../functions/shared/adapters/secrets/link-keys.ts';
import type { OutgoingMail, SendOutcome } from '../../functions/shared/adapters/ses/mailer.ts';
import type { Alert } from '../../functions/shared/domain/alert.ts';
import type { FeedHealth } from '../../functions/shared/domain/feed-health.ts';
import type { Story } from '../../functions/shared/domain/story.ts';
import type { Subscriber } from '../../functions/shared/domain/subscriber.ts';
import { recentMonth } from '../../functions/subscriptions/month.ts';
import { createApp } from '../../functions/subscriptions/web/app.tsx';
import type { Site } from '../../functions/subscriptions/web/site.ts';
import { TestClock } from './clock.ts';
import { MemoryAlertHistory } from './memory-alert-history.ts';
import { MemoryLimitStore } from './memory-limit-store.ts';
import { MemoryRequestStore } from './memory-request-store.ts';
import { MemoryStoryStore } from './memory-story-store.ts';
import { MemorySubscriberStore } from './memory-subscriber-store.ts';

interface Wanted {
  readonly stories?: readonly Story[];
  readonly subscribers?: readonly Subscriber[];
  readonly alerts?: readonly Alert[];
  readonly feeds?: readonly FeedHealth[];
  readonly site?: Partial<Site>;
}

/** The whole site on stores in memory, with the mails it sent. */
export async function aSite({ stories = [], subscribers = [], alerts = [], feeds = [], site: more = {} }: Wanted = {}) {
  const mails: OutgoingMail[] = [];
  const clock = new TestClock('2026-01-01T12:00:00Z');
  const storyStore = new MemoryStoryStore();
  for (const story of stories) await storyStore.putIfNew(story);
  let tokens = 0;
  const site: Site = {
    subscribers: new MemorySubscriberStore(subscribers),
    requests: new MemoryRequestStore(),
    history: new MemoryAlertHistory(alerts),
    limits: new MemoryLimitStore(),
    stories: storyStore,
    month: recentMonth(storyStore, clock),
    feedHealth: async () => Promise.resolve(feeds),
    keys: new LinkKeys(JSON.stringify({ root: 'r'.repeat(43) })),
    mailer: {
      send: async (mail) => {
        mails.push(mail);
        return Promise.resolve<SendOutcome>({ kind: 'sent', messageId: String(mails.length) });
      },
    },
    clock,
    newToken: () => `token-${++tokens}`,
    siteUrl: 'https://wire.example',
    mailAddress: 'alerts@wire.example',
    addressOf: () => '203.0.113.7',
    pause: async () => Promise.resolve(),
    ...more,
  };
  return { app: createApp(site), site, mails, clock };
}

/** A form as a browser sends it. */
export function aForm(fields: Readonly<Record<string, string>>): RequestInit {
  return { method: 'POST', body: new URLSearchParams(fields) };
}

/** The path of the first link in a mail's text whose path begins so. */
export function linkIn(mail: OutgoingMail | undefined, prefix: string): string {
  const link = [...(mail?.text.matchAll(/https:\/\/\S+/g) ?? [])]
    .map(([url]) => new URL(url).pathname)
    .find((path) => path.startsWith(prefix));
  if (!link) throw new Error(`the mail has no link to ${prefix}`);
  return link;
}
