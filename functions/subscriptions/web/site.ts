import type { Context } from 'hono';
import { getConnInfo } from 'hono/aws-lambda';
import type { Attempt } from '../abuse.ts';
import type { SiteDeps } from '../deps.ts';

/** Who is asking: tests and other hosts may say so by themselves. */
export type AddressOf = (context: Context) => string | undefined;

export interface Site extends SiteDeps {
  readonly addressOf: AddressOf;
}

/** The address API Gateway saw. Headers that a client could write are not believed. */
export const gatewayAddress: AddressOf = (context) => getConnInfo(context).remote.address;

/** The block of addresses that one household or office has: a /24, or a /56 of IPv6. */
export function networkOf(address: string | undefined): string {
  if (!address) return 'unknown';
  const mapped = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (/^\d+\.\d+\.\d+\.\d+$/.test(mapped)) return mapped.split('.').slice(0, 3).join('.');
  const [head = '', tail] = mapped.toLowerCase().split('::');
  const front = head ? head.split(':') : [];
  const back = tail ? tail.split(':') : [];
  const filled = tail === undefined ? front : [...front, ...Array(8 - front.length - back.length).fill('0'), ...back];
  const [first = '', second = '', third = '', fourth = ''] = filled.map((group) => group.padStart(4, '0'));
  return [first, second, third, fourth.slice(0, 2)].join(':');
}

/** What is known of who sent a form. */
export function attemptOf(context: Context, { addressOf }: Site, fields: Readonly<Record<string, unknown>>): Attempt {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { network: networkOf(addressOf(context)), stamp: text(fields['stamp']), proof: text(fields['proof']) };
}

/** Renders a whole page. */
export function html(
  context: Context,
  page: { toString(): string },
  status: 200 | 202 | 400 | 404 | 422 | 429 | 500 = 200,
) {
  return context.html(`<!doctype html>${page.toString()}`, status);
}
