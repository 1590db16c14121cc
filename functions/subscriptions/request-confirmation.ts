import { createHash } from 'node:crypto';
import { normaliseAddress } from '../shared/domain/address.ts';
import { CONFIRM_WITHIN_MS, type PendingRequest, type Wish } from '../shared/domain/request.ts';
import type { SubscribingDeps } from './deps.ts';
import { confirmationMail } from './mails/confirmation.tsx';

/** Confirmation mails one address may get in a day, whoever asks for them. */
export const MAILS_PER_ADDRESS_AND_DAY = 5;

const DAY_MS = 24 * 60 * 60 * 1000;

export type RequestOutcome = 'mailed' | 'notMailed' | 'suppressed' | 'blocked' | 'tooMany';

/**
 * Keeps a wish until the owner of the address confirms it, and mails them a link to do so.
 *
 * Whoever asked must not learn the outcome: it tells whether the address is known. It is for logs and tests.
 */
export async function requestConfirmation(
  address: string,
  wish: Wish,
  deps: SubscribingDeps,
  language = 'en',
): Promise<RequestOutcome> {
  const subscriberId = deps.keys.subscriberId(address);
  const refusal = await whyNot(subscriberId, deps);
  if (refusal) return refusal;
  const token = deps.newToken();
  const now = deps.clock.now();
  const request: PendingRequest = {
    requestId: requestIdOf(token),
    subscriberId,
    address: normaliseAddress(address),
    wish,
    requestedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + CONFIRM_WITHIN_MS).toISOString(),
  };
  await deps.requests.put(request);
  const { kind } = await deps.mailer.send(confirmationMail(request, token, deps.siteUrl, language));
  return kind === 'sent' ? 'mailed' : 'notMailed';
}

/** The id under which the request of this token is kept. */
export function requestIdOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** The name under which mails to one address are counted and blocked. */
export function mailsTo(subscriberId: string) {
  return { what: `mail#${subscriberId}`, windowMs: DAY_MS };
}

async function whyNot(subscriberId: string, deps: SubscribingDeps): Promise<RequestOutcome | undefined> {
  const now = deps.clock.now();
  const [subscriber, isBlocked] = await Promise.all([
    deps.subscribers.find(subscriberId),
    deps.limits.isBlocked(mailsTo(subscriberId).what, now),
  ]);
  if (subscriber?.suppression) return 'suppressed';
  if (isBlocked) return 'blocked';
  const count = await deps.limits.count(mailsTo(subscriberId), now);
  return count > MAILS_PER_ADDRESS_AND_DAY ? 'tooMany' : undefined;
}
