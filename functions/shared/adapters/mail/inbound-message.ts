import { type AddressObject, simpleParser } from 'mailparser';
import { isAddress, normaliseAddress } from '../../domain/address.ts';

/** A mail to us, as far as we read it. */
export interface InboundMessage {
  /** The one address of its From header; `undefined` if there are several or it is none. */
  readonly from: string | undefined;
  readonly subject: string;
  /** The first line that is neither empty nor a quotation. */
  readonly firstLine: string;
  readonly messageId: string | undefined;
  /** Whether a program or a list sent it: such mail must never be answered (RFC 3834). */
  readonly isAutomatic: boolean;
}

/** More than this of a message we do not look at: a command stands in its first line. */
export const MAX_INBOUND_BYTES = 256 * 1024;

/** Reads a raw message. Attachments and HTML are never opened, unless there is nothing but HTML. */
export async function readInboundMessage(raw: Buffer): Promise<InboundMessage> {
  const mail = await simpleParser(raw.subarray(0, MAX_INBOUND_BYTES), {
    skipImageLinks: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    maxHtmlLengthToParse: MAX_INBOUND_BYTES,
  });
  const header = (name: string) => {
    const value = mail.headers.get(name);
    return typeof value === 'string' ? value.toLowerCase() : value === undefined ? '' : 'present';
  };
  const from = soleAddress(mail.from);
  return {
    from,
    subject: (mail.subject ?? '').slice(0, 1_000),
    firstLine: firstLineOf(mail.text ?? ''),
    messageId: mail.messageId,
    isAutomatic: isAutomatic(header, from ?? ''),
  };
}

type Header = (name: string) => string;

/** Headers that people's mail programs do not write. mailparser gathers all `List-…` headers under `list`. */
function isAutomatic(header: Header, from: string): boolean {
  const submitted = header('auto-submitted');
  if (submitted !== '' && submitted !== 'no') return true;
  if (/^(?:bulk|list|junk)$/.test(header('precedence').trim())) return true;
  const telling = [
    'list',
    'list-id',
    'x-auto-response-suppress',
    'x-autoreply',
    'x-autorespond',
    'x-loop',
    'feedback-id',
  ];
  if (telling.some((name) => header(name) !== '')) return true;
  return /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?|root|daemon)(?:[+@-]|$)/.test(from);
}

function soleAddress(from: AddressObject | undefined): string | undefined {
  const [only, ...others] = from?.value ?? [];
  const address = normaliseAddress(only?.address ?? '');
  return others.length === 0 && isAddress(address) ? address : undefined;
}

function firstLineOf(text: string): string {
  const lines = text.slice(0, 20_000).split(/\r?\n/, 200);
  return (lines.find((line) => line.trim() !== '' && !/^\s*>/.test(line)) ?? '').trim().slice(0, 1_000);
}
