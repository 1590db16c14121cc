import type { Hono } from 'hono';
import { manageUrl } from '../../shared/adapters/secrets/link-urls.ts';
import { confirm, type Confirmation, findRequest, reject } from '../confirm.ts';
import {
  AskedNewAddressPage,
  ConfirmPage,
  FullPage,
  NotMePage,
  RejectedPage,
  StaleLinkPage,
  SubscribedPage,
} from './pages/confirm.tsx';
import { html, type Site } from './site.ts';

/**
 * The links of a confirmation mail.
 *
 * To read one changes nothing: programs that check mail follow every link in it. Only the page's button acts.
 */
export function confirmRoutes(app: Hono, site: Site): void {
  app.get('/confirm/:token', async (context) => {
    const request = await findRequest(context.req.param('token'), site);
    return request ? html(context, <ConfirmPage request={request} />) : html(context, <StaleLinkPage />, 404);
  });
  app.post('/confirm/:token', async (context) => {
    const confirmation = await confirm(context.req.param('token'), site);
    return html(context, answerTo(confirmation, site), confirmation.kind === 'unknown' ? 404 : 200);
  });
  app.get('/not-me/:token', async (context) => {
    const request = await findRequest(context.req.param('token'), site);
    return request ? html(context, <NotMePage />) : html(context, <StaleLinkPage />, 404);
  });
  app.post('/not-me/:token', async (context) => {
    const isKnown = await reject(context.req.param('token'), site);
    return isKnown ? html(context, <RejectedPage />) : html(context, <StaleLinkPage />, 404);
  });
}

function answerTo(confirmation: Confirmation, site: Site) {
  switch (confirmation.kind) {
    case 'subscribed':
    case 'moved': {
      const { subscriber } = confirmation;
      return (
        <SubscribedPage subscriber={subscriber} manage={manageUrl(site, subscriber.subscriberId, site.clock.now())} />
      );
    }
    case 'askedNewAddress':
      return <AskedNewAddressPage />;
    case 'full':
      return <FullPage />;
    case 'unknown':
      return <StaleLinkPage />;
    default:
      return confirmation satisfies never;
  }
}
