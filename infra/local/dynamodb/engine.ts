import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { Pool } from 'undici';
import { REGION } from '../environment.ts';

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

/** A DynamoDB Local that runs already, and which of its databases to use. */
export interface DynamodbLocal {
  readonly endpoint: string;
  /** DynamoDB Local keeps a database for each access key: letters and digits. */
  readonly accessKey: string;
}

const TABLES_API = 'DynamoDB_20120810';
const STREAMS_API = 'DynamoDBStreams_20120810';

const INTERNAL_HEADERS = {
  'content-type': 'application/x-amz-json-1.0',
  'x-amz-date': '20200101T000000Z',
  authorization: 'AWS4-HMAC-SHA256 Credential=host, SignedHeaders=host, Signature=0',
};

/** A DynamoDB service refused a call that the host itself made. */
export class EngineError extends Error {
  /** The exception's name in DynamoDB's API. */
  readonly kind: string;

  constructor(target: string, type: string, message: string) {
    super(`${target}: ${type} ${message}`);
    this.kind = type.slice(type.indexOf('#') + 1);
  }
}

/**
 * The DynamoDB that keeps the items: dynalite in this process, on disk or (without a folder) in memory, or a DynamoDB
 * Local that runs already.
 */
export class DynamoEngine {
  readonly #server: Server | undefined;
  readonly #pool: Pool;
  /** Take the place of what the caller sent. */
  readonly #signed: Readonly<Record<string, string>>;

  private constructor(url: string, server?: Server, signed: Readonly<Record<string, string>> = {}) {
    this.#server = server;
    this.#signed = signed;
    this.#pool = new Pool(url, { connections: 16, headersTimeout: 60_000 });
  }

  static async open(folder?: string): Promise<DynamoEngine> {
    if (folder !== undefined) mkdirSync(folder, { recursive: true });
    const server = dynalite({ ...(folder === undefined ? {} : { path: folder }), createTableMs: 0 });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    return new DynamoEngine(`http://127.0.0.1:${port}`, server);
  }

  /** Uses a DynamoDB Local: whoever calls through this engine comes to the same database. */
  static connect({ endpoint, accessKey }: DynamodbLocal): DynamoEngine {
    const scope = `${accessKey}/20200101/${REGION}/dynamodb/aws4_request`;
    const authorization = `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`;
    return new DynamoEngine(endpoint, undefined, { 'x-amz-date': '20200101T000000Z', authorization });
  }

  /** Passes a call on as it is. */
  async forward({ target, body, headers }: WireRequest, api = TABLES_API): Promise<WireResponse> {
    const response = await this.#pool.request({
      method: 'POST',
      path: '/',
      headers: { ...INTERNAL_HEADERS, ...headers, ...this.#signed, 'x-amz-target': `${api}.${target}` },
      body,
    });
    const bytes = Buffer.from(await response.body.arrayBuffer());
    return { status: response.statusCode, body: bytes, headers: response.headers };
  }

  /** A call of the host's own; a refusal throws. */
  async call(target: string, input: object): Promise<Record<string, unknown>> {
    return this.#call(target, input, TABLES_API);
  }

  /** A call of the host's own to the streams; only DynamoDB Local has them. */
  async callStreams(target: string, input: object): Promise<Record<string, unknown>> {
    return this.#call(target, input, STREAMS_API);
  }

  async #call(target: string, input: object, api: string): Promise<Record<string, unknown>> {
    const { status, body } = await this.forward({ target, body: JSON.stringify(input) }, api);
    const output = JSON.parse(body.toString()) as Record<string, unknown>;
    if (status !== 200) throw new EngineError(target, String(output['__type']), String(output['message']));
    return output;
  }

  async close(): Promise<void> {
    await this.#pool.close();
    const server = this.#server;
    if (!server) return;
    server.closeAllConnections();
    await new Promise<void>((resolve, reject) => {
      server.close((error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  }
}
