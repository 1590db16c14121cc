import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { type CrashPoints, callerOf } from '../crash-points.ts';
import { type LoopbackServer, comesFromBrowser, listenOnLoopback, readBody } from '../listen.ts';
import type { OutboundMail } from './outbound-mail.ts';
import { SesRefusal, errorXml, listOf, resultXml, tagsOf } from './query-protocol.ts';

/** Base64 and percent-encoding make a mail of 10 MB this large at most. */
const MAX_REQUEST_BYTES = 48 * 1024 * 1024;

export interface SesFrontDeps {
  readonly mail: OutboundMail;
  readonly crashPoints: CrashPoints;
}

/** The SES that functions talk to: the query protocol of its version 1. */
export async function startSesFront(port: number, { mail, crashPoints }: SesFrontDeps): Promise<LoopbackServer> {
  return listenOnLoopback(port, async (request, response) => {
    if (comesFromBrowser(request)) {
      response.writeHead(403).end();
      return;
    }
    const form = new URLSearchParams((await readBody(request, MAX_REQUEST_BYTES)).toString());
    const { status, xml } = await answer(form, mail);
    if (status === 200 && crashPoints.strike(callerOf(request), form.get('Action') ?? '')) {
      response.destroy();
      return;
    }
    response.writeHead(status, { 'content-type': 'text/xml' }).end(xml);
  });
}

async function answer(form: URLSearchParams, mail: OutboundMail): Promise<{ status: number; xml: string }> {
  const action = form.get('Action') ?? '';
  try {
    return { status: 200, xml: resultXml(action, await perform(action, form, mail)) };
  } catch (error) {
    if (error instanceof SesRefusal) return { status: error.status, xml: errorXml(error) };
    throw error;
  }
}

async function perform(
  action: string,
  form: URLSearchParams,
  mail: OutboundMail,
): Promise<Record<string, string | number>> {
  const request = {
    source: bareAddress(form.get('Source')),
    configurationSet: form.get('ConfigurationSetName') ?? undefined,
    tags: tagsOf(form),
  };
  switch (action) {
    case 'SendRawEmail': {
      const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');
      const destinations = listOf(form, 'Destinations').map((address) => bareAddress(address) ?? '');
      return { MessageId: await mail.take({ ...request, destinations, raw }) };
    }
    case 'SendEmail': {
      const [to, cc, bcc] = ['To', 'Cc', 'Bcc'].map((kind) => listOf(form, `Destination.${kind}Addresses`));
      const destinations = [to, cc, bcc].flatMap((list) => list ?? []).map((address) => bareAddress(address) ?? '');
      return { MessageId: await mail.take({ ...request, destinations, raw: await compose(form, to ?? [], cc ?? []) }) };
    }
    case 'GetSendQuota':
      return { Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: mail.sentToday() };
    default:
      throw new SesRefusal('InvalidAction', `Could not find operation ${action} for version 2010-12-01`);
  }
}

async function compose(form: URLSearchParams, to: readonly string[], cc: readonly string[]): Promise<Buffer> {
  const composer = new MailComposer({
    from: form.get('Source') ?? '',
    to: [...to],
    cc: [...cc],
    replyTo: [...listOf(form, 'ReplyToAddresses')],
    subject: form.get('Message.Subject.Data') ?? '',
    text: form.get('Message.Body.Text.Data') ?? undefined,
    html: form.get('Message.Body.Html.Data') ?? undefined,
  });
  return composer.compile().build();
}

/** `Ada <ada@example.org>` → `ada@example.org`. */
function bareAddress(text: string | null): string | undefined {
  if (text === null) return undefined;
  return /<([^<>]+)>\s*$/.exec(text)?.[1] ?? text.trim();
}
