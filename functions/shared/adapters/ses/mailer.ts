import { MessageRejected, SendRawEmailCommand, SESClient, SESServiceException } from '@aws-sdk/client-ses';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';

/** A mail of ours to one person. */
export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Extra headers, such as `List-Unsubscribe`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Come back in SES's events about this mail. Names and values of ASCII letters, digits, `-` and `_`. */
  readonly tags?: Readonly<Record<string, string>>;
}

/** What SES said: it has the mail; it will never take it; or not now (throttling, an outage it told us of). */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly messageId: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'deferred'; readonly reason: string };

export interface Mailer {
  /** Throws when SES did not answer: then nobody knows whether it has the mail. */
  send(mail: OutgoingMail): Promise<SendOutcome>;
}

/**
 * A client that asks once: `SendRawEmail` is not idempotent, so a retry after a lost answer would mail twice. Our own
 * rounds try again, when it is known that SES has nothing.
 */
export function sesClient(): SESClient {
  return new SESClient({ maxAttempts: 1 });
}

export class SesMailer implements Mailer {
  readonly #ses: SESClient;
  readonly #from: string;
  readonly #configurationSet: string;

  constructor(ses: SESClient, options: { readonly from: string; readonly configurationSet: string }) {
    this.#ses = ses;
    this.#from = options.from;
    this.#configurationSet = options.configurationSet;
  }

  async send(mail: OutgoingMail): Promise<SendOutcome> {
    const raw = await compose(this.#from, mail);
    try {
      const { MessageId = '' } = await this.#ses.send(
        new SendRawEmailCommand({
          Source: this.#from,
          Destinations: [mail.to],
          RawMessage: { Data: raw },
          ConfigurationSetName: this.#configurationSet,
          Tags: Object.entries(mail.tags ?? {}).map(([Name, Value]) => ({ Name, Value })),
        }),
      );
      return { kind: 'sent', messageId: MessageId };
    } catch (error) {
      if (error instanceof MessageRejected) return { kind: 'refused', reason: error.name };
      if (error instanceof SESServiceException) return { kind: 'deferred', reason: error.name };
      throw error;
    }
  }
}

/** The MIME message. Headers cannot be injected: the composer encodes line breaks in every value. */
async function compose(from: string, { to, subject, text, html, headers }: OutgoingMail): Promise<Buffer> {
  const message = new MailComposer({
    from,
    to: { name: '', address: to },
    subject,
    text,
    html,
    headers: { 'Auto-Submitted': 'auto-generated', ...headers },
    textEncoding: 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return message.compile().build();
}
