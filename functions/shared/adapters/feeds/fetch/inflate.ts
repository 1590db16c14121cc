import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { FetchError } from './fetch-error.ts';

/** Servers that stack encodings are broken or hostile. */
const MAX_ENCODINGS = 2;

/**
 * The body as it was before it was compressed (`Content-Encoding`, RFC 9110 §8.4), at most `maxBytes` long.
 *
 * What a cut-off body still holds is kept: the parser saves the entries that are whole.
 */
export function inflate(body: Buffer, contentEncoding: string | undefined, maxBytes: number): Buffer {
  const encodings = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((encoding) => encoding.trim())
    .filter((encoding) => encoding !== '' && encoding !== 'identity');
  if (encodings.length > MAX_ENCODINGS) throw new FetchError('encoding', 'compressed too many times over');
  return encodings.reduceRight((inner, encoding) => inflateOnce(inner, encoding, maxBytes), body);
}

function inflateOnce(body: Buffer, encoding: string, maxOutputLength: number): Buffer {
  if (body.length === 0) return body;
  try {
    switch (encoding) {
      case 'gzip':
      case 'x-gzip':
        // Some servers name the encoding and send plain text.
        return isGzip(body) ? gunzipSync(body, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH }) : body;
      case 'deflate':
        return inflateEither(body, maxOutputLength);
      case 'br':
        return brotliDecompressSync(body, { maxOutputLength, finishFlush: constants.BROTLI_OPERATION_FLUSH });
      default:
        throw new FetchError('encoding', `unknown content encoding "${encoding.slice(0, 20)}"`);
    }
  } catch (error) {
    if (error instanceof FetchError) throw error;
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw new FetchError('too-large', `more than ${maxOutputLength} bytes once unpacked`);
    throw new FetchError('encoding', `the ${encoding} body is damaged`);
  }
}

function isGzip(body: Buffer): boolean {
  return body[0] === 0x1f && body[1] === 0x8b;
}

/** `deflate` means zlib (RFC 1950), but some servers send the bare stream (RFC 1951); a zlib header tells. */
function inflateEither(body: Buffer, maxOutputLength: number): Buffer {
  const options = { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH };
  const hasHeader = ((body[0] ?? 0) & 0x0f) === 8 && (((body[0] ?? 0) << 8) | (body[1] ?? 0)) % 31 === 0;
  return hasHeader ? inflateSync(body, options) : inflateRawSync(body, options);
}
