import { type Dispatcher, errors, request } from 'undici';
import { feedUrl } from '../../../domain/feed.ts';
import { FetchError } from './fetch-error.ts';

/** One HTTP answer, with its body as it came over the wire. */
export interface ReceivedBody {
  readonly status: number;
  readonly headers: Dispatcher.ResponseData['headers'];
  readonly body: Buffer;
  readonly bytes: number;
}

export interface ReceiveLimits {
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

const NO_BODY = Buffer.alloc(0);

/** Sends one GET and receives the whole answer within the limits; throws `FetchError`. Follows no redirect. */
export async function receive(
  agent: Dispatcher,
  url: string,
  headers: Record<string, string>,
  { timeoutMs, maxBytes }: ReceiveLimits,
): Promise<ReceivedBody> {
  const address = feedUrl(url);
  if (address === undefined) throw new FetchError('address', 'only plain http and https addresses are polled');
  const signal = AbortSignal.timeout(Math.ceil(timeoutMs));
  try {
    const response = await request(address, { dispatcher: agent, headers, signal });
    // A refusal's page is of no use, and reading it would cost its server and us.
    const isWanted = response.statusCode >= 200 && response.statusCode <= 299;
    if (!isWanted) await response.body.dump({ limit: 16_384, signal }).catch(() => undefined);
    const body = isWanted ? await readAll(response.body, maxBytes) : NO_BODY;
    return { status: response.statusCode, headers: response.headers, body, bytes: body.length };
  } catch (error) {
    throw asFetchError(error, timeoutMs);
  }
}

async function readAll(body: Dispatcher.ResponseData['body'], maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    length += chunk.length;
    // Leaving the loop destroys the stream, and with it the connection.
    if (length > maxBytes) throw new FetchError('too-large', `more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

/** Node wraps what a look-up or a connection attempt said; the reason is somewhere along the causes. */
function asFetchError(error: unknown, timeoutMs: number): FetchError {
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 4; cause = cause.cause, depth++) {
    if (cause instanceof FetchError) return cause;
    if (cause instanceof errors.ConnectTimeoutError) return new FetchError('timeout', 'no connection in time');
    if (cause.name === 'TimeoutError')
      return new FetchError('timeout', `no whole answer in ${Math.ceil(timeoutMs / 1000)} s`);
    if (cause instanceof AggregateError) return asFetchError(cause.errors[0], timeoutMs);
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return new FetchError('connection', `connection failed (${code})`);
}

/** A header as one text, as HTTP lets a repeated one be read. */
export function oneHeader(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(', ') : header;
}
