import { CHECK, END, HASH, START, STRIDE, type Tokens } from '../tokens.ts';
import type { GazetteerData } from './format.ts';

/** Called for each name found: its first word, the word after its last, and the edge of the gazetteer it ends on. */
export type OnName = (first: number, end: number, edge: number) => void;

/** Finds names in a text. */
export interface Spotter {
  /** The longest name at every word that no earlier name has taken. Names never cross from the title to the summary. */
  spot(tokens: Tokens, onName: OnName): void;
}

const PARENT_FACTOR = 0x9e3779b1 | 0;
/** A longer gap, or a sentence's end in it, keeps two words from being one name. */
const LONGEST_GAP = 3;
const SENTENCE_END = /[!?;:|\n]|\.\s/u;
/** A full stop after a short word abbreviates: `St. Petersburg`, `U.S. Army`. */
const LONGEST_ABBREVIATION = 3;

/** Builds the table by which words are looked up: a few milliseconds for 200,000 of them. */
export function createSpotter(data: GazetteerData): Spotter {
  const table = new EdgeTable(data);
  return {
    spot(tokens, onName) {
      spotField(tokens, 0, tokens.titleCount, tokens.title, table, onName);
      spotField(tokens, tokens.titleCount, tokens.count, tokens.summary, table, onName);
    },
  };
}

/** Open addressing over the edges, at most a quarter full, so that nearly every word of a text ends at an empty slot. */
class EdgeTable {
  readonly data: GazetteerData;
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(data: GazetteerData) {
    this.data = data;
    const size = 2 ** Math.ceil(Math.log2(data.parent.length * 4 + 1));
    this.#slots = new Int32Array(size);
    this.#mask = size - 1;
    const { parent, hash } = data;
    for (let edge = 0; edge < parent.length; edge += 1) {
      let slot = this.#slot(parent[edge] ?? 0, hash[edge] ?? 0);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = edge + 1;
    }
  }

  /** The edge from `parent` by this word, plus one; 0 if there is none. */
  find(parent: number, hash: number, check: number): number {
    const { data } = this;
    let slot = this.#slot(parent, hash);
    for (;;) {
      const found = this.#slots[slot] ?? 0;
      if (found === 0) return 0;
      const edge = found - 1;
      if (data.hash[edge] === hash && data.parent[edge] === parent && data.check[edge] === check) return found;
      slot = (slot + 1) & this.#mask;
    }
  }

  #slot(parent: number, hash: number): number {
    const mixed = hash ^ Math.imul(parent, PARENT_FACTOR);
    return (mixed ^ (mixed >>> 15)) & this.#mask;
  }
}

function spotField(tokens: Tokens, from: number, to: number, text: string, table: EdgeTable, onName: OnName): void {
  const { data } = tokens;
  for (let first = from; first < to;) {
    const at = first * STRIDE;
    let edge = table.find(0, data[at + HASH] ?? 0, data[at + CHECK] ?? 0);
    if (edge === 0 && tokens.beforeApostrophe.size > 0) edge = findStem(tokens, first, table);
    if (edge === 0) {
      first += 1;
      continue;
    }
    first = longest(tokens, first, to, text, edge, table, onName);
  }
}

function findStem(tokens: Tokens, index: number, table: EdgeTable): number {
  const before = tokens.beforeApostrophe.get(index);
  return before ? table.find(0, before[0], before[1]) : 0;
}

/** Follows the trie as far as the text goes with it, reports the last name passed, and returns the word to go on from. */
function longest(
  tokens: Tokens,
  first: number,
  to: number,
  text: string,
  root: number,
  table: EdgeTable,
  onName: OnName,
): number {
  const { data } = tokens;
  const { senseCount } = table.data;
  let edge = root;
  let best = 0;
  let bestEnd = first + 1;
  for (let next = first + 1; edge !== 0; next += 1) {
    if (senseCount[edge - 1] !== 0) {
      best = edge;
      bestEnd = next;
    }
    if (next >= to) break;
    const at = next * STRIDE;
    edge = table.find(edge, data[at + HASH] ?? 0, data[at + CHECK] ?? 0);
    if (edge !== 0 && !adjoins(tokens, next, text)) edge = 0;
  }
  if (best !== 0) onName(first, bestEnd, best - 1);
  return bestEnd;
}

function adjoins({ data }: Tokens, index: number, text: string): boolean {
  const before = (index - 1) * STRIDE;
  const gapStart = data[before + END] ?? 0;
  const gapEnd = data[index * STRIDE + START] ?? 0;
  if (gapEnd - gapStart === 1) return text[gapStart] !== '\n';
  if (gapEnd - gapStart > LONGEST_GAP) return false;
  const isShort = gapStart - (data[before + START] ?? 0) <= LONGEST_ABBREVIATION;
  const gap = text.slice(gapStart, gapEnd);
  return isShort ? !/[!?;:|\n]/u.test(gap) : !SENTENCE_END.test(gap);
}
