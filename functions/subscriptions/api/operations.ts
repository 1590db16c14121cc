import { createRoute, z } from '@hono/zod-openapi';
import {
  BackTest,
  Challenge,
  NewSubscription,
  Pause,
  Problem,
  QueryText,
  Reader,
  Regions,
  SignUp,
  Stories,
  StoryShape,
} from './shapes.ts';

const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  content: { 'application/json': { schema } },
  description,
});
const body = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { 'application/json': { schema } },
  required: true,
});
const invalid = json(Problem, 'What is wrong with the request');
const unknown = json(Problem, 'There is no such thing');
const noKey = json(Problem, 'The key is missing, not ours or too old');
const subscription = z.object({ id: z.string().max(64) });
const withKey = { security: [{ manageKey: [] }], tags: ['My alerts'] };

export const signUp = createRoute({
  method: 'post',
  path: '/api/sign-ups',
  tags: ['Signing up'],
  summary: 'Ask for alerts; the owner of the address gets a link to confirm',
  request: { body: body(SignUp) },
  responses: {
    202: json(z.object({ message: z.string() }), 'Taken. The same for every address, known or not.'),
    422: invalid,
    429: json(
      z.object({ message: z.string(), challenge: Challenge.optional() }),
      'Solve the challenge and send the same again with the proof; without a challenge, wait an hour',
    ),
  },
});

export const backTest = createRoute({
  method: 'post',
  path: '/api/back-test',
  tags: ['Signing up'],
  summary: 'What a query would have brought in the last 30 days',
  request: { body: body(QueryText) },
  responses: { 200: json(BackTest, 'How many alerts, and up to five of them'), 422: invalid },
});

export const listStories = createRoute({
  method: 'get',
  path: '/api/stories',
  tags: ['Stories'],
  summary: 'The latest stories, newest first',
  request: {
    query: z.object({
      before: z.iso.datetime().optional().openapi({ description: '`next` of the answer before' }),
      region: z.string().max(64).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(40),
    }),
  },
  responses: { 200: json(Stories, 'Stories of the last 30 days'), 422: invalid },
});

export const getStory = createRoute({
  method: 'get',
  path: '/api/stories/{id}',
  tags: ['Stories'],
  summary: 'One story with its evidence',
  request: { params: z.object({ id: z.string().max(128) }) },
  responses: { 200: json(StoryShape, 'The story'), 404: unknown },
});

export const listRegions = createRoute({
  method: 'get',
  path: '/api/regions',
  tags: ['Stories'],
  summary: 'The catalogue of conflict regions',
  responses: { 200: json(Regions, 'All regions') },
});

export const getReader = createRoute({
  method: 'get',
  path: '/api/me',
  ...withKey,
  summary: 'My subscriptions',
  responses: { 200: json(Reader, 'The reader of the key'), 401: noKey },
});

export const addSubscription = createRoute({
  method: 'post',
  path: '/api/me/subscriptions',
  ...withKey,
  summary: 'Add a subscription; the key proves whose address it is',
  request: { body: body(NewSubscription) },
  responses: { 201: json(Reader, 'Added'), 401: noKey, 409: json(Problem, 'Twenty are the limit'), 422: invalid },
});

export const replaceSubscription = createRoute({
  method: 'put',
  path: '/api/me/subscriptions/{id}',
  ...withKey,
  summary: 'Change query and delivery',
  request: { params: subscription, body: body(NewSubscription) },
  responses: { 200: json(Reader, 'Changed'), 401: noKey, 404: unknown, 422: invalid },
});

export const pauseSubscription = createRoute({
  method: 'post',
  path: '/api/me/subscriptions/{id}/pause',
  ...withKey,
  summary: 'Send nothing for some days',
  request: { params: subscription, body: body(Pause) },
  responses: { 200: json(Reader, 'Paused'), 401: noKey, 404: unknown, 422: invalid },
});

export const resumeSubscription = createRoute({
  method: 'post',
  path: '/api/me/subscriptions/{id}/resume',
  ...withKey,
  summary: 'End a pause',
  request: { params: subscription },
  responses: { 200: json(Reader, 'Running'), 401: noKey, 404: unknown },
});

export const removeSubscription = createRoute({
  method: 'delete',
  path: '/api/me/subscriptions/{id}',
  ...withKey,
  summary: 'End a subscription',
  request: { params: subscription },
  responses: { 200: json(Reader, 'Removed'), 401: noKey, 404: unknown },
});

export const exportReader = createRoute({
  method: 'get',
  path: '/api/me/export',
  ...withKey,
  summary: 'Everything kept about me',
  responses: { 200: json(z.record(z.string(), z.unknown()), 'Subscriber, alerts, open requests'), 401: noKey },
});

export const eraseReader = createRoute({
  method: 'delete',
  path: '/api/me',
  ...withKey,
  summary: 'Erase everything about me now',
  responses: { 204: { description: 'Erased' }, 401: noKey },
});
