import { randomUUID } from 'node:crypto';

/** SES refuses a call: the code and message it would answer. */
export class SesRefusal extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** The values of a list parameter: `Name.member.1`, `Name.member.2` … */
export function listOf(form: URLSearchParams, name: string): readonly string[] {
  const values: string[] = [];
  for (let index = 1; ; index += 1) {
    const value = form.get(`${name}.member.${index}`);
    if (value === null) return values;
    values.push(value);
  }
}

/** The tags of a call: `Tags.member.1.Name`, `Tags.member.1.Value` … */
export function tagsOf(form: URLSearchParams): Readonly<Record<string, string>> {
  const tags: Record<string, string> = {};
  for (let index = 1; ; index += 1) {
    const name = form.get(`Tags.member.${index}.Name`);
    if (name === null) return tags;
    tags[name] = form.get(`Tags.member.${index}.Value`) ?? '';
  }
}

const NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/';

/** An answer of the query API. */
export function resultXml(action: string, values: Readonly<Record<string, string | number>>): string {
  const fields = Object.entries(values).map(([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`);
  return (
    `<${action}Response xmlns="${NAMESPACE}"><${action}Result>${fields.join('')}</${action}Result>` +
    `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${action}Response>`
  );
}

export function errorXml({ code, message, status }: SesRefusal): string {
  return (
    `<ErrorResponse xmlns="${NAMESPACE}"><Error><Type>${status < 500 ? 'Sender' : 'Receiver'}</Type>` +
    `<Code>${escapeXml(code)}</Code><Message>${escapeXml(message)}</Message></Error>` +
    `<RequestId>${randomUUID()}</RequestId></ErrorResponse>`
  );
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
