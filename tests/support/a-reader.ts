import { type ParsedMail, simpleParser } from 'mailparser';
import { formsIn } from './a-form.ts';

/** What a reader meets of a host. */
export interface HostForReaders {
  readonly links: { readonly siteUrl: string };
  mails(): readonly { readonly destinations: readonly string[]; readonly raw: Buffer }[];
  idle(): Promise<void>;
}

/** Somebody who reads mail and uses the site, and knows nothing else of the pipeline. */
export class Reader {
  readonly #host: HostForReaders;
  readonly address: string;

  constructor(host: HostForReaders, address = 'ada@example.org') {
    this.#host = host;
    this.address = address;
  }

  /** The mails in this reader's inbox, oldest first. */
  async inbox(): Promise<readonly ParsedMail[]> {
    const mine = this.#host.mails().filter(({ destinations }) => destinations.includes(this.address));
    return Promise.all(mine.map(async ({ raw }) => simpleParser(raw)));
  }

  /** The alerts among them: mails that one click unsubscribes from. */
  async alerts(): Promise<readonly ParsedMail[]> {
    const mails = await this.inbox();
    return mails.filter(({ headers }) => headers.has('list'));
  }

  /** Fills in the form on the home page and sends it. */
  async signUp(query: string): Promise<Response> {
    const [form] = formsIn(await (await fetch(this.#host.links.siteUrl)).text());
    return this.post(form?.action ?? '', { ...form?.fields, address: this.address, query, accept: query });
  }

  /** Opens the link of the confirmation mail and presses the button there. */
  async confirm(): Promise<Response> {
    const mail = (await this.inbox()).at(-1);
    const page = await fetch(linkIn(mail?.text, '/confirm/'));
    const [form] = formsIn(await page.text());
    return this.post(new URL(form?.action ?? '', page.url).href, form?.fields ?? {});
  }

  async subscribe(query: string): Promise<void> {
    await this.signUp(query);
    await this.confirm();
    await this.#host.idle();
  }

  async post(path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
    return fetch(new URL(path, this.#host.links.siteUrl), { method: 'POST', body: new URLSearchParams(fields) });
  }
}

/** The first link in a text whose path begins so. */
export function linkIn(text: string | undefined, prefix: string): string {
  const link = [...(text?.matchAll(/https?:\/\/\S+/g) ?? [])]
    .map(([url]) => url)
    .find((url) => new URL(url).pathname.startsWith(prefix));
  if (link === undefined) throw new Error(`no link to ${prefix} in: ${text ?? 'no mail'}`);
  return link;
}
