import iconv from 'iconv-lite';
import { guessEncoding } from './guess-encoding.ts';

/** Bytes in which an XML declaration or a `<meta charset>` must come. */
const HEAD_LENGTH = 1_024;
const DECLARED = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']\s*([\w.:-]+)/i;
const META = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i;
const HEADER = /charset\s*[=:]\s*["']?\s*([\w.:-]+)/i;
/** How `<?xml` begins in encodings whose letters are not ASCII's. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-32be', [0, 0, 0, 0x3c]],
  ['utf-32le', [0x3c, 0, 0, 0]],
  ['utf-16be', [0, 0x3c]],
  ['utf-16le', [0x3c, 0]],
  ['utf-7', [0x2b, 0x2f, 0x76, 0x38, 0x2d]],
];

/**
 * The text of a document, whatever its bytes are.
 *
 * In this order: byte order mark, XML declaration, HTTP header, contents. The declaration comes before the header since
 * servers more often label feeds by rote than feeds mislabel themselves (RFC 7303 §3 has it the other way round); UTF-8
 * comes before both when the label is a single-byte one and the bytes are valid UTF-8, as every browser user expects.
 */
export function decodeBytes(bytes: Uint8Array, contentType?: string): string {
  const signed = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))?.[0];
  if (signed && signed !== 'utf-8') return withoutMark(decodeAs(bytes, signed) ?? '');
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined && !utf8.includes('\u001b')) return withoutMark(utf8);
  for (const label of labelsOf(bytes, contentType)) {
    const text = decodeAs(bytes, label);
    if (text !== undefined) return withoutMark(text);
  }
  return withoutMark(utf8 ?? guessEncoding(bytes));
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function labelsOf(bytes: Uint8Array, contentType: string | undefined): readonly string[] {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_LENGTH)).toString('latin1');
  const labels = [DECLARED.exec(head)?.[1], HEADER.exec(contentType ?? '')?.[1], META.exec(head)?.[1]];
  return labels.filter((label) => label !== undefined).map((label) => label.toLowerCase());
}

/** `undefined` when the label is unknown or plainly wrong. */
function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  if (label === 'us-ascii' || label === 'ascii') return undefined;
  if (label.startsWith('utf-8') || label === 'utf8') return mostlyUtf8(bytes);
  // A label that could be read as ASCII is no sixteen-bit encoding.
  if (/^(?:utf-?16|ucs-?2|utf-?32|utf16)/.test(label) && !bytes.subarray(0, 64).includes(0)) return undefined;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return iconv.encodingExists(label) ? iconv.decode(Buffer.from(bytes), label) : undefined;
  }
}

/** UTF-8 with some broken bytes stays UTF-8; when most of it is broken, the label lies. */
function mostlyUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  let beyondAscii = 0;
  for (const byte of bytes) if (byte > 0xbf) beyondAscii++;
  return broken * 2 > beyondAscii ? undefined : text;
}

function withoutMark(text: string): string {
  return text.codePointAt(0) === 0xfe_ff ? text.slice(1) : text;
}
