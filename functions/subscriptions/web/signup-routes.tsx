import type { Context, Hono } from 'hono';
import { newChallenge, stampForm } from '../abuse.ts';
import { backTest, type Preview } from '../back-test.ts';
import { queryWithRegions } from '../query-reading.ts';
import { signUp } from '../sign-up.ts';
import { HomePage } from './pages/home.tsx';
import { CheckInboxPage, ProofPage, TooManyPage } from './pages/plain.tsx';
import { isSignup, readSignupFields, type SignupFields, signupFrom, type SignupProblems } from './signup-fields.ts';
import { attemptOf, html, type Site } from './site.ts';

/** The home page and its form. */
export function signupRoutes(app: Hono, site: Site): void {
  app.get('/', async (context) => {
    const fields = readSignupFields({ query: context.req.query('q'), regions: context.req.queries('region') });
    return html(
      context,
      <HomePage form={{ fields, problems: {}, stamp: stampForm(site) }} stories={await latest(site)} />,
    );
  });
  app.post('/preview', async (context) => {
    const fields = readSignupFields(await context.req.parseBody({ all: true }));
    return again(context, site, { fields, problems: {}, preview: await previewOf(fields, site) });
  });
  app.post('/subscribe', async (context) => subscribe(context, site));
  app.get('/check-your-inbox', (context) => html(context, <CheckInboxPage />));
}

async function subscribe(context: Context, site: Site) {
  const body = await context.req.parseBody({ all: true });
  const fields = readSignupFields(body);
  const signup = signupFrom(fields);
  if (!isSignup(signup)) return again(context, site, { fields, problems: signup }, 422);
  // Only a program fills in a field that nobody can see. It gets the same answer, and nothing happens.
  if (body['website']) return context.redirect('/check-your-inbox', 303);
  const preview = await previewOf(fields, site);
  if (needsWarning(preview) && body['accept'] !== fields.query)
    return again(context, site, { fields, problems: {}, preview, isWarned: true }, 422);
  const attempt = attemptOf(context, site, body);
  const judgement = await signUp(signup, attempt, site);
  switch (judgement) {
    case 'welcome':
      return context.redirect('/check-your-inbox', 303);
    case 'provesFirst':
      return html(
        context,
        <ProofPage
          fields={{ ...fields, stamp: attempt.stamp, accept: fields.query }}
          challenge={await newChallenge(site)}
          mailAddress={site.mailAddress}
        />,
        429,
      );
    case 'tooMany':
      context.header('retry-after', '3600');
      return html(context, <TooManyPage mailAddress={site.mailAddress} />, 429);
    default:
      return judgement satisfies never;
  }
}

interface Again {
  readonly fields: SignupFields;
  readonly problems: SignupProblems;
  readonly preview?: Preview;
  readonly isWarned?: boolean;
}

async function again(context: Context, site: Site, form: Again, status: 200 | 422 = 200) {
  return html(context, <HomePage form={{ ...form, stamp: stampForm(site) }} stories={[]} />, status);
}

async function previewOf({ query, regions }: SignupFields, site: Site): Promise<Preview> {
  return backTest(queryWithRegions(query, regions), site);
}

/** Too broad, or so odd that there is something to say about it: the reader should know before it is saved. */
function needsWarning(preview: Preview): boolean {
  return preview.kind === 'tested' && (preview.isTooBroad || preview.advice.length > 0);
}

const LATEST = 6;
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

async function latest({ stories, clock }: Site) {
  const now = clock.now();
  return stories.recent({
    from: new Date(now.getTime() - WEEK_MS).toISOString(),
    to: now.toISOString(),
    limit: LATEST,
  });
}
