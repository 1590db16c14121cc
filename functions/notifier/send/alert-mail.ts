import type { OutgoingMail } from '../../shared/adapters/ses/mailer.ts';
import {
  type LinkContext,
  manageUrl,
  unsubscribeHeaders,
  unsubscribeUrl,
} from '../../shared/adapters/secrets/link-urls.ts';
import type { Alert } from '../../shared/domain/alert.ts';
import type { Coverage } from '../../shared/domain/coverage.ts';
import type { Subscriber } from '../../shared/domain/subscriber.ts';
import type { Clock } from '../../shared/runtime/clock.ts';
import { alertHtml } from './alert-html.tsx';
import { alertText } from './alert-text.ts';
import type { AlertLinks } from './alert-view.ts';
import { alertWords } from './alert-words.ts';

/** Longest subject we write; mail programs show far less. */
const MAX_SUBJECT_LENGTH = 200;

/**
 * The mail that carries these alerts: one story, or a digest. It says why it came, and how to leave in one click; a digest
 * also says what it covers.
 */
export function alertMail(
  alerts: readonly [Alert, ...Alert[]],
  subscriber: Subscriber,
  context: LinkContext & { readonly clock: Clock; readonly coverage: Coverage | undefined },
): Omit<OutgoingMail, 'to'> {
  const { subscriberId } = subscriber;
  const links: AlertLinks = {
    siteUrl: context.siteUrl,
    manage: manageUrl(context, subscriberId, context.clock.now()),
    leaveAll: unsubscribeUrl(context, subscriberId),
    leave: (subscriptionId) => unsubscribeUrl(context, subscriberId, subscriptionId),
  };
  const surroundings = { links, reader: subscriber, coverage: context.coverage };
  return {
    subject: subjectOf(alerts, subscriber.language),
    text: alertText(alerts, surroundings),
    html: alertHtml(alerts, surroundings),
    headers: unsubscribeHeaders(links.leaveAll),
  };
}

function subjectOf(alerts: readonly [Alert, ...Alert[]], language: string): string {
  const headline = alerts[0].story.title.replaceAll(/\s+/g, ' ').trim();
  const subject = alerts.length === 1 ? headline : `${alertWords(language).stories(alerts.length)}: ${headline}`;
  return subject.length > MAX_SUBJECT_LENGTH ? `${subject.slice(0, MAX_SUBJECT_LENGTH - 1)}…` : subject;
}
