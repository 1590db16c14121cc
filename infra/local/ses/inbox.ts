import { once } from 'node:events';
import { createRequire } from 'node:module';
import type * as Server from 'aws-ses-v2-local';
import type * as Store from 'aws-ses-v2-local/dist/store.js';
import { PortInUseError } from '../listen.ts';
import { describeMail, texts } from '../mail-headers.ts';
import type { SentMail } from './sent-mail.ts';

// CommonJS with a default export: loaders differ in what `import` makes of that, `require` is the same everywhere.
const require = createRequire(import.meta.url);
const { default: startServer } = require('aws-ses-v2-local') as typeof Server.default;
const { saveEmail } = require('aws-ses-v2-local/dist/store.js') as typeof Store;

/** A page that shows the mails, as a reader would find them. */
export interface Inbox {
  readonly url: string;
  show(mail: SentMail): Promise<void>;
  close(): Promise<void>;
}

/**
 * The web inbox of aws-ses-v2-local.
 *
 * Mails go straight to its store: over its API every header would be lost, one-click unsubscribe among them.
 */
export async function startInbox(port: number): Promise<Inbox> {
  const server = await startServer({ host: '127.0.0.1', port });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new PortInUseError(port);
  return {
    url: `http://127.0.0.1:${address.port}`,
    show: showMail,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Headers that the inbox shows by itself. */
const SHOWN_ANYWAY = /^(?:from|to|cc|bcc|subject|date|reply-to|mime-version|content-.*)$/i;

async function showMail({ messageId, at, raw }: SentMail): Promise<void> {
  const { parsed, headers } = await describeMail(raw);
  saveEmail({
    messageId,
    from: texts(parsed.from).join(', '),
    replyTo: [...texts(parsed.replyTo)],
    destination: { to: [...texts(parsed.to)], cc: [...texts(parsed.cc)], bcc: [...texts(parsed.bcc)] },
    subject: parsed.subject ?? '(no subject)',
    body: { text: parsed.text, html: parsed.html === false ? undefined : parsed.html },
    attachments: parsed.attachments.map(({ content, contentType, filename, size }) => ({
      content: content.toString('base64'),
      contentType,
      filename,
      size,
    })),
    headers: headers.filter(({ name }) => !SHOWN_ANYWAY.test(name)),
    at: Math.floor(at.getTime() / 1000),
  });
}
