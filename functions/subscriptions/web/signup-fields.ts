import * as z from 'zod';
import { isAddress } from '../../shared/domain/address.ts';
import { regionById } from '../../shared/domain/region.ts';
import { deliveryFrom, isTimeZone } from '../../shared/domain/subscribing.ts';
import { mailLanguages } from '../mails/words.ts';
import { MAX_QUERY_LENGTH, queryWithRegions, readQuery } from '../query-reading.ts';
import type { Signup } from '../sign-up.ts';

const text = (length: number) =>
  z
    .string()
    .catch('')
    .transform((value) => value.slice(0, length));
const many = z
  .union([z.string(), z.array(z.string())])
  .catch([])
  .transform((value) => (typeof value === 'string' ? [value] : value).slice(0, 200));

/** The sign-up form as it was sent, brought to strings of bounded length. Never throws. */
const shape = z.object({
  address: text(255),
  query: text(MAX_QUERY_LENGTH + 1),
  regions: many,
  delivery: text(10).transform((value) => value || 'instant'),
  at: text(5).transform((value) => value || '07:00'),
  weekday: z.coerce.number().catch(1),
  language: text(10).transform((value) => (mailLanguages.has(value) ? value : 'en')),
  timeZone: text(64).transform((value) => value.trim()),
});

export type SignupFields = z.infer<typeof shape>;

export type SignupProblems = { readonly [Field in 'address' | 'query' | 'delivery']?: string };

export const emptyFields: SignupFields = shape.parse({});

/** The fields of a sign-up form. */
export function readSignupFields(body: unknown): SignupFields {
  const fields = shape.parse(typeof body === 'object' && body !== null ? body : {});
  return { ...fields, regions: fields.regions.filter((id) => regionById(id)) };
}

/** The sign-up these fields ask for, or what is wrong with each of them. */
export function signupFrom(fields: SignupFields): Signup | SignupProblems {
  const address = fields.address.trim();
  const query = queryWithRegions(fields.query, fields.regions);
  const delivery = deliveryFrom(fields.delivery, fields.at, fields.weekday);
  const timeZone = fields.timeZone || 'UTC';
  const problems: SignupProblems = {
    ...(isAddress(address) ? {} : { address: 'This is not an email address we can write to.' }),
    ...queryProblem(query),
    ...(delivery && isTimeZone(timeZone)
      ? {}
      : { delivery: 'Choose a time such as 07:00 and a time zone such as Europe/Paris.' }),
  };
  if (!delivery || Object.keys(problems).length > 0) return problems;
  return { address, query, delivery, language: fields.language, timeZone };
}

export function isSignup(value: Signup | SignupProblems): value is Signup {
  return typeof value.address === 'string' && 'timeZone' in value;
}

function queryProblem(query: string): SignupProblems {
  if (query.length > MAX_QUERY_LENGTH) return { query: `A query has at most ${MAX_QUERY_LENGTH} characters.` };
  const read = readQuery(query);
  return read.ok ? {} : { query: read.problem.message };
}
