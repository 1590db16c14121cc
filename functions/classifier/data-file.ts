/** Reads a data file at start. Importing `node:fs` would load Node's streams as well, which takes longer than the reading. */
export const { readFileSync: readDataFile } = process.getBuiltinModule('node:fs');
