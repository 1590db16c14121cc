import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { Pool } from 'undici';

type Dynalite = (options: { readonly path?: string; readonly createTableMs: number }) => Server;
const dynalite = createRequire(import.meta.url)('dynalite') as Dynalite;

/** A call of DynamoDB's JSON protocol as it goes over the wire. */
export interface WireRequest {
  readonly target: string;
  readonly body: Buffer | string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface WireResponse {
  readonly status: number;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

const INTERNAL_HEADERS = {
  'content-type': 'application/x-amz-json-1.0',
  'x-amz-date': '20200101T000000Z',
  authorization: 'AWS4-HMAC-SHA256 Credential=host, SignedHeaders=host, Signature=0',
};

/** A DynamoDB service refused a call that the host itself made. */
export class EngineError extends Error {}

/** The DynamoDB that keeps the items: dynalite in this process, on disk or (without a folder) in memory. */
export class DynamoEngine {
  readonly #server: Server;
  readonly #pool: Pool;

  private constructor(server: Server) {
    this.#server = server;
    const { port } = server.address() as AddressInfo;
    this.#pool = new Pool(`http://127.0.0.1:${port}`, { connections: 16, headersTimeout: 60_000 });
  }

  static async open(folder?: string): Promise<DynamoEngine> {
    if (folder !== undefined) mkdirSync(folder, { recursive: true });
    const server = dynalite({ ...(folder === undefined ? {} : { path: folder }), createTableMs: 0 });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new DynamoEngine(server);
  }

  /** Passes a call on as it is. */
  async forward({ target, body, headers }: WireRequest): Promise<WireResponse> {
    const response = await this.#pool.request({
      method: 'POST',
      path: '/',
      headers: { ...INTERNAL_HEADERS, ...headers, 'x-amz-target': `DynamoDB_20120810.${target}` },
      body,
    });
    const bytes = Buffer.from(await response.body.arrayBuffer());
    return { status: response.statusCode, body: bytes, headers: response.headers };
  }

  /** A call of the host's own; a refusal throws. */
  async call(target: string, input: object): Promise<Record<string, unknown>> {
    const { status, body } = await this.forward({ target, body: JSON.stringify(input) });
    const output = JSON.parse(body.toString()) as Record<string, unknown>;
    if (status !== 200) throw new EngineError(`${target}: ${String(output['__type'])} ${String(output['message'])}`);
    return output;
  }

  async close(): Promise<void> {
    await this.#pool.close();
    this.#server.closeAllConnections();
    await new Promise<void>((resolve, reject) => {
      this.#server.close((error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  }
}
