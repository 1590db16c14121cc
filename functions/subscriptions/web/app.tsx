import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { routePath } from 'hono/route';
import { secureHeaders } from 'hono/secure-headers';
import { logger } from '../../shared/runtime/logger.ts';
import { createApi } from '../api/api.ts';
import { assetsByPath } from './assets/assets.ts';
import { favicon } from './assets/favicon.ts';
import { confirmRoutes } from './confirm-routes.tsx';
import { infoRoutes } from './info-routes.tsx';
import { leaveRoutes } from './leave-routes.tsx';
import { manageRoutes } from './manage-routes.tsx';
import { BadRequestPage, NotFoundPage, SorryPage, TooLargePage } from './pages/plain.tsx';
import { storyRoutes } from './story-routes.tsx';
import { signupRoutes } from './signup-routes.tsx';
import { html, type Site } from './site.ts';

const MAX_BODY = 32 * 1024;
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The whole site: pages, JSON, feeds, assets. */
export function createApp(site: Site): Hono {
  const app = new Hono();
  app.use(strictHeaders);
  app.use(async (context, next) => {
    await next();
    // Pages carry tokens and forms: no cache may keep them, unless a route says otherwise.
    if (!context.res.headers.has('cache-control')) context.header('cache-control', 'no-store');
  });
  app.use(bodyLimit({ maxSize: MAX_BODY, onError: (context) => html(context, <TooLargePage />, 422) }));
  app.get('/assets/:name', (context) => {
    const asset = assetsByPath.get(context.req.path);
    if (!asset) return context.notFound();
    return context.body(asset.body, 200, {
      'content-type': asset.type,
      'cache-control': `public, max-age=${YEAR_SECONDS}, immutable`,
    });
  });
  app.get('/favicon.svg', (context) =>
    context.body(favicon, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' }),
  );
  app.get('/robots.txt', (context) =>
    context.text('User-agent: *\nDisallow: /m/\nDisallow: /u/\nDisallow: /confirm/\n'),
  );
  signupRoutes(app, site);
  confirmRoutes(app, site);
  leaveRoutes(app, site);
  manageRoutes(app, site);
  storyRoutes(app, site);
  infoRoutes(app, site);
  app.route('/', createApi(site));
  app.notFound((context) =>
    isApi(context) ? context.json({ message: 'There is no such thing.' }, 404) : html(context, <NotFoundPage />, 404),
  );
  app.onError(answerError);
  return app;
}

function isApi({ req }: Context): boolean {
  return req.path.startsWith('/api/');
}

/** What the sender got wrong is said; what broke here is logged and not told. */
function answerError(error: Error, context: Context) {
  if (error instanceof HTTPException && error.status < 500) {
    if (isApi(context)) return context.json({ message: error.message }, error.status);
    return html(context, <BadRequestPage />, 400);
  }
  logger.error('could not answer', { error, route: routePath(context) });
  return isApi(context)
    ? context.json({ message: 'Something broke on our side.' }, 500)
    : html(context, <SorryPage />, 500);
}

/** Nothing from elsewhere, nothing inline, no frame, no referrer: a link in the address bar stays there. */
const strictHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    workerSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  crossOriginResourcePolicy: 'same-origin',
  permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [] },
});
