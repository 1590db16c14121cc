import type { IncomingMessage, ServerResponse } from 'node:http';
import { type CrashPoints, callerOf } from '../crash-points.ts';
import { type LoopbackServer, comesFromBrowser, listenOnLoopback, readBody } from '../listen.ts';
import type { DynamoEngine, WireRequest, WireResponse } from './engine.ts';
import type { ItemWriter } from './table-writer.ts';
import { itemWrites } from './writes.ts';

const MAX_REQUEST_BYTES = 16 * 1024 * 1024;
const PASSED_HEADERS = ['authorization', 'x-amz-date', 'content-type'] as const;

export interface DynamoFrontDeps {
  readonly engine: DynamoEngine;
  readonly writer: ItemWriter;
  readonly crashPoints: CrashPoints;
}

/** The DynamoDB that functions talk to: the engine, with streams. */
export async function startDynamoFront(port: number, deps: DynamoFrontDeps): Promise<LoopbackServer> {
  return listenOnLoopback(port, async (request, response) => {
    if (comesFromBrowser(request)) {
      response.writeHead(403).end();
      return;
    }
    const wire = await wireRequest(request);
    const result = await answer(wire, deps);
    if (result.status === 200 && deps.crashPoints.strike(callerOf(request), wire.target)) {
      response.destroy();
      return;
    }
    respond(response, result);
  });
}

async function wireRequest(request: IncomingMessage): Promise<WireRequest> {
  const headers: Record<string, string> = {};
  for (const name of PASSED_HEADERS) {
    const value = request.headers[name];
    if (typeof value === 'string') headers[name] = value;
  }
  const [, target = ''] = String(request.headers['x-amz-target'] ?? '').split('.');
  return { target, body: await readBody(request, MAX_REQUEST_BYTES), headers };
}

async function answer(wire: WireRequest, { engine, writer }: DynamoFrontDeps): Promise<WireResponse> {
  const input = parsed(wire.body);
  return input === undefined ? engine.forward(wire) : writer.write(itemWrites(wire.target, input), wire);
}

function parsed(body: WireRequest['body']): Record<string, unknown> | undefined {
  try {
    const input: unknown = JSON.parse(body.toString());
    return typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : undefined;
  } catch {
    return undefined; // The engine says what is wrong with it, as DynamoDB would.
  }
}

function respond(response: ServerResponse, { status, body, headers }: WireResponse): void {
  response.writeHead(status, {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': body.length,
    ...(typeof headers['x-amzn-requestid'] === 'string' && { 'x-amzn-requestid': headers['x-amzn-requestid'] }),
  });
  response.end(body);
}
