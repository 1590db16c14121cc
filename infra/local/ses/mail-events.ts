import { randomUUID } from 'node:crypto';
import type { SNSEvent } from 'aws-lambda';
import { ACCOUNT, CONFIGURATION_SET, REGION } from '../environment.ts';
import type { MailDescription } from '../mail-headers.ts';
import type { SentMail } from './sent-mail.ts';

const TOPIC_ARN = `arn:aws:sns:${REGION}:${ACCOUNT}:conflict-wire-mail-events`;
const SIMULATOR = /^(bounce|complaint|suppressionlist)(?:\+[^@]*)?@simulator\.amazonses\.com$/i;

/** What happens to a mail after SES took it. Each is one event. */
interface Happening {
  readonly eventType: 'Send' | 'Delivery' | 'Bounce' | 'Complaint';
  readonly detail: Readonly<Record<string, unknown>>;
}

/** The SES events of a mail, as the functions behind the topic receive them. */
export function mailEvents(
  mail: SentMail,
  { headers, commonHeaders }: MailDescription,
  tags: Readonly<Record<string, string>>,
): readonly SNSEvent[] {
  const about = {
    timestamp: mail.at.toISOString(),
    source: mail.source,
    sourceArn: `arn:aws:ses:${REGION}:${ACCOUNT}:identity/${domainOf(mail.source)}`,
    sendingAccountId: ACCOUNT,
    messageId: mail.messageId,
    destination: mail.destinations,
    headersTruncated: false,
    headers,
    commonHeaders: { ...commonHeaders, messageId: mail.messageId },
    tags: {
      'ses:configuration-set': [CONFIGURATION_SET],
      'ses:source-ip': ['127.0.0.1'],
      'ses:from-domain': [domainOf(mail.source)],
      ...Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
    },
  };
  return happenings(mail).map(({ eventType, detail }) =>
    snsEvent({ eventType, mail: about, [eventType.toLowerCase()]: detail }, mail.at),
  );
}

function happenings(mail: SentMail): readonly Happening[] {
  const timestamp = mail.at.toISOString();
  const fates = Map.groupBy(mail.destinations, (address) => SIMULATOR.exec(address)?.[1]?.toLowerCase() ?? 'delivered');
  const bounced = [...(fates.get('bounce') ?? []), ...(fates.get('suppressionlist') ?? [])];
  const complained = fates.get('complaint') ?? [];
  const recipients = [...(fates.get('delivered') ?? []), ...complained];
  return [
    { eventType: 'Send' as const, detail: {} },
    ...(bounced.length > 0 ? [{ eventType: 'Bounce' as const, detail: bounce(bounced, timestamp) }] : []),
    ...(recipients.length > 0 ? [{ eventType: 'Delivery' as const, detail: delivery(recipients, timestamp) }] : []),
    ...(complained.length > 0 ? [{ eventType: 'Complaint' as const, detail: complaint(complained, timestamp) }] : []),
  ];
}

function bounce(addresses: readonly string[], timestamp: string): Happening['detail'] {
  return {
    feedbackId: `local-${randomUUID()}`,
    bounceType: 'Permanent',
    bounceSubType: 'General',
    bouncedRecipients: addresses.map((emailAddress) => ({
      emailAddress,
      action: 'failed',
      status: '5.1.1',
      diagnosticCode: 'smtp; 550 5.1.1 user unknown',
    })),
    timestamp,
    reportingMTA: 'dns; local.amazonses.test',
  };
}

function delivery(recipients: readonly string[], timestamp: string): Happening['detail'] {
  return {
    timestamp,
    processingTimeMillis: 1,
    recipients,
    smtpResponse: '250 2.6.0 Message received',
    reportingMTA: 'local.amazonses.test',
  };
}

function complaint(addresses: readonly string[], timestamp: string): Happening['detail'] {
  return {
    feedbackId: `local-${randomUUID()}`,
    complaintSubType: null,
    complainedRecipients: addresses.map((emailAddress) => ({ emailAddress })),
    timestamp,
    userAgent: 'Amazon SES Mailbox Simulator',
    complaintFeedbackType: 'abuse',
    arrivalDate: timestamp,
  };
}

function snsEvent(message: object, at: Date): SNSEvent {
  return {
    Records: [
      {
        EventVersion: '1.0',
        EventSubscriptionArn: `${TOPIC_ARN}:${randomUUID()}`,
        EventSource: 'aws:sns',
        Sns: {
          Type: 'Notification',
          MessageId: randomUUID(),
          TopicArn: TOPIC_ARN,
          Subject: 'Amazon SES Email Event Notification',
          Message: JSON.stringify(message),
          Timestamp: at.toISOString(),
          SignatureVersion: '1',
          Signature: 'LOCAL',
          SigningCertUrl: 'https://sns.us-east-1.amazonaws.com/local.pem',
          UnsubscribeUrl: 'https://sns.us-east-1.amazonaws.com/?Action=Unsubscribe',
          MessageAttributes: {},
        },
      },
    ],
  };
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
