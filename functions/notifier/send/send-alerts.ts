import type { AlertStore } from '../../shared/adapters/dynamodb/alert-store.ts';
import type { SubscriberStore } from '../../shared/adapters/dynamodb/subscriber-store.ts';
import type { LinkKeys } from '../../shared/adapters/secrets/link-keys.ts';
import type { Mailer, SendOutcome } from '../../shared/adapters/ses/mailer.ts';
import type { Alert } from '../../shared/domain/alert.ts';
import { coverageOf } from '../../shared/domain/coverage.ts';
import type { Feed } from '../../shared/domain/feed.ts';
import type { Subscriber } from '../../shared/domain/subscriber.ts';
import type { Clock } from '../../shared/runtime/clock.ts';
import { stableId } from '../../shared/runtime/ids.ts';
import { alertMail } from './alert-mail.ts';
import { judge } from './deliverable.ts';

export interface SendDeps {
  readonly alerts: AlertStore;
  readonly subscribers: Pick<SubscriberStore, 'find'>;
  readonly mailer: Mailer;
  readonly keys: Pick<LinkKeys, 'sign'>;
  /** Every feed; asked for each digest. */
  readonly feeds: () => Promise<readonly Feed[]>;
  readonly siteUrl: string;
  readonly clock: Clock;
}

/**
 * How long a claim holds: longer than the function may run, and long enough for SES's event about a mail to arrive and
 * settle the alert when the sender died in between.
 */
export const LEASE_MS = 5 * 60 * 1000;

/** Most stories in one digest: what does not fit goes into another mail. */
const MAX_STORIES_PER_MAIL = 100;

/**
 * Sends the alerts of one mail: a single instant alert, or those of one subscriber's digest. Gives how many were sent.
 *
 * Claims each first, so that two senders at once send one mail. When SES says that it does not take the mail now, the
 * claims are given back and the next round tries again. When SES does not answer, it may have taken the mail: that is
 * thrown, and the claims stand until its event settles them or they run out.
 */
export async function sendTogether(alerts: readonly [Alert, ...Alert[]], deps: SendDeps): Promise<number> {
  const [{ subscriberId, dueAt, delivery }] = alerts;
  // Before any claim, which would hold the mail up if this failed.
  const coverage = delivery === 'instant' ? undefined : coverageOf(delivery, dueAt, await deps.feeds());
  const subscriber = await deps.subscribers.find(subscriberId);
  const mailId = mailIdOf(alerts[0]);
  const claimed: Alert[] = [];
  for (const alert of alerts) {
    const sendable = await claimOrDrop(alert, mailId, subscriber, deps);
    if (sendable) claimed.push(sendable);
  }
  const [first, ...rest] = claimed;
  if (!first || !subscriber) return 0;
  const mail = alertMail([first, ...rest], subscriber, { ...deps, coverage });
  const tags = { mail_id: mailId, subscriber_id: subscriberId, due_at_ms: String(Date.parse(dueAt)) };
  const outcome = await deps.mailer.send({ ...mail, to: subscriber.address, tags });
  for (const alert of claimed) await settle(alert, mailId, outcome, deps);
  return outcome.kind === 'sent' ? claimed.length : 0;
}

async function settle(alert: Alert, mailId: string, outcome: SendOutcome, { alerts, clock }: SendDeps): Promise<void> {
  switch (outcome.kind) {
    case 'sent':
      await alerts.markSent(alert, mailId, clock.now().toISOString());
      return;
    case 'refused':
      await alerts.drop(alert, outcome.reason);
      return;
    case 'deferred':
      await alerts.release(alert, mailId);
      return;
    default:
      outcome satisfies never;
  }
}

async function claimOrDrop(
  alert: Alert,
  mailId: string,
  subscriber: Subscriber | undefined,
  { alerts, clock }: SendDeps,
): Promise<Alert | undefined> {
  const now = clock.now();
  const verdict = judge(alert, subscriber, now);
  if (verdict.kind === 'drop') {
    await alerts.drop(alert, verdict.reason);
    return undefined;
  }
  const leaseUntil = new Date(now.getTime() + LEASE_MS).toISOString();
  const isOurs = await alerts.claim(alert, { mailId, now: now.toISOString(), leaseUntil });
  return isOurs ? verdict.alert : undefined;
}

/** Stable: a second attempt at the same mail has the same id, so SES's event about either settles it. */
function mailIdOf({ subscriberId, clusterId, dueAt, delivery }: Alert): string {
  return delivery === 'instant'
    ? stableId('alert', subscriberId, clusterId)
    : stableId('digest', subscriberId, dueAt, clusterId);
}

/**
 * Groups alerts into mails: each instant one by itself, the others by subscriber and due time, `MAX_STORIES_PER_MAIL`
 * at most. Keeps their order.
 */
export function groupIntoMails(alerts: readonly Alert[]): readonly (readonly [Alert, ...Alert[]])[] {
  const mails: [Alert, ...Alert[]][] = [];
  const open = new Map<string, [Alert, ...Alert[]]>();
  for (const alert of alerts) {
    const group = `${alert.subscriberId} ${alert.dueAt}`;
    const mail = alert.delivery === 'instant' ? undefined : open.get(group);
    if (mail && mail.length < MAX_STORIES_PER_MAIL) {
      mail.push(alert);
      continue;
    }
    const started: [Alert, ...Alert[]] = [alert];
    mails.push(started);
    if (alert.delivery !== 'instant') open.set(group, started);
  }
  return mails;
}
