import { type ParsedMail, simpleParser } from 'mailparser';

export interface MailHeader {
  readonly name: string;
  readonly value: string;
}

/** A raw mail as SES describes it in its events. */
export interface MailDescription {
  readonly headers: readonly MailHeader[];
  readonly commonHeaders: {
    readonly from: readonly string[];
    readonly to: readonly string[];
    readonly date?: string;
    readonly messageId?: string;
    readonly subject?: string;
  };
  readonly parsed: ParsedMail;
}

/** Reads the headers of a raw mail. */
export async function describeMail(raw: Buffer): Promise<MailDescription> {
  const parsed = await simpleParser(raw, { skipImageLinks: true });
  const headers = parsed.headerLines
    .map(({ line }) => {
      const colon = line.indexOf(':');
      return {
        name: line.slice(0, colon),
        value: line
          .slice(colon + 1)
          .replaceAll(/\r?\n[\t ]+/g, ' ')
          .trim(),
      };
    })
    .filter(({ name }) => name !== '');
  const valueOf = (wanted: string): string | undefined =>
    headers.find(({ name }) => name.toLowerCase() === wanted)?.value;
  const date = valueOf('date');
  const messageId = valueOf('message-id');
  return {
    parsed,
    headers,
    commonHeaders: {
      from: texts(parsed.from),
      to: texts(parsed.to),
      ...(date !== undefined && { date }),
      ...(messageId !== undefined && { messageId }),
      ...(parsed.subject !== undefined && { subject: parsed.subject }),
    },
  };
}

type Addresses = ParsedMail['to'];

/** The addresses of a header as text, one each. */
export function texts(addresses: Addresses): readonly string[] {
  return each(addresses).map(({ name, address = '' }) => (name ? `${name} <${address}>` : address));
}

/** The bare addresses of headers. */
export function bareAddresses(...headers: readonly Addresses[]): readonly string[] {
  return headers.flatMap((header) => each(header)).flatMap(({ address }) => (address ? [address] : []));
}

function each(addresses: Addresses): readonly { readonly name: string; readonly address?: string }[] {
  if (addresses === undefined) return [];
  return (Array.isArray(addresses) ? addresses : [addresses])
    .flatMap(({ value }) => value)
    .flatMap((entry) => entry.group ?? [entry]);
}
