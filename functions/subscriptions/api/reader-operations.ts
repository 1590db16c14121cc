import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { JSONValue } from 'hono/utils/types';
import type { Subscriber } from '../../shared/domain/subscriber.ts';
import { deliveryFrom } from '../../shared/domain/subscribing.ts';
import { edit, erase, exportData } from '../manage.ts';
import { readQuery } from '../query-reading.ts';
import type { Site } from '../web/site.ts';
import * as operations from './operations.ts';

const NO_KEY = { message: 'Send the key of a manage link as a bearer token.' };
const UNKNOWN = { message: 'There is no such subscription.' };
const FULL = { message: 'Twenty subscriptions are the limit.' };

/** What the key of a manage link opens. */
export function readerOperations(api: OpenAPIHono, site: Site): void {
  api.openapi(operations.getReader, async (context) => {
    const reader = await readerOf(context, site);
    return reader ? context.json(answer(reader), 200) : context.json(NO_KEY, 401);
  });
  api.openapi(operations.addSubscription, async (context) => {
    const reader = await readerOf(context, site);
    if (!reader) return context.json(NO_KEY, 401);
    const wanted = wantedFrom(context.req.valid('json'));
    if (!wanted.ok) return context.json({ message: wanted.message }, 422);
    const changed = await edit(reader.subscriberId, { kind: 'add', ...wanted.subscription }, site);
    return typeof changed === 'object' ? context.json(answer(changed), 201) : context.json(FULL, 409);
  });
  api.openapi(operations.replaceSubscription, async (context) => {
    const reader = await readerOf(context, site);
    if (!reader) return context.json(NO_KEY, 401);
    const subscriptionId = context.req.valid('param').id;
    if (!has(reader, subscriptionId)) return context.json(UNKNOWN, 404);
    const wanted = wantedFrom(context.req.valid('json'));
    if (!wanted.ok) return context.json({ message: wanted.message }, 422);
    const changed = await edit(reader.subscriberId, { kind: 'save', subscriptionId, ...wanted.subscription }, site);
    return typeof changed === 'object' ? context.json(answer(changed), 200) : context.json(UNKNOWN, 404);
  });
  api.openapi(operations.pauseSubscription, async (context) => {
    const { days } = context.req.valid('json');
    return changeOne(context, site, (subscriptionId) => ({ kind: 'pause', subscriptionId, days }));
  });
  api.openapi(operations.resumeSubscription, async (context) =>
    changeOne(context, site, (subscriptionId) => ({ kind: 'resume', subscriptionId })),
  );
  api.openapi(operations.removeSubscription, async (context) =>
    changeOne(context, site, (subscriptionId) => ({ kind: 'remove', subscriptionId })),
  );
  api.openapi(operations.exportReader, async (context) => {
    const reader = await readerOf(context, site);
    const data = reader && (await exportData(reader.subscriberId, site));
    return data ? context.json(data as unknown as Record<string, JSONValue>, 200) : context.json(NO_KEY, 401);
  });
  api.openapi(operations.eraseReader, async (context) => {
    const reader = await readerOf(context, site);
    if (!reader) return context.json(NO_KEY, 401);
    await erase(reader.subscriberId, site);
    return context.body(null, 204);
  });
}

async function changeOne(context: Context, site: Site, change: (id: string) => Parameters<typeof edit>[1]) {
  const reader = await readerOf(context, site);
  if (!reader) return context.json(NO_KEY, 401);
  const id = context.req.param('id') ?? '';
  if (!has(reader, id)) return context.json(UNKNOWN, 404);
  const changed = await edit(reader.subscriberId, change(id), site);
  return typeof changed === 'object' ? context.json(answer(changed), 200) : context.json(UNKNOWN, 404);
}

async function readerOf(context: Context, { keys, clock, subscribers }: Site): Promise<Subscriber | undefined> {
  const key = /^Bearer (\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1] ?? '';
  const subscriberId = keys.read('manage', key, clock.now());
  return subscriberId === undefined ? undefined : subscribers.find(subscriberId);
}

function has({ subscriptions }: Subscriber, id: string): boolean {
  return subscriptions.some(({ subscriptionId }) => subscriptionId === id);
}

interface Wanted {
  readonly query: string;
  readonly delivery: { readonly kind: string; readonly at?: string; readonly weekday?: number };
}

function wantedFrom({ query, delivery }: Wanted) {
  const read = readQuery(query);
  if (!read.ok) return { ok: false, message: read.problem.message } as const;
  const checked = deliveryFrom(delivery.kind, delivery.at, delivery.weekday);
  if (!checked) return { ok: false, message: 'delivery.at must be a time of day.' } as const;
  return { ok: true, subscription: { query: query.trim(), delivery: checked } } as const;
}

function answer({ address, language, timeZone, subscriptions }: Subscriber) {
  return { address, language, timeZone, subscriptions: [...subscriptions] };
}
