import type { Hono } from 'hono';
import type { Site } from './site.ts';

export function manageRoutes(_app: Hono, _site: Site): void {}
