import { inflateRawSync } from 'node:zlib';
import { COLUMNS, type GazetteerData, type GazetteerFile } from './format.ts';

/** Columns that have one value an edge; the others have one a sense. */
const EDGE_COLUMNS: ReadonlySet<string> = new Set(['parent', 'hash', 'check', 'senseCount', 'spelling']);

/** Unpacks a compiled gazetteer. Meant for once a process. */
export function loadGazetteer(file: GazetteerFile): GazetteerData {
  const bytes = inflateRawSync(Buffer.from(file.data, 'base64'));
  let offset = 0;
  const columns = Object.fromEntries(
    COLUMNS.map(([name, Column]) => {
      const length = EDGE_COLUMNS.has(name) ? file.edges : file.senses;
      const end = offset + length * Column.BYTES_PER_ELEMENT;
      // A copy, since a view must start at a multiple of its element's size.
      const column = new Column(bytes.buffer.slice(bytes.byteOffset + offset, bytes.byteOffset + end));
      offset = end;
      return [name, column];
    }),
  );
  const { digest: _digest, edges: _edges, senses: _senses, data: _data, ...head } = file;
  return { ...head, ...columns } as GazetteerData;
}
