/** What training made, as numbers. */
export interface Weights {
  /** Hashes of the words that have projections, in row order. */
  readonly words: Uint32Array;
  readonly filters: number;
  /** For each word, each of three places and each filter: what the word at that place adds to the filter. */
  readonly projections: Int8Array;
  readonly filterScales: Float32Array;
  readonly filterBias: Float32Array;
  readonly output: Float32Array;
  /** Hashed words and pairs use `2 ** bits` buckets. */
  readonly bits: number;
  readonly linear: Int8Array;
  readonly linearScale: number;
  readonly bias: number;
}

const MAGIC = 0x43574d31;
const HEADER_BYTES = 32;

/** The weights as bytes, little-endian: header, then each array at a multiple of four. */
export function packWeights(weights: Weights): Uint8Array {
  const { words, filters, filterScales, filterBias, output, projections, bits, linear } = weights;
  const header = new DataView(new ArrayBuffer(HEADER_BYTES));
  [MAGIC, words.length, filters, bits].forEach((value, index) => header.setUint32(index * 4, value, true));
  header.setFloat32(16, weights.linearScale, true);
  header.setFloat32(20, weights.bias, true);
  const parts = [header, words, filterScales, filterBias, output, projections, linear];
  return Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)));
}

/** Reads what `packWeights` wrote, without copying. */
export function unpackWeights(bytes: Uint8Array): Weights {
  const buffer = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  const header = new DataView(buffer.buffer, buffer.byteOffset, HEADER_BYTES);
  if (header.getUint32(0, true) !== MAGIC) throw new Error('these are not the weights of the classifier');
  const [wordCount, filters, bits] = [4, 8, 12].map((at) => header.getUint32(at, true)) as [number, number, number];
  let at = buffer.byteOffset + HEADER_BYTES;
  const floats = () => new Float32Array(buffer.buffer, advance(filters * 4), filters);
  const advance = (length: number) => (at += length) - length;
  return {
    words: new Uint32Array(buffer.buffer, advance(wordCount * 4), wordCount),
    filters,
    filterScales: floats(),
    filterBias: floats(),
    output: floats(),
    projections: new Int8Array(buffer.buffer, advance(wordCount * filters * 3), wordCount * filters * 3),
    bits,
    linear: new Int8Array(buffer.buffer, advance(2 ** bits), 2 ** bits),
    linearScale: header.getFloat32(16, true),
    bias: header.getFloat32(20, true),
  };
}
