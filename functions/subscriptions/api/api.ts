import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Site } from '../web/site.ts';
import { readerOperations } from './reader-operations.ts';
import { publicOperations } from './public-operations.ts';

/** The JSON side of the site, with the OpenAPI document that describes it. */
export function createApi(site: Site): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result, context: Context) => {
      if (result.success) return undefined;
      const [issue] = result.error.issues;
      const where = issue?.path.join('.') ?? '';
      return context.json({ message: `${where ? `${where}: ` : ''}${issue?.message ?? 'invalid'}` }, 422);
    },
  });
  publicOperations(api, site);
  readerOperations(api, site);
  api.openAPIRegistry.registerComponent('securitySchemes', 'manageKey', {
    type: 'http',
    scheme: 'bearer',
    description: 'The last part of the manage link that every mail carries: `/m/KEY`.',
  });
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'conflict-wire', version: '1.0.0', description: 'Conflict news alerts by mail.' },
    servers: [{ url: site.siteUrl }],
  });
  return api;
}
