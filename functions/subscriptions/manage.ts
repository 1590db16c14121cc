import { manageUrl } from '../shared/adapters/secrets/link-urls.ts';
import type { Alert } from '../shared/domain/alert.ts';
import type { Delivery, Subscriber } from '../shared/domain/subscriber.ts';
import {
  editAll,
  editSubscription,
  withoutSubscription,
  withSettings,
  withSubscription,
} from '../shared/domain/subscribing.ts';
import type { SubscribingDeps } from './deps.ts';
import { manageLinkMail } from './mails/manage-link.tsx';
import { MAILS_PER_ADDRESS_AND_DAY, mailsTo } from './request-confirmation.ts';

/** One thing a reader may change about their alerts. Without a subscription's id it is meant for all of them. */
export type Edit =
  | { readonly kind: 'add'; readonly query: string; readonly delivery: Delivery }
  | { readonly kind: 'save'; readonly subscriptionId: string; readonly query: string; readonly delivery: Delivery }
  | { readonly kind: 'deliver'; readonly delivery: Delivery }
  | { readonly kind: 'pause'; readonly subscriptionId?: string | undefined; readonly days: number }
  | { readonly kind: 'resume'; readonly subscriptionId?: string | undefined }
  | { readonly kind: 'remove'; readonly subscriptionId?: string | undefined }
  | { readonly kind: 'settings'; readonly language: string; readonly timeZone: string };

const DAY_MS = 24 * 60 * 60 * 1000;

/** A pause that is meant to end: a year is as good as leaving. */
export const MAX_PAUSE_DAYS = 365;

/** The changed subscriber; `undefined` when there is none, `full` when another subscription would be too many. */
export async function edit(
  subscriberId: string,
  change: Edit,
  deps: SubscribingDeps,
): Promise<Subscriber | 'full' | undefined> {
  const now = deps.clock.now();
  const newId = deps.newToken().slice(0, 22);
  let isFull = false;
  const subscriber = await deps.subscribers.change(subscriberId, (current) => {
    if (!current) return undefined;
    const next = edited(current, change, now, newId);
    isFull = next === undefined;
    return next;
  });
  return isFull ? 'full' : subscriber;
}

function edited(subscriber: Subscriber, change: Edit, now: Date, newId: string): Subscriber | undefined {
  switch (change.kind) {
    case 'add': {
      const { query, delivery } = change;
      return withSubscription(subscriber, { subscriptionId: newId, query, delivery }, now);
    }
    case 'save': {
      const { subscriptionId, query, delivery } = change;
      return editSubscription(subscriber, subscriptionId, { query, delivery }, now);
    }
    case 'deliver':
      return editAll(subscriber, { delivery: change.delivery }, now);
    case 'pause':
      return paused(subscriber, change.subscriptionId, pauseEnd(change.days, now), now);
    case 'resume':
      return paused(subscriber, change.subscriptionId, undefined, now);
    case 'remove':
      return withoutSubscription(subscriber, change.subscriptionId, now);
    case 'settings':
      return withSettings(subscriber, { language: change.language, timeZone: change.timeZone }, now);
    default:
      return change satisfies never;
  }
}

function paused(
  subscriber: Subscriber,
  id: string | undefined,
  pausedUntil: string | undefined,
  now: Date,
): Subscriber {
  return id === undefined
    ? editAll(subscriber, { pausedUntil }, now)
    : editSubscription(subscriber, id, { pausedUntil }, now);
}

function pauseEnd(days: number, now: Date): string {
  const bounded = Math.min(Math.max(Math.floor(days), 1), MAX_PAUSE_DAYS);
  return new Date(now.getTime() + bounded * DAY_MS).toISOString();
}

/** Everything we hold about one person, for them to take away. */
export interface PersonalData {
  readonly subscriber: Omit<Subscriber, 'version'>;
  readonly alerts: readonly Alert[];
  readonly waiting: readonly { readonly wish: string; readonly requestedAt: string; readonly expiresAt: string }[];
}

export async function exportData(subscriberId: string, deps: SubscribingDeps): Promise<PersonalData | undefined> {
  const found = await deps.subscribers.find(subscriberId);
  if (!found) return undefined;
  const { version: _, ...subscriber } = found;
  const waiting = await deps.requests.ofSubscriber(subscriberId, deps.clock.now());
  return {
    subscriber,
    alerts: await Array.fromAsync(deps.history.of(subscriberId)),
    waiting: waiting.map(({ wish, requestedAt, expiresAt }) => ({ wish: wish.kind, requestedAt, expiresAt })),
  };
}

/**
 * Forgets a person: subscriptions first, so that nothing more is sent, then what they were told and asked for.
 *
 * Of an address that bounced or complained a record stays, without the address: else it could be signed up again.
 */
export async function erase(subscriberId: string, deps: SubscribingDeps): Promise<void> {
  const now = deps.clock.now();
  await deps.subscribers.change(subscriberId, (current) => {
    if (!current) return undefined;
    return current.suppression ? { ...withoutSubscription(current, undefined, now), address: '' } : 'erase';
  });
  await deps.history.erase(subscriberId);
  for (const { requestId } of await deps.requests.ofSubscriber(subscriberId, now))
    await deps.requests.remove(requestId);
}

/** Mails a link to the manage page to whoever has alerts at this address. Whoever asked must not learn if anybody has. */
export async function mailManageLink(
  address: string,
  deps: SubscribingDeps,
): Promise<'mailed' | 'unknown' | 'tooMany'> {
  const now = deps.clock.now();
  const subscriberId = deps.keys.subscriberId(address);
  const subscriber = await deps.subscribers.find(subscriberId);
  if (!subscriber || subscriber.suppression) return 'unknown';
  if ((await deps.limits.count(mailsTo(subscriberId), now)) > MAILS_PER_ADDRESS_AND_DAY) return 'tooMany';
  await deps.mailer.send(manageLinkMail(subscriber, manageUrl(deps, subscriberId, now)));
  return 'mailed';
}
