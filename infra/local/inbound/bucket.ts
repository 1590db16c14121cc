import type { ServerResponse } from 'node:http';
import { INBOUND_BUCKET } from '../environment.ts';
import { type LoopbackServer, comesFromBrowser, listenOnLoopback, readBody } from '../listen.ts';
import type { InboundMail } from './inbound-mail.ts';

/** No larger than what the SMTP server takes. */
const MAX_OBJECT_BYTES = 1024 * 1024;

/** The S3 that functions talk to: one bucket, with the raw inbound mail under whatever prefix is asked for. */
export async function startBucketFront(port: number, mail: InboundMail): Promise<LoopbackServer> {
  return listenOnLoopback(port, async (request, response) => {
    if (comesFromBrowser(request)) {
      response.writeHead(403).end();
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://bucket');
    const [bucket, ...path] = pathname.slice(1).split('/');
    const messageId = path.at(-1) ?? '';
    if (bucket !== INBOUND_BUCKET) refuse(response, 'NoSuchBucket', 'The specified bucket does not exist');
    else if (request.method === 'PUT') {
      mail.keep(messageId, await readBody(request, MAX_OBJECT_BYTES));
      response.writeHead(200, { etag: '"local"' }).end();
    } else if (request.method === 'GET') get(response, mail.raw(messageId));
    else refuse(response, 'MethodNotAllowed', 'The specified method is not allowed against this resource.');
  });
}

function get(response: ServerResponse, raw: Buffer | undefined): void {
  if (!raw) {
    refuse(response, 'NoSuchKey', 'The specified key does not exist.');
    return;
  }
  const type = 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'content-length': raw.length, etag: '"local"' }).end(raw);
}

function refuse(response: ServerResponse, code: string, message: string): void {
  response.writeHead(code === 'MethodNotAllowed' ? 405 : 404, { 'content-type': 'application/xml' });
  response.end(`<Error><Code>${code}</Code><Message>${message}</Message></Error>`);
}
