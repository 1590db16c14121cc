/** Whatever of the host the outside can reach, to be closed together: the last opened first. */
export class Doors {
  readonly #opened: { close(): Promise<void> }[] = [];

  /** Remembers something that was opened. */
  add<T extends { close(): Promise<void> }>(door: T): T {
    this.#opened.push(door);
    return door;
  }

  async close(): Promise<void> {
    for (const door of this.#opened.splice(0).toReversed()) await door.close();
  }
}
