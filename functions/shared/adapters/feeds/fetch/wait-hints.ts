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
  const expires = oneHeader(headers['expires']);
  if (expires === undefined) return undefined;
  // What is no date, `0` above all, means already stale (RFC 9111 §5.3).
  const until = httpDate(expires);
  return until === undefined ? 0 : secondsBetween(httpDate(oneHeader(headers['date']) ?? '') ?? now.getTime(), until);
}

function retryAfter(value: string | undefined, now: Date): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d{1,10}\s*$/.test(value)) return Number(value);
  const time = httpDate(value);
  return time === undefined ? undefined : secondsBetween(now.getTime(), time);
}

/** Milliseconds of an HTTP date in any of its three forms (RFC 9110 §5.6.7); all begin with the name of a day. */
function httpDate(value: string): number | undefined {
  const time = /^\s*[A-Za-z]{3}/.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? undefined : time;
}

function secondsBetween(from: number, to: number): number {
  return Math.max(0, Math.round((to - from) / 1000));
}

function seconds(value: string | undefined): number {
  return value !== undefined && /^\d{1,10}$/.test(value) ? Number(value) : 0;
}
