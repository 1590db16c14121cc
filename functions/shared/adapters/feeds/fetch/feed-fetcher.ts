import type { Dispatcher } from 'undici';
import { type Clock, systemClock } from '../../../runtime/clock.ts';
import { FetchError } from './fetch-error.ts';
import { type AgentOptions, guardedAgent } from './guarded-agent.ts';
import { inflate } from './inflate.ts';
import { oneHeader, type ReceivedBody, receive } from './receive.ts';
import { RequestGate, systemWaiter, type Waiter } from './request-gate.ts';
import { waitHints } from './wait-hints.ts';

/** What to ask for: the address and the validators of the body we have, exactly as the server sent them. */
export interface FeedRequest {
  readonly url: string;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

interface Answer {
  /** Until when the answer stays good, as its server says. */
  readonly freshForSeconds?: number | undefined;
  /** How long its server asks us to stay away. */
  readonly retryAfterSeconds?: number | undefined;
  /** Bytes received over the wire. */
  readonly bytes: number;
  /** Where permanent redirects alone led, if anywhere. */
  readonly movedTo?: string | undefined;
  /** The address that answered. */
  readonly url: string;
}

export type FetchResult = Answer &
  (
    | {
        readonly kind: 'body';
        readonly body: Buffer;
        readonly contentType?: string | undefined;
        readonly etag?: string | undefined;
        readonly lastModified?: string | undefined;
      }
    | { readonly kind: 'unchanged' }
    | { readonly kind: 'gone' }
    | { readonly kind: 'refused'; readonly status: number }
  );

export interface FeedFetcher {
  /** Fetches a feed; throws `FetchError` if it cannot be had, `GateClosedError` if its turn came too late. */
  fetch(request: FeedRequest, isClosed?: () => boolean): Promise<FetchResult>;
}

export interface HttpFetcherOptions extends AgentOptions {
  /** Address or URL at which publishers reach the operator. */
  readonly contact: string;
  readonly gate?: RequestGate;
  readonly waiter?: Waiter;
  readonly clock?: Clock;
  readonly totalTimeoutMs?: number;
  readonly maxBytes?: number;
}

const TOTAL_TIMEOUT_MS = 20_000;
/** The largest feed among thousands of well-known ones is some 6 MB. */
const MAX_BODY_BYTES = 10_000_000;
const MAX_REDIRECTS = 5;
const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.2';

/** Fetches feeds over HTTP as a guest: conditionally, bounded in size and time, public addresses only, at the gate's pace. */
export class HttpFeedFetcher implements FeedFetcher {
  readonly #agent: Dispatcher;
  readonly #gate: RequestGate;
  readonly #waiter: Waiter;
  readonly #clock: Clock;
  readonly #userAgent: string;
  readonly #totalTimeoutMs: number;
  readonly #maxBytes: number;

  constructor(options: HttpFetcherOptions) {
    const gate = options.gate ?? new RequestGate();
    this.#gate = gate;
    this.#agent = guardedAgent({ ...options, onSend: (hostname) => gate.noteSent(hostname) });
    this.#waiter = options.waiter ?? systemWaiter;
    this.#clock = options.clock ?? systemClock;
    this.#userAgent = `conflict-wire/0.1 (feed reader; +${options.contact})`;
    this.#totalTimeoutMs = options.totalTimeoutMs ?? TOTAL_TIMEOUT_MS;
    this.#maxBytes = options.maxBytes ?? MAX_BODY_BYTES;
  }

  async fetch(request: FeedRequest, isClosed?: () => boolean): Promise<FetchResult> {
    let url = request.url;
    let movedTo: string | undefined;
    let isPermanent = true;
    let bytes = 0;
    let timeLeft = this.#totalTimeoutMs;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const asked = url;
      const { started, response } = await this.#gate.run(
        new URL(asked).hostname,
        async () => ({
          started: this.#waiter.now(),
          response: await this.#ask({ ...request, url: asked }, timeLeft),
        }),
        isClosed,
      );
      timeLeft -= this.#waiter.now() - started;
      bytes += response.bytes;
      const next = redirectTarget(response, asked);
      if (next === undefined) return this.#answer(response, { url: asked, movedTo, bytes });
      isPermanent &&= response.status === 301 || response.status === 308;
      if (isPermanent) movedTo = next;
      if (timeLeft <= 0) throw new FetchError('timeout', 'redirected for too long');
      url = next;
    }
    throw new FetchError('redirects', `redirected more than ${MAX_REDIRECTS} times`);
  }

  async close(): Promise<void> {
    await this.#agent.close();
  }

  async #ask(request: FeedRequest, timeoutMs: number): Promise<ReceivedBody> {
    return receive(this.#agent, request.url, this.#headers(request), { timeoutMs, maxBytes: this.#maxBytes });
  }

  #headers({ etag, lastModified }: FeedRequest): Record<string, string> {
    return {
      'user-agent': this.#userAgent,
      accept: ACCEPT,
      'accept-encoding': 'gzip, deflate, br',
      ...(etag !== undefined && { 'if-none-match': etag }),
      ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
    };
  }

  #answer(response: ReceivedBody, where: { url: string; movedTo: string | undefined; bytes: number }): FetchResult {
    const { status, headers } = response;
    const answer = { ...where, ...waitHints(headers, this.#clock.now()) };
    if (status === 304) return { ...answer, kind: 'unchanged' };
    if (status === 410) return { ...answer, kind: 'gone' };
    if (status < 200 || status > 299) return { ...answer, kind: 'refused', status };
    return {
      ...answer,
      kind: 'body',
      body: inflate(response.body, oneHeader(headers['content-encoding']), this.#maxBytes),
      contentType: oneHeader(headers['content-type']),
      etag: oneHeader(headers['etag']),
      lastModified: oneHeader(headers['last-modified']),
    };
  }
}

function redirectTarget({ status, headers }: ReceivedBody, from: string): string | undefined {
  if (![301, 302, 303, 307, 308].includes(status)) return undefined;
  const location = oneHeader(headers['location']);
  const target = location !== undefined && URL.canParse(location, from) ? new URL(location, from) : undefined;
  if (!target) throw new FetchError('redirects', `redirected (${status}) to nowhere`);
  return target.href;
}
