import * as z from 'zod';
import { deliveryFrom, isTimeZone } from '../../shared/domain/subscribing.ts';
import { mailLanguages } from '../mails/words.ts';
import type { Edit } from '../manage.ts';
import { readQuery } from '../query-reading.ts';

const id = z.string().min(1).max(64);
const timed = { delivery: z.string().max(10), at: z.string().max(5).optional(), weekday: z.coerce.number().optional() };
const query = z.string().max(2_000);

/** A form of the manage page. */
const shape = z.discriminatedUnion('action', [
  z.object({ action: z.literal('add'), query, ...timed }),
  z.object({ action: z.literal('save'), subscriptionId: id, query, ...timed }),
  z.object({ action: z.literal('pause'), subscriptionId: id.optional(), days: z.coerce.number().catch(7) }),
  z.object({ action: z.literal('resume'), subscriptionId: id.optional() }),
  z.object({ action: z.literal('remove'), subscriptionId: id }),
  z.object({ action: z.literal('settings'), language: z.string(), timeZone: z.string() }),
]);

/** What a form of the manage page asks for, or what is wrong with it. */
export function readEdit(fields: unknown): Edit | string {
  const { data } = shape.safeParse(fields);
  if (!data) return 'This form was not complete. Please try again.';
  switch (data.action) {
    case 'add':
    case 'save': {
      const delivery = deliveryFrom(data.delivery, data.at, data.weekday);
      const read = readQuery(data.query);
      if (!read.ok) return read.problem.message;
      if (!delivery) return 'Choose a time such as 07:00.';
      const common = { query: data.query.trim(), delivery };
      return data.action === 'add'
        ? { kind: 'add', ...common }
        : { kind: 'save', subscriptionId: data.subscriptionId, ...common };
    }
    case 'settings': {
      const { language, timeZone } = data;
      if (!isTimeZone(timeZone)) return 'Choose a time zone such as Europe/Paris.';
      return { kind: 'settings', language: mailLanguages.has(language) ? language : 'en', timeZone };
    }
    case 'pause':
      return { kind: 'pause', subscriptionId: data.subscriptionId, days: data.days };
    case 'resume':
    case 'remove':
      return { kind: data.action, subscriptionId: data.subscriptionId };
    default:
      return data satisfies never;
  }
}
