/** Strings numbered from 0, found by an open-addressing hash over their UTF-16 units: no JavaScript object a string. */
export interface StringTable {
  /** Where each string begins in `units`, and behind the last, where it ends. */
  readonly starts: Uint32Array;
  readonly units: Uint16Array;
  /** Number + 1 of the string in each slot, 0 for none; a power of two long. */
  readonly slots: Uint32Array;
}

/** Lays strings out. They must be distinct. */
export function stringTable(strings: readonly string[]): StringTable {
  const starts = new Uint32Array(strings.length + 1);
  for (const [index, string] of strings.entries()) starts[index + 1] = (starts[index] ?? 0) + string.length;
  const units = new Uint16Array(starts[strings.length] ?? 0);
  const slots = new Uint32Array(tableSize(strings.length));
  for (const [index, string] of strings.entries()) {
    const start = starts[index] ?? 0;
    for (let at = 0; at < string.length; at++) units[start + at] = string.charCodeAt(at);
    let slot = hash(string, string.length) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = index + 1;
  }
  return { starts, units, slots };
}

/** The number of the string that the first `length` units of this one are, or -1. */
export function findString(table: StringTable, string: string, length = string.length): number {
  const { slots } = table;
  const mask = slots.length - 1;
  let slot = hash(string, length) & mask;
  for (;;) {
    const index = (slots[slot] as number) - 1;
    if (index < 0 || isAt(table, index, string, length)) return index;
    slot = (slot + 1) & mask;
  }
}

/** The string of a number. */
export function stringAt({ starts, units }: StringTable, index: number): string {
  return String.fromCharCode(...units.subarray(starts[index], starts[index + 1]));
}

/** A power of two at least half empty. */
export function tableSize(entries: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(entries, 4) * 2));
}

function isAt({ starts, units }: StringTable, index: number, string: string, length: number): boolean {
  const start = starts[index] as number;
  if ((starts[index + 1] as number) - start !== length) return false;
  for (let at = 0; at < length; at++) if (units[start + at] !== string.charCodeAt(at)) return false;
  return true;
}

function hash(string: string, length: number): number {
  let value = 0x81_1c_9d_c5;
  for (let at = 0; at < length; at++) value = Math.imul(value ^ string.charCodeAt(at), 0x01_00_01_93);
  return (value ^ (value >>> 15)) >>> 0;
}
