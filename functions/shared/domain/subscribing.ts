import { type Delivery, MAX_SUBSCRIPTIONS, type Subscriber, type Subscription } from './subscriber.ts';

/** Who a first subscription is for. */
export interface NewSubscriber {
  readonly subscriberId: string;
  readonly address: string;
  readonly language: string;
  readonly timeZone: string;
}

/** A subscriber after a change made now. */
function changed(subscriber: Subscriber, change: Partial<Subscriber>, now: Date): Subscriber {
  return { ...subscriber, ...change, changedAt: now.toISOString() };
}

/** A subscriber who asked for nothing yet. Version 0 says that it was never stored: the store counts. */
export function newSubscriber({ subscriberId, address, language, timeZone }: NewSubscriber, now: Date): Subscriber {
  const createdAt = now.toISOString();
  return {
    subscriberId,
    address,
    language,
    timeZone,
    subscriptions: [],
    createdAt,
    changedAt: createdAt,
    version: 0,
  };
}

/**
 * With one more subscription, or `undefined` when there are as many as one address may have.
 *
 * The same id twice adds nothing, so a confirmation may be repeated; the same query again only gets the new delivery.
 */
export function withSubscription(
  subscriber: Subscriber,
  subscription: Omit<Subscription, 'createdAt'>,
  now: Date,
): Subscriber | undefined {
  const { subscriptions } = subscriber;
  const twin = subscriptions.find(
    ({ subscriptionId, query }) => subscriptionId === subscription.subscriptionId || query === subscription.query,
  );
  if (twin) return editSubscription(subscriber, twin.subscriptionId, { delivery: subscription.delivery }, now);
  if (subscriptions.length >= MAX_SUBSCRIPTIONS) return undefined;
  const added: Subscription = { ...subscription, createdAt: now.toISOString() };
  return changed(subscriber, { subscriptions: [...subscriptions, added] }, now);
}

/** With one subscription changed. An unknown id changes nothing. */
export function editSubscription(
  subscriber: Subscriber,
  subscriptionId: string,
  edit: Partial<Pick<Subscription, 'query' | 'delivery' | 'pausedUntil'>>,
  now: Date,
): Subscriber {
  const subscriptions = subscriber.subscriptions.map((subscription) =>
    subscription.subscriptionId === subscriptionId ? { ...subscription, ...edit } : subscription,
  );
  return changed(subscriber, { subscriptions }, now);
}

/** With every subscription changed in the same way. */
export function editAll(
  subscriber: Subscriber,
  edit: Partial<Pick<Subscription, 'delivery' | 'pausedUntil'>>,
  now: Date,
): Subscriber {
  const subscriptions = subscriber.subscriptions.map((subscription) => ({ ...subscription, ...edit }));
  return changed(subscriber, { subscriptions }, now);
}

/** Without one subscription, or without any. */
export function withoutSubscription(subscriber: Subscriber, subscriptionId: string | undefined, now: Date): Subscriber {
  const kept =
    subscriptionId === undefined
      ? []
      : subscriber.subscriptions.filter((subscription) => subscription.subscriptionId !== subscriptionId);
  return changed(subscriber, { subscriptions: kept }, now);
}

/** With other settings for all mails. */
export function withSettings(
  subscriber: Subscriber,
  settings: { readonly language: string; readonly timeZone: string },
  now: Date,
): Subscriber {
  return changed(subscriber, settings, now);
}

/** Both subscribers' subscriptions under the second one's address; what does not fit under the limit is left out. */
export function mergedInto(from: Subscriber, to: Subscriber, now: Date): Subscriber {
  const known = new Set(to.subscriptions.map(({ query }) => query));
  const moved = from.subscriptions.filter(({ query }) => !known.has(query));
  const subscriptions = [...to.subscriptions, ...moved].slice(0, MAX_SUBSCRIPTIONS);
  return changed(to, { subscriptions, language: from.language, timeZone: from.timeZone }, now);
}

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The delivery these parts describe; anything unclear becomes `undefined`. */
export function deliveryFrom(kind: string, at = '07:00', weekday = 1): Delivery | undefined {
  if (kind === 'instant' || kind === 'hourly') return { kind };
  if (!TIME_OF_DAY.test(at)) return undefined;
  if (kind === 'daily') return { kind, at };
  if (kind === 'weekly' && Number.isInteger(weekday) && weekday >= 1 && weekday <= 7) return { kind, at, weekday };
  return undefined;
}

/** Whether the runtime knows this IANA time zone. */
export function isTimeZone(name: string): boolean {
  try {
    return name.length <= 64 && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
