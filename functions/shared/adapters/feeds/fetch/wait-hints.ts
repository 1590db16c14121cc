import { oneHeader } from './receive.ts';

/** What a server's answer says about when to come again. */
export interface WaitHints {
  readonly freshForSeconds?: number | undefined;
  readonly retryAfterSeconds?: number | undefined;
}

type Headers = Record<string, string | string[] | undefined>;

/** Reads `Cache-Control`, `Expires` (RFC 9111 §4.2.1) and `Retry-After` (RFC 9110 §10.2.3). What makes no sense is ignored. */
export function waitHints(headers: Headers, now: Date): WaitHints {
  return {
    freshForSeconds: freshness(headers, now),
    retryAfterSeconds: retryAfter(oneHeader(headers['retry-after']), now),
  };
}

function freshness(headers: Headers, now: Date): number | undefined {
  const cacheControl = oneHeader(headers['cache-control'])?.toLowerCase();
  // no-cache and no-store say how to keep an answer, not when to come again.
  const maxAge = /(?:^|[\s,])max-age="?(\d{1,10})/.exec(cacheControl ?? '')?.[1];
  if (maxAge !== undefined) return Math.max(0, Number(maxAge) - seconds(oneHeader(headers['age'])));
  const expires = Date.parse(oneHeader(headers['expires']) ?? '');
  if (Number.isNaN(expires)) return undefined;
  const date = Date.parse(oneHeader(headers['date']) ?? '');
  return Math.max(0, Math.round((expires - (Number.isNaN(date) ? now.getTime() : date)) / 1000));
}

function retryAfter(value: string | undefined, now: Date): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d{1,10}\s*$/.test(value)) return Number(value);
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : Math.max(0, Math.round((time - now.getTime()) / 1000));
}

function seconds(value: string | undefined): number {
  return value !== undefined && /^\d{1,10}$/.test(value) ? Number(value) : 0;
}
