import type { ServerResponse } from 'node:http';
import type { HostClock } from '../clock.ts';
import { type LoopbackServer, listenOnLoopback, readBody } from '../listen.ts';
import { FunctionError } from '../workers/function-error.ts';
import { gatewayEvent } from './gateway-event.ts';

/** The largest request API Gateway takes. */
const MAX_REQUEST_BYTES = 10 * 1024 * 1024;

export interface SiteDeps {
  readonly clock: HostClock;
  readonly invoke: (event: unknown) => Promise<unknown>;
}

/** The site, in the place of API Gateway: each request is an event to the function behind it. */
export async function startSite(port: number, { clock, invoke }: SiteDeps): Promise<LoopbackServer> {
  return listenOnLoopback(port, async (request, response) => {
    const body = await readBody(request, MAX_REQUEST_BYTES);
    try {
      send(response, await invoke(gatewayEvent(request, body, clock.now())));
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error;
      const status = error.kind === 'Worker.TimedOut' ? 503 : 500;
      const message = status === 503 ? 'Service Unavailable' : 'Internal Server Error';
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
    }
  });
}

interface FunctionAnswer {
  readonly statusCode?: number;
  readonly headers?: Readonly<Record<string, string | number | boolean>>;
  readonly cookies?: readonly string[];
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

function send(response: ServerResponse, answer: unknown): void {
  if (typeof answer !== 'object' || answer === null || !('statusCode' in answer)) {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    return;
  }
  const { statusCode = 200, headers = {}, cookies = [], body = '', isBase64Encoded } = answer as FunctionAnswer;
  const bytes = Buffer.from(body, isBase64Encoded === true ? 'base64' : 'utf8');
  response.statusCode = statusCode;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  if (statusCode !== 204 && statusCode !== 304) response.setHeader('content-length', bytes.length);
  response.end(bytes);
}
