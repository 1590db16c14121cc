import type { Context, Hono } from 'hono';
import { isAddress } from '../../shared/domain/address.ts';
import type { Subscriber } from '../../shared/domain/subscriber.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { judge, stampForm } from '../abuse.ts';
import { edit, erase, exportData, mailManageLink } from '../manage.ts';
import { requestConfirmation } from '../request-confirmation.ts';
import { readEdit } from './edit-fields.ts';
import { AskManagePage, ErasedPage, ErasePage, LinkMailedPage } from './pages/manage-notices.tsx';
import { ManagePage } from './pages/manage.tsx';
import { StaleLinkPage } from './pages/confirm.tsx';
import { TooManyPage } from './pages/plain.tsx';
import { attemptOf, html, type Site } from './site.ts';

/** The reader's own page, opened by a signed link that each mail carries. */
export function manageRoutes(app: Hono, site: Site): void {
  app.get('/manage', (context) => html(context, <AskManagePage stamp={stampForm(site)} />));
  app.post('/manage', async (context) => askLink(context, site));
  app.get('/m/:token', async (context) => {
    const subscriber = await readerOf(context, site);
    if (!subscriber) return html(context, <StaleLinkPage />, 404);
    return html(
      context,
      <ManagePage
        subscriber={subscriber}
        base={context.req.path}
        done={context.req.query('done')}
        now={site.clock.now()}
      />,
    );
  });
  app.post('/m/:token', async (context) => change(context, site));
  app.post('/m/:token/address', async (context) => moveAway(context, site));
  app.get('/m/:token/export', async (context) => {
    const subscriber = await readerOf(context, site);
    const data = subscriber && (await exportData(subscriber.subscriberId, site));
    if (!data) return html(context, <StaleLinkPage />, 404);
    context.header('content-disposition', 'attachment; filename="my-conflict-alerts.json"');
    return context.json(data);
  });
  app.get('/m/:token/erase', async (context) =>
    (await readerOf(context, site)) ? html(context, <ErasePage />) : html(context, <StaleLinkPage />, 404),
  );
  app.post('/m/:token/erase', async (context) => {
    const subscriber = await readerOf(context, site);
    if (!subscriber) return html(context, <StaleLinkPage />, 404);
    await erase(subscriber.subscriberId, site);
    return html(context, <ErasedPage />);
  });
}

function baseOf(context: Context): string {
  return context.req.path.replace(/\/address$/, '');
}

/** Whose link this is, if they still are with us. */
async function readerOf(context: Context, { keys, clock, subscribers }: Site): Promise<Subscriber | undefined> {
  const subscriberId = keys.read('manage', context.req.param('token') ?? '', clock.now());
  return subscriberId === undefined ? undefined : subscribers.find(subscriberId);
}

async function change(context: Context, site: Site) {
  const subscriber = await readerOf(context, site);
  if (!subscriber) return html(context, <StaleLinkPage />, 404);
  const fields = await context.req.parseBody();
  const wanted = readEdit(fields);
  if (typeof wanted === 'string') return again(context, site, subscriber, { problem: wanted, fields });
  const result = await edit(subscriber.subscriberId, wanted, site);
  if (result === 'full')
    return again(context, site, subscriber, {
      problem: 'Twenty subscriptions are the limit. Remove one first.',
      fields,
    });
  return context.redirect(`${context.req.path}?done=${wanted.kind}`, 303);
}

async function moveAway(context: Context, site: Site) {
  const subscriber = await readerOf(context, site);
  if (!subscriber) return html(context, <StaleLinkPage />, 404);
  const fields = await context.req.parseBody();
  const newAddress = typeof fields['address'] === 'string' ? fields['address'].trim() : '';
  if (!isAddress(newAddress))
    return again(context, site, subscriber, { problem: 'This is not an email address we can write to.', fields });
  const wish = { kind: 'moveAway', newAddress } as const;
  await requestConfirmation(subscriber.address, wish, site, subscriber.language);
  return context.redirect(`${baseOf(context)}?done=address`, 303);
}

interface Trouble {
  readonly problem: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

function again(context: Context, site: Site, subscriber: Subscriber, trouble: Trouble) {
  const now = site.clock.now();
  return html(context, <ManagePage subscriber={subscriber} base={baseOf(context)} trouble={trouble} now={now} />, 422);
}

const EVEN_MS = 700;

async function askLink(context: Context, site: Site) {
  const fields = await context.req.parseBody();
  const address = typeof fields['address'] === 'string' ? fields['address'] : '';
  if (!isAddress(address))
    return html(context, <AskManagePage stamp={stampForm(site)} address={address} isWrong />, 422);
  if ((await judge(attemptOf(context, site, fields), site)) !== 'welcome')
    return html(context, <TooManyPage mailAddress={site.mailAddress} />, 429);
  const [outcome] = await Promise.all([mailManageLink(address, site), site.pause(EVEN_MS)]);
  logger.info('was asked for a manage link', { outcome });
  return html(context, <LinkMailedPage />);
}
