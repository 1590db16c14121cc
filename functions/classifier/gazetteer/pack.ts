import { COLUMNS, type GazetteerData, type GazetteerHead } from './format.ts';

const MAGIC = 0x43574732;
const PREFIX_BYTES = 8;

/** What stands before the columns. */
interface FileHead extends GazetteerHead {
  /** How many elements each column has, in the order of `COLUMNS`. */
  readonly lengths: readonly number[];
}

/**
 * The compiled gazetteer as bytes, little-endian, laid out as it is used: a mark, the length of the head, the head as JSON
 * filled up with blanks to a multiple of four bytes, and the columns one after another.
 */
export function packGazetteer(data: GazetteerData): Uint8Array<ArrayBuffer> {
  const columns = COLUMNS.map(([name]) => data[name]);
  const names = new Set<string>(COLUMNS.map(([name]) => name));
  const rest = Object.fromEntries(Object.entries(data).filter(([key]) => !names.has(key)));
  const json = Buffer.from(JSON.stringify({ ...rest, lengths: columns.map(({ length }) => length) }));
  const head = Buffer.alloc(Math.ceil(json.length / 4) * 4, ' ');
  json.copy(head);
  const prefix = Uint32Array.of(MAGIC, head.length);
  const parts = [prefix, head, ...columns];
  return Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)));
}

/** Reads what `packGazetteer` wrote, without copying if the bytes lie at a multiple of four. */
export function unpackGazetteer(bytes: Uint8Array<ArrayBuffer>): GazetteerData {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  const prefix = new DataView(buffer, byteOffset, PREFIX_BYTES);
  if (prefix.getUint32(0, true) !== MAGIC) throw new Error('this is no compiled gazetteer');
  const headBytes = prefix.getUint32(4, true);
  const json = new TextDecoder().decode(bytes.subarray(PREFIX_BYTES, PREFIX_BYTES + headBytes));
  const { lengths, ...head } = JSON.parse(json) as FileHead;
  let at = byteOffset + PREFIX_BYTES + headBytes;
  const columns = COLUMNS.map(([name, Column], index) => {
    const column = new Column(buffer, at, lengths[index]);
    at += column.byteLength;
    return [name, column] as const;
  });
  return { ...head, ...Object.fromEntries(columns) } as GazetteerData;
}
