import * as z from 'zod/mini';
import type { Entry } from '../shared/domain/entry.ts';

const shortText = z.string().check(z.maxLength(2_048));

const entrySchema = z.object({
  entryId: z.string().check(z.minLength(1), z.maxLength(200)),
  feedId: z.string().check(z.minLength(1), z.maxLength(2_048)),
  feedTitle: shortText,
  title: shortText,
  summary: z.string().check(z.maxLength(10_000)),
  link: z.string().check(z.maxLength(4_096)),
  language: z.optional(z.string().check(z.maxLength(35))),
  author: z.optional(shortText),
  categories: z._default(z.array(shortText), []),
  regionHints: z._default(z.array(shortText), []),
  publishedAt: z.iso.datetime(),
  firstSeenAt: z.iso.datetime(),
});

/** The entry in a stored item, or an error that names the attributes that are missing or wrong (never their values). */
export function parseEntry(item: unknown): Entry {
  return entrySchema.parse(item);
}
