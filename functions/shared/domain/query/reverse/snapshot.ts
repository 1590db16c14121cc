import type { CompiledQueries } from './compiled-queries.ts';
import type { StringTable } from './string-table.ts';

/** Changes with everything that makes an old snapshot wrong: the layout, folding, stemming, the order of arrays. */
const FORMAT = 0x43_57_51_02;
const HEADER_INTS = 2;
const KINDS = [Uint8Array, Uint16Array, Uint32Array] as const;
type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** A snapshot that was written by other code, or cut off. The index is then compiled anew. */
export class SnapshotError extends Error {}

/** Writes compiled queries as they lie in memory: a header, each array's kind and length, the arrays. Little-endian, as every machine we run on. */
export function encodeSnapshot(compiled: CompiledQueries): Uint8Array<ArrayBuffer> {
  const arrays = arraysOf(compiled);
  const header = Uint32Array.of(FORMAT, arrays.length, ...arrays.flatMap((array) => [kindOf(array), array.length]));
  const bytes = new Uint8Array(header.byteLength + arrays.reduce((sum, array) => sum + aligned(array.byteLength), 0));
  bytes.set(bytesIn(header));
  let at = header.byteLength;
  for (const array of arrays) {
    bytes.set(bytesIn(array), at);
    at += aligned(array.byteLength);
  }
  return bytes;
}

/** Reads a snapshot without copying it, or throws `SnapshotError`. */
export function decodeSnapshot(bytes: Uint8Array<ArrayBuffer>): CompiledQueries {
  if (bytes.byteOffset % 4 !== 0) return decodeSnapshot(bytes.slice());
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.min(HEADER_INTS, bytes.byteLength >>> 2));
  const count = head[1] ?? 0;
  const headerBytes = (HEADER_INTS + count * 2) * 4;
  if (head[0] !== FORMAT || count !== ARRAYS || bytes.byteLength < headerBytes)
    throw new SnapshotError('not a snapshot of this version');
  const table = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_INTS + count * 2);
  const arrays: Numbers[] = [];
  let at = headerBytes;
  for (let index = 0; index < count; index++) {
    const kind = KINDS[table[HEADER_INTS + index * 2] as number];
    const length = table[HEADER_INTS + index * 2 + 1] as number;
    if (!kind || at + length * kind.BYTES_PER_ELEMENT > bytes.byteLength)
      throw new SnapshotError('the snapshot is cut off');
    arrays.push(new kind(bytes.buffer, bytes.byteOffset + at, length));
    at += aligned(length * kind.BYTES_PER_ELEMENT);
  }
  return fromArrays(arrays);
}

/** All arrays, in the order in which `fromArrays` takes them. */
function arraysOf({ strings, roles, pairs, complexTexts, ...rest }: CompiledQueries): readonly Numbers[] {
  const table = ({ starts, units, slots }: StringTable) => [starts, units, slots];
  const { plain, exact, title, titleExact, prefix } = roles;
  const atoms = [plain, exact, title, titleExact, prefix, pairs.slots, rest.pairStarts, rest.prefixLengths];
  const groups = [rest.groupStarts, rest.groupFilters, rest.groupEntries];
  const entries = [rest.entryTargets, rest.entryResiduals, rest.residuals];
  const queries = [rest.slotCount, rest.queryStarts, rest.querySlots];
  return [table(strings), atoms, [rest.complexOf], table(complexTexts), groups, entries, queries].flat();
}

const ARRAYS = 24;

function fromArrays(arrays: readonly Numbers[]): CompiledQueries {
  let at = 0;
  const take = <T extends Numbers>(kind: new (length: number) => T): T => {
    const array = arrays[at++];
    if (!(array instanceof kind)) throw new SnapshotError('an array is of the wrong kind');
    return array;
  };
  const ints = () => take(Uint32Array);
  const strings = () => ({ starts: ints(), units: take(Uint16Array), slots: ints() });
  return {
    strings: strings(),
    roles: { plain: ints(), exact: ints(), title: ints(), titleExact: ints(), prefix: ints() },
    pairs: { slots: ints() },
    pairStarts: take(Uint8Array),
    prefixLengths: ints(),
    complexOf: ints(),
    complexTexts: strings(),
    groupStarts: ints(),
    groupFilters: ints(),
    groupEntries: ints(),
    entryTargets: ints(),
    entryResiduals: ints(),
    residuals: ints(),
    slotCount: ints(),
    queryStarts: ints(),
    querySlots: ints(),
  };
}

function kindOf(array: Numbers): number {
  return KINDS.findIndex((kind) => array instanceof kind);
}

function bytesIn(array: Numbers): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function aligned(bytes: number): number {
  return (bytes + 3) & ~3;
}
