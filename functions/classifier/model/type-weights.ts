import { EVENT_TYPES } from '../../shared/domain/story.ts';

/** What training made of event types, as numbers. Each list has one number a type, in the order of `EVENT_TYPES`. */
export interface TypeWeights {
  /** From which probability on a story is of a type. */
  readonly threshold: number;
  readonly bias: Float32Array;
  /** What one unit of `rows` is in log-odds. */
  readonly scales: Float32Array;
  /** Hashes of the signs that say something, in row order. */
  readonly hashes: Uint32Array;
  /** What each sign says of each type. */
  readonly rows: Int8Array;
}

const MAGIC = 0x43575431;
const HEADER_BYTES = 16;
const TYPES = EVENT_TYPES.length;

/** The weights as bytes, little-endian: header, then each array at a multiple of four. */
export function packTypeWeights({ threshold, bias, scales, hashes, rows }: TypeWeights): Uint8Array {
  const header = new DataView(new ArrayBuffer(HEADER_BYTES));
  [MAGIC, TYPES, hashes.length].forEach((value, index) => header.setUint32(index * 4, value, true));
  header.setFloat32(12, threshold, true);
  const parts = [header, bias, scales, hashes, rows];
  return Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)));
}

/** Reads what `packTypeWeights` wrote, without copying if the bytes lie at a multiple of four. */
export function unpackTypeWeights(bytes: Uint8Array): TypeWeights {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  const header = new DataView(buffer, byteOffset, HEADER_BYTES);
  if (header.getUint32(0, true) !== MAGIC) throw new Error('these are not the weights of event types');
  if (header.getUint32(4, true) !== TYPES) throw new Error('the weights know other event types: train them anew');
  const count = header.getUint32(8, true);
  const afterHeader = byteOffset + HEADER_BYTES;
  const afterScales = afterHeader + TYPES * 8;
  return {
    threshold: header.getFloat32(12, true),
    bias: new Float32Array(buffer, afterHeader, TYPES),
    scales: new Float32Array(buffer, afterHeader + TYPES * 4, TYPES),
    hashes: new Uint32Array(buffer, afterScales, count),
    rows: new Int8Array(buffer, afterScales + count * 4, count * TYPES),
  };
}
