import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { PortInUseError } from '../listen.ts';
import type { InboundMail } from './inbound-mail.ts';

/** SES takes inbound mail of at most 40 MB; nobody writes to us at a hundredth of that. */
const MAX_MESSAGE_BYTES = 1024 * 1024;
const MAX_RECIPIENTS = 10;

export interface InboundSmtp {
  readonly port: number;
  close(): Promise<void>;
}

/** A mail server on this machine, in the place of the MX that points to SES: it takes mail to the alerts' address. */
export async function startInboundSmtp(port: number, address: string, mail: InboundMail): Promise<InboundSmtp> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: MAX_MESSAGE_BYTES,
    banner: 'conflict-wire',
    onRcptTo(recipient, session, callback) {
      if (session.envelope.rcptTo.length >= MAX_RECIPIENTS) callback(refused(452, 'Too many recipients'));
      else if (recipient.address.toLowerCase() === address.toLowerCase()) callback();
      else callback(refused(550, 'No such mailbox here'));
    },
    onData(stream, session, callback) {
      const { mailFrom, rcptTo } = session.envelope;
      const sender = mailFrom === false ? '' : mailFrom.address;
      const recipients = rcptTo.map((one) => one.address);
      void takeMessage(stream, async (raw) => mail.take({ sender, recipients, raw }), callback);
    },
  });
  server.listen(port, '127.0.0.1');
  try {
    await once(server.server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw new PortInUseError(port);
    throw error;
  }
  server.on('error', () => undefined); // A sender that hangs up is no trouble of ours.
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}

/** Answers the sender once the message is taken for good, or says why it is not. */
async function takeMessage(
  stream: SMTPServerDataStream,
  take: (raw: Buffer) => Promise<string>,
  callback: (error?: Error | null, message?: string) => void,
): Promise<void> {
  try {
    callback(null, `OK ${await take(await readMessage(stream))}`);
  } catch (error) {
    callback(error instanceof Error ? error : refused(451, 'Try again later'));
  }
}

async function readMessage(stream: SMTPServerDataStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) if (!stream.sizeExceeded) chunks.push(chunk);
  if (stream.sizeExceeded) throw refused(552, 'The message is too large');
  return Buffer.concat(chunks);
}

function refused(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
