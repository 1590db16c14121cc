import type { LinkKeys } from './link-keys.ts';

/** What the links in a mail need. */
export interface LinkContext {
  /** Public address of the site, without a trailing slash. */
  readonly siteUrl: string;
  readonly keys: Pick<LinkKeys, 'sign'>;
}

/** How long a link to the manage page works. Each mail carries a new one. */
export const MANAGE_LINK_MS = 90 * 24 * 60 * 60 * 1000;

/**
 * Where one POST ends everything for this subscriber, or one subscription if named; a GET shows a page with a button.
 * Never expires: whoever finds an old mail can still leave.
 */
export function unsubscribeUrl({ siteUrl, keys }: LinkContext, subscriberId: string, subscriptionId?: string): string {
  const payload = subscriptionId === undefined ? subscriberId : `${subscriberId}/${subscriptionId}`;
  return `${siteUrl}/u/${keys.sign('unsubscribe', payload)}`;
}

/** Who leaves what, from the payload of an `unsubscribe` link. */
export function unsubscribeTarget(payload: string): {
  readonly subscriberId: string;
  readonly subscriptionId: string | undefined;
} {
  const [subscriberId = '', subscriptionId] = payload.split('/');
  return { subscriberId, subscriptionId };
}

/** Where this subscriber edits, pauses, exports and erases. */
export function manageUrl({ siteUrl, keys }: LinkContext, subscriberId: string, now: Date): string {
  return `${siteUrl}/m/${keys.sign('manage', subscriberId, new Date(now.getTime() + MANAGE_LINK_MS))}`;
}

/** The headers by which mail programs offer to leave in one click (RFC 2369, RFC 8058). */
export function unsubscribeHeaders(url: string): Readonly<Record<string, string>> {
  return { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
