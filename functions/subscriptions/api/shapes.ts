import { z } from '@hono/zod-openapi';
import { EVENT_TYPES } from '../../shared/domain/story.ts';

const time = z.iso.datetime().openapi({ example: '2026-01-01T07:00:00.000Z' });

export const Problem = z.object({ message: z.string() }).openapi('Problem');

export const Delivery = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('instant') }),
    z.object({ kind: z.literal('hourly') }),
    z.object({ kind: z.literal('daily'), at: z.string().regex(/^\d\d:\d\d$/) }),
    z.object({
      kind: z.literal('weekly'),
      at: z.string().regex(/^\d\d:\d\d$/),
      weekday: z.int().min(1).max(7).openapi({ description: '1 is Monday' }),
    }),
  ])
  .openapi('Delivery');

export const SignUp = z
  .object({
    address: z.string().max(254).openapi({ example: 'ada@example.org' }),
    query: z.string().max(500).default('').openapi({ example: 'Karabakh OR "Lachin corridor"' }),
    regions: z.array(z.string().max(64)).max(200).default([]),
    delivery: Delivery.default({ kind: 'instant' }),
    language: z.string().max(10).default('en'),
    timeZone: z.string().max(64).default('UTC'),
    proof: z.string().max(2_000).default('').openapi({
      description: 'Base64 of the solved challenge, when the answer was 429 with a challenge.',
    }),
  })
  .openapi('SignUp');

export const Challenge = z
  .object({
    algorithm: z.literal('SHA-256'),
    challenge: z.string(),
    maxnumber: z.int().optional(),
    salt: z.string(),
    signature: z.string(),
  })
  .openapi('Challenge', { description: 'Find the number for which SHA-256(salt + number) is the challenge.' });

export const QueryText = z
  .object({
    query: z.string().max(2_000).default(''),
    regions: z.array(z.string().max(64)).max(200).default([]),
  })
  .openapi('QueryText');

const Piece = z.object({ text: z.string(), marked: z.boolean() });

export const BackTest = z
  .object({
    problem: z
      .object({ message: z.string(), start: z.int(), end: z.int(), suggestion: z.string().optional() })
      .optional()
      .openapi({ description: 'What is wrong with the query and where; then nothing else is said.' }),
    headline: z.string(),
    alerts: z.int(),
    days: z.int(),
    isTooBroad: z.boolean(),
    advice: z.array(z.string()),
    samples: z.array(z.object({ day: z.string(), title: z.array(Piece), words: z.array(z.string()) })),
  })
  .openapi('BackTest');

export const StoryShape = z
  .object({
    storyId: z.string(),
    clusterId: z.string(),
    title: z.string(),
    summary: z.string(),
    link: z.string(),
    feedTitle: z.string(),
    language: z.string().optional(),
    publishedAt: time,
    score: z.number(),
    severity: z.int().min(1).max(5),
    regions: z.array(z.object({ id: z.string(), score: z.number(), central: z.boolean() })),
    countries: z.array(z.string()),
    types: z.array(z.enum(EVENT_TYPES)),
    actors: z.array(z.string()),
    evidence: z.array(
      z.object({
        field: z.enum(['title', 'summary']),
        start: z.int(),
        end: z.int(),
        text: z.string(),
        speaksFor: z.string(),
      }),
    ),
  })
  .openapi('Story');

export const Stories = z.object({ stories: z.array(StoryShape), next: z.string().optional() }).openapi('Stories');

export const Regions = z
  .object({
    regions: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        countries: z.array(z.string()),
        at: z.array(z.number()).length(2).openapi({ description: 'Latitude and longitude' }),
      }),
    ),
  })
  .openapi('Regions');

export const SubscriptionShape = z
  .object({
    subscriptionId: z.string(),
    query: z.string(),
    delivery: Delivery,
    createdAt: time,
    pausedUntil: time.optional(),
  })
  .openapi('Subscription');

export const Reader = z
  .object({
    address: z.string(),
    language: z.string(),
    timeZone: z.string(),
    subscriptions: z.array(SubscriptionShape),
  })
  .openapi('Reader');

export const NewSubscription = z
  .object({ query: z.string().min(1).max(500), delivery: Delivery.default({ kind: 'instant' }) })
  .openapi('NewSubscription');

export const Pause = z.object({ days: z.int().min(1).max(365) }).openapi('Pause');
