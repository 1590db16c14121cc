import type { SESEvent } from 'aws-lambda';
import { ACCOUNT, REGION } from '../environment.ts';
import { describeMail } from '../mail-headers.ts';
import type { ReceivedMail } from './inbound-mail.ts';

const PASS = { status: 'PASS' } as const;

/** The event of an SES receipt rule. Nothing is checked on this machine, so every verdict is that it passed. */
export async function receiptEvent(messageId: string, mail: ReceivedMail, at: Date): Promise<SESEvent> {
  const { headers, commonHeaders } = await describeMail(mail.raw);
  const timestamp = at.toISOString();
  return {
    Records: [
      {
        eventSource: 'aws:ses',
        eventVersion: '1.0',
        ses: {
          mail: {
            timestamp,
            source: mail.sender,
            messageId,
            destination: [...mail.recipients],
            headersTruncated: false,
            headers: [...headers],
            commonHeaders: {
              returnPath: mail.sender,
              from: [...commonHeaders.from],
              date: commonHeaders.date ?? at.toUTCString(),
              to: [...commonHeaders.to],
              messageId: commonHeaders.messageId ?? `<${messageId}@email.amazonses.com>`,
              subject: commonHeaders.subject ?? '',
            },
          },
          receipt: {
            recipients: [...mail.recipients],
            timestamp,
            processingTimeMillis: 1,
            spamVerdict: PASS,
            virusVerdict: PASS,
            spfVerdict: PASS,
            dkimVerdict: PASS,
            dmarcVerdict: PASS,
            action: {
              type: 'Lambda',
              functionArn: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:subscriptions`,
              invocationType: 'Event',
            },
          },
        },
      },
    ],
  };
}
