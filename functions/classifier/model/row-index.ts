/** The row of what has none. */
export const NO_ROW = -1;

/** Hash → its row in a table: open addressing, since a `Map` would take longer to fill than all else at start. */
export class RowIndex {
  readonly #hashes: Uint32Array;
  /** Rows counted from 1; 0 is free. */
  readonly #rows: Uint16Array;
  readonly #mask: number;

  /** Of the hashes of a table in the order of its rows, fewer than 65,536; of equal ones the last counts. */
  constructor(hashes: Uint32Array) {
    this.#hashes = hashes;
    this.#mask = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2)) - 1;
    this.#rows = new Uint16Array(this.#mask + 1);
    for (let row = 0; row < hashes.length; row++) this.#rows[this.#placeOf(hashes[row]!)] = row + 1;
  }

  /** The row of this hash, or `NO_ROW`. */
  rowOf(hash: number): number {
    return this.#rows[this.#placeOf(hash)]! - 1;
  }

  /** Where a hash's row stands, or would. */
  #placeOf(hash: number): number {
    let at = hash & this.#mask;
    for (let row = this.#rows[at]!; row !== 0 && this.#hashes[row - 1] !== hash; row = this.#rows[at]!)
      at = (at + 1) & this.#mask;
    return at;
  }
}
