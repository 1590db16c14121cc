import { INBOUND_BUCKET } from '../environment.ts';
import { type LoopbackServer, comesFromBrowser, listenOnLoopback } from '../listen.ts';
import type { InboundMail } from './inbound-mail.ts';

/** The S3 that functions talk to: it knows one bucket, with the raw inbound mail under whatever prefix is asked for. */
export async function startBucketFront(port: number, mail: InboundMail): Promise<LoopbackServer> {
  return listenOnLoopback(port, async (request, response) => {
    await Promise.resolve();
    if (comesFromBrowser(request)) {
      response.writeHead(403).end();
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://bucket');
    const [bucket, ...key] = pathname.slice(1).split('/');
    const raw = request.method === 'GET' && bucket === INBOUND_BUCKET ? mail.raw(key.at(-1) ?? '') : undefined;
    if (raw) {
      response.writeHead(200, {
        'content-type': 'application/octet-stream',
        'content-length': raw.length,
        etag: '"local"',
      });
      response.end(raw);
      return;
    }
    response.writeHead(404, { 'content-type': 'application/xml' });
    response.end('<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>');
  });
}
