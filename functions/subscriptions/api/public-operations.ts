import type { OpenAPIHono } from '@hono/zod-openapi';
import { markSpans } from '../../shared/domain/marking.ts';
import { regions } from '../../shared/domain/region.ts';
import type { Story } from '../../shared/domain/story.ts';
import { newChallenge } from '../abuse.ts';
import { backTest, type Preview } from '../back-test.ts';
import { queryWithRegions } from '../query-reading.ts';
import { signUp } from '../sign-up.ts';
import { headlineOf } from '../web/pages/preview.tsx';
import { isSignup, readSignupFields, signupFrom } from '../web/signup-fields.ts';
import { networkOf, type Site } from '../web/site.ts';
import { storiesBefore } from '../web/story-routes.tsx';
import * as operations from './operations.ts';

/** What needs no key. */
export function publicOperations(api: OpenAPIHono, site: Site): void {
  api.openapi(operations.signUp, async (context) => {
    const { delivery, proof, ...asked } = context.req.valid('json');
    const signup = signupFrom(readSignupFields({ ...asked, ...delivery, delivery: delivery.kind }));
    if (!isSignup(signup)) return context.json({ message: Object.values(signup).join(' ') }, 422);
    const judgement = await signUp(signup, { network: networkOf(site.addressOf(context)), stamp: '', proof }, site);
    if (judgement === 'welcome') return context.json({ message: 'Look into the inbox for a link to confirm.' }, 202);
    if (judgement === 'tooMany') return context.json({ message: 'Too many sign-ups. Try again in an hour.' }, 429);
    return context.json(
      { message: 'Solve the challenge first.', challenge: challengeOf(await newChallenge(site)) },
      429,
    );
  });
  api.openapi(operations.backTest, async (context) => {
    const { query, regions: ids } = context.req.valid('json');
    if (query.trim() === '' && ids.length === 0) return context.json(NOTHING, 200);
    return context.json(backTestAnswer(await backTest(queryWithRegions(query, ids), site)), 200);
  });
  api.openapi(operations.listStories, async (context) => {
    const { before, region, limit } = context.req.valid('query');
    const found =
      region === undefined ? await storiesBefore(before, limit, site) : await ofRegion(region, before, limit, site);
    const next = found.length === limit ? found.at(-1)?.publishedAt : undefined;
    return context.json({ stories: found.map(storyAnswer), next }, 200);
  });
  api.openapi(operations.getStory, async (context) => {
    const story = await site.stories.get(context.req.valid('param').id);
    return story ? context.json(storyAnswer(story), 200) : context.json({ message: 'There is no such story.' }, 404);
  });
  api.openapi(operations.listRegions, (context) =>
    context.json(
      { regions: regions.map(({ id, name, countries, at }) => ({ id, name, countries: [...countries], at: [...at] })) },
      200,
    ),
  );
}

const NOTHING = { headline: '', alerts: 0, days: 0, isTooBroad: false, advice: [], samples: [] };

function backTestAnswer(preview: Preview) {
  if (preview.kind === 'problem') {
    const { at, message, suggestion } = preview.problem;
    return { ...NOTHING, problem: { message, start: at.start, end: at.end, suggestion } };
  }
  const { alerts, days, isTooBroad, advice, samples } = preview;
  return {
    headline: headlineOf(preview),
    alerts,
    days,
    isTooBroad,
    advice: [...advice],
    samples: samples.map(({ story, found }) => ({
      day: story.publishedAt.slice(0, 10),
      title: markSpans(story.title, found.title).map(({ text, isMarked }) => ({ text, marked: isMarked })),
      words: [...found.terms],
    })),
  };
}

async function ofRegion(
  region: string,
  before: string | undefined,
  limit: number,
  site: Site,
): Promise<readonly Story[]> {
  const month = await site.month();
  const wanted = month.filter(
    ({ regions: mentions, publishedAt }) =>
      mentions.some(({ id }) => id === region) && (before === undefined || publishedAt < before),
  );
  return wanted.slice(0, limit);
}

function storyAnswer({ feedId: _feed, classifiedAt: _at, ...story }: Story) {
  const { regions: mentions, countries, types, actors, evidence } = story;
  return {
    ...story,
    regions: [...mentions],
    countries: [...countries],
    types: [...types],
    actors: [...actors],
    evidence: [...evidence],
  };
}

function challengeOf({ challenge, maxnumber, salt, signature }: Awaited<ReturnType<typeof newChallenge>>) {
  return { algorithm: 'SHA-256' as const, challenge, maxnumber, salt, signature };
}
