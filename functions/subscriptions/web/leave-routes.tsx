import type { Hono } from 'hono';
import { readUnsubscribeLink, unsubscribe } from '../leave.ts';
import { LeavePage, LeftPage, StaleLinkPage } from './pages/confirm.tsx';
import { html, type Site } from './site.ts';

/**
 * Leaving: one POST does it, as mail programs send it (RFC 8058) and as the page's button does.
 *
 * These links never expire and travel with forwarded mails, so they open nothing else: no manage link is given here.
 */
export function leaveRoutes(app: Hono, site: Site): void {
  app.get('/u/:token', async (context) => {
    const leaver = readUnsubscribeLink(context.req.param('token'), site);
    if (!leaver) return html(context, <StaleLinkPage />, 404);
    const subscriber = await site.subscribers.find(leaver.subscriberId);
    const subscription = subscriber?.subscriptions.find(
      ({ subscriptionId }) => subscriptionId === leaver.subscriptionId,
    );
    return html(context, <LeavePage query={subscription?.query} />);
  });
  app.post('/u/:token', async (context) => {
    const leaver = readUnsubscribeLink(context.req.param('token'), site);
    if (!leaver) return html(context, <StaleLinkPage />, 404);
    const subscriber = await unsubscribe(leaver, site);
    const remaining = subscriber?.subscriptions.length ?? 0;
    return html(context, <LeftPage remaining={remaining} />);
  });
}
