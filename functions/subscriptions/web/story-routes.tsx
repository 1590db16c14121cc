import type { Context, Hono } from 'hono';
import { regionById, regions } from '../../shared/domain/region.ts';
import type { Story } from '../../shared/domain/story.ts';
import { MONTH_DAYS } from '../month.ts';
import { atomFeed } from './atom.ts';
import { NotFoundPage } from './pages/plain.tsx';
import { RegionPage, RegionsPage } from './pages/regions.tsx';
import { StoriesPage, StoryPage } from './pages/stories.tsx';
import { html, type Site } from './site.ts';

const LISTED = 40;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Anybody may read the stories; caches may keep these pages for a minute. */
export function storyRoutes(app: Hono, site: Site): void {
  const cached = async (context: Context, next: () => Promise<void>) => {
    await next();
    if (context.res.ok) context.header('cache-control', 'public, max-age=60');
  };
  app.on('GET', ['/stories', '/stories/*', '/stories.atom', '/regions', '/regions/*'], cached);
  app.get('/stories', async (context) => {
    const before = context.req.query('before');
    const stories = await storiesBefore(before, LISTED, site);
    return html(context, <StoriesPage stories={stories} isFull={stories.length === LISTED} />);
  });
  app.get('/stories.atom', async (context) =>
    context.body(
      atomFeed(await storiesBefore(undefined, LISTED, site), { siteUrl: site.siteUrl, now: site.clock.now() }),
      200,
      {
        'content-type': 'application/atom+xml; charset=utf-8',
      },
    ),
  );
  app.get('/stories/:id', async (context) => {
    const story = await site.stories.get(context.req.param('id'));
    return story ? html(context, <StoryPage story={story} />) : html(context, <NotFoundPage />, 404);
  });
  app.get('/regions', async (context) => {
    const counts = new Map<string, number>();
    for (const story of await site.month())
      for (const { id } of story.regions) counts.set(id, (counts.get(id) ?? 0) + 1);
    return html(context, <RegionsPage regions={regions} counts={counts} />);
  });
  app.get('/regions/:file{.+\\.atom}', async (context) => {
    const region = regionById(context.req.param('file').replace(/\.atom$/, ''));
    if (!region) return html(context, <NotFoundPage />, 404);
    const stories = await storiesOf(region.id, site);
    return context.body(atomFeed(stories, { siteUrl: site.siteUrl, now: site.clock.now(), region }), 200, {
      'content-type': 'application/atom+xml; charset=utf-8',
    });
  });
  app.get('/regions/:id', async (context) => {
    const region = regionById(context.req.param('id'));
    if (!region) return html(context, <NotFoundPage />, 404);
    return html(context, <RegionPage region={region} stories={await storiesOf(region.id, site)} />);
  });
}

async function storiesOf(regionId: string, site: Site): Promise<readonly Story[]> {
  const stories = await site.month();
  return stories.filter(({ regions: mentions }) => mentions.some(({ id }) => id === regionId)).slice(0, LISTED);
}

/** The newest stories, or those before a time; a time that is none counts as now. */
export async function storiesBefore(
  before: string | undefined,
  limit: number,
  { stories, clock }: Pick<Site, 'stories' | 'clock'>,
): Promise<readonly Story[]> {
  const now = clock.now();
  const asked = before === undefined ? Number.NaN : Date.parse(before);
  const to = Number.isNaN(asked) || asked > now.getTime() ? now : new Date(asked - 1);
  const from = new Date(now.getTime() - MONTH_DAYS * DAY_MS);
  return stories.recent({ from: from.toISOString(), to: to.toISOString(), limit });
}
