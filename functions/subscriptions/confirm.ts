import type { PendingRequest } from '../shared/domain/request.ts';
import type { Subscriber } from '../shared/domain/subscriber.ts';
import { mergedInto, newSubscriber, withSubscription } from '../shared/domain/subscribing.ts';
import type { SubscribingDeps } from './deps.ts';
import { mailsTo, requestConfirmation, requestIdOf } from './request-confirmation.ts';

export type Confirmation =
  | { readonly kind: 'subscribed' | 'moved'; readonly subscriber: Subscriber }
  /** The old address agreed; the new one has been asked. */
  | { readonly kind: 'askedNewAddress' }
  /** The address has as many subscriptions as it may. */
  | { readonly kind: 'full' }
  /** Never asked, already used, withdrawn or expired: we cannot tell them apart, nor should we. */
  | { readonly kind: 'unknown' };

/** The request that this link confirms, if it still waits. */
export async function findRequest(token: string, deps: SubscribingDeps): Promise<PendingRequest | undefined> {
  return deps.requests.read(requestIdOf(token), deps.clock.now());
}

/** Does what was asked for, now that the owner of the address has agreed. Repeating it changes nothing more. */
export async function confirm(token: string, deps: SubscribingDeps): Promise<Confirmation> {
  const request = await findRequest(token, deps);
  if (!request) return { kind: 'unknown' };
  const confirmation = await fulfil(request, deps);
  // Only now: a crash before this line leaves a link that can be pressed again.
  await deps.requests.remove(request.requestId);
  return confirmation;
}

/** How long nobody can have us write to an address whose owner said that it was not them. */
const NOT_ME_BLOCK_MS = 30 * 24 * 60 * 60 * 1000;

/** The owner of the address did not ask: forgets the request and writes them nothing about others for a while. */
export async function reject(token: string, deps: SubscribingDeps): Promise<boolean> {
  const request = await findRequest(token, deps);
  if (!request) return false;
  const until = new Date(deps.clock.now().getTime() + NOT_ME_BLOCK_MS);
  await deps.limits.block(mailsTo(request.subscriberId).what, until);
  await deps.requests.remove(request.requestId);
  return true;
}

async function fulfil(request: PendingRequest, deps: SubscribingDeps): Promise<Confirmation> {
  const { wish } = request;
  switch (wish.kind) {
    case 'subscribe':
      return subscribe(request, wish, deps);
    case 'moveAway': {
      const moveHere = { kind: 'moveHere', fromSubscriberId: request.subscriberId } as const;
      await requestConfirmation(wish.newAddress, moveHere, deps);
      return { kind: 'askedNewAddress' };
    }
    case 'moveHere':
      return move(request, wish.fromSubscriberId, deps);
    default:
      return wish satisfies never;
  }
}

async function subscribe(
  request: PendingRequest,
  wish: Extract<PendingRequest['wish'], { kind: 'subscribe' }>,
  deps: SubscribingDeps,
): Promise<Confirmation> {
  const now = deps.clock.now();
  const subscription = { subscriptionId: request.requestId.slice(0, 22), query: wish.query, delivery: wish.delivery };
  let isFull = false;
  const subscriber = await deps.subscribers.change(request.subscriberId, (current) => {
    const person = current ?? newSubscriber({ ...wish, ...request }, now);
    const next = withSubscription(person, subscription, now);
    isFull = next === undefined;
    return next;
  });
  return isFull || !subscriber ? { kind: 'full' } : { kind: 'subscribed', subscriber };
}

/** First everything appears at the new address, then it ends at the old one: a crash between loses nothing. */
async function move(request: PendingRequest, fromSubscriberId: string, deps: SubscribingDeps): Promise<Confirmation> {
  const now = deps.clock.now();
  const from = await deps.subscribers.find(fromSubscriberId);
  if (!from || fromSubscriberId === request.subscriberId) return { kind: 'unknown' };
  const subscriber = await deps.subscribers.change(request.subscriberId, (current) =>
    mergedInto(from, current ?? newSubscriber({ ...from, ...request }, now), now),
  );
  await deps.subscribers.change(fromSubscriberId, (current) => (current?.suppression ? undefined : 'erase'));
  return subscriber ? { kind: 'moved', subscriber } : { kind: 'unknown' };
}
