import * as z from 'zod';
import type { DeliveryFeedback } from '../shared/domain/suppression.ts';

/** The parts of an SES event that we read. Source: «Contents of event data that Amazon SES publishes to Amazon SNS». */
const recipients = z.array(z.object({ emailAddress: z.string() })).max(100);
const mail = z.object({ tags: z.record(z.string(), z.array(z.string())).default({}) });

const sesEvent = z.discriminatedUnion('eventType', [
  z.object({
    eventType: z.literal('Bounce'),
    mail,
    bounce: z.object({ bounceType: z.string(), bouncedRecipients: recipients, timestamp: z.coerce.date() }),
  }),
  z.object({
    eventType: z.literal('Complaint'),
    mail,
    complaint: z.object({ complainedRecipients: recipients, timestamp: z.coerce.date() }),
  }),
  z.object({ eventType: z.literal('Send'), mail }),
  z.object({ eventType: z.literal('Delivery'), mail }),
]);

/** Names of the tags on an alert's mail. */
const tagNames = { mailId: 'mail_id', subscriberId: 'subscriber_id', dueAt: 'due_at_ms' } as const;

/**
 * What an SES event (the JSON text in an SNS message) tells us; `undefined` for events of mails that carry no alert.
 *
 * Throws what is not an SES event of a kind we subscribed to.
 */
export function parseSesEvent(message: string): DeliveryFeedback | undefined {
  const event = sesEvent.parse(JSON.parse(message));
  switch (event.eventType) {
    case 'Bounce':
      return {
        kind: 'bounce',
        permanent: event.bounce.bounceType === 'Permanent',
        addresses: event.bounce.bouncedRecipients.map(({ emailAddress }) => bareAddress(emailAddress)),
        at: event.bounce.timestamp,
      };
    case 'Complaint':
      return {
        kind: 'complaint',
        addresses: event.complaint.complainedRecipients.map(({ emailAddress }) => bareAddress(emailAddress)),
        at: event.complaint.timestamp,
      };
    case 'Send':
    case 'Delivery': {
      const mailId = event.mail.tags[tagNames.mailId]?.[0];
      const subscriberId = event.mail.tags[tagNames.subscriberId]?.[0];
      const dueAt = Number(event.mail.tags[tagNames.dueAt]?.[0]);
      if (!mailId || !subscriberId || !Number.isSafeInteger(dueAt)) return undefined;
      return { kind: 'taken', mail: { mailId, subscriberId, dueAt: new Date(dueAt).toISOString() } };
    }
    default:
      event satisfies never;
      return undefined;
  }
}

/** SES may quote a recipient as `"Name" <address>`. */
function bareAddress(recipient: string): string {
  return /<([^<>]+)>\s*$/.exec(recipient)?.[1] ?? recipient;
}
