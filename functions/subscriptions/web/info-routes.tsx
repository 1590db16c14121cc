import type { Hono } from 'hono';
import { AboutPage } from './pages/about.tsx';
import { GuidePage } from './pages/guide.tsx';
import { StatusPage } from './pages/status.tsx';
import { html, type Site } from './site.ts';

/** Pages that explain. */
export function infoRoutes(app: Hono, site: Site): void {
  app.get('/query-guide', (context) => html(context, <GuidePage />));
  app.get('/about', (context) => html(context, <AboutPage mailAddress={site.mailAddress} />));
  app.get('/status', async (context) =>
    html(context, <StatusPage feeds={await site.feedHealth()} now={site.clock.now()} />),
  );
}
