import { CHECK, END, HASH, START, STRIDE, type Tokens } from '../tokens.ts';
import { EdgeTable, NO_EDGE } from './edge-table.ts';
import type { GazetteerData } from './format.ts';

/** Called for each name found: its first word, the word after its last, and the edge of the gazetteer it ends on. */
export type OnName = (first: number, end: number, edge: number) => void;

/** Finds names in a text. */
export interface Spotter {
  /** The longest name at every word that no earlier name has taken. Names never cross from the title to the summary. */
  spot(tokens: Tokens, onName: OnName): void;
}

/** A longer gap, or a sentence's end in it, keeps two words from being one name. */
const LONGEST_GAP = 3;
const NEW_LINE = 10;
const SENTENCE_END = /[!?;:|\n]|\.\s/u;
/** A full stop after a short word abbreviates: `St. Petersburg`, `U.S. Army`. */
const LONGEST_ABBREVIATION = 3;

/** Finds the names of this gazetteer. */
export function createSpotter(data: GazetteerData): Spotter {
  const table = new EdgeTable(data);
  return {
    spot(tokens, onName) {
      spotField(tokens, 0, tokens.titleCount, tokens.title, table, onName);
      spotField(tokens, tokens.titleCount, tokens.count, tokens.summary, table, onName);
    },
  };
}

function spotField(tokens: Tokens, from: number, to: number, text: string, table: EdgeTable, onName: OnName): void {
  const { data } = tokens;
  for (let first = from; first < to;) {
    const at = first * STRIDE;
    let edge = table.find(0, data[at + HASH]!, data[at + CHECK]!);
    if (edge === NO_EDGE && tokens.unclung !== undefined) edge = findUnclung(tokens, first, table);
    first = edge === NO_EDGE ? first + 1 : longest(tokens, first, to, text, edge, table, onName);
  }
}

function findUnclung(tokens: Tokens, index: number, table: EdgeTable): number {
  for (const [hash, check] of tokens.unclung?.get(index) ?? []) {
    const edge = table.find(0, hash, check);
    if (edge !== NO_EDGE) return edge;
  }
  return NO_EDGE;
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
  let best = NO_EDGE;
  let bestEnd = first + 1;
  let edge = root;
  for (let next = first + 1; edge !== NO_EDGE; next += 1) {
    if (table.isName(edge)) {
      best = edge;
      bestEnd = next;
    }
    if (next >= to || !table.goesOn(edge)) break;
    const at = next * STRIDE;
    edge = table.find(edge + 1, data[at + HASH]!, data[at + CHECK]!);
    if (edge !== NO_EDGE && !adjoins(tokens, next, text)) edge = NO_EDGE;
  }
  if (best !== NO_EDGE) onName(first, bestEnd, best);
  return bestEnd;
}

function adjoins({ data }: Tokens, index: number, text: string): boolean {
  const before = (index - 1) * STRIDE;
  const gapStart = data[before + END]!;
  const gapEnd = data[index * STRIDE + START]!;
  if (gapEnd - gapStart === 1) return text.charCodeAt(gapStart) !== NEW_LINE;
  if (gapEnd - gapStart > LONGEST_GAP) return false;
  const isShort = gapStart - data[before + START]! <= LONGEST_ABBREVIATION;
  const gap = text.slice(gapStart, gapEnd);
  return isShort ? !/[!?;:|\n]/u.test(gap) : !SENTENCE_END.test(gap);
}
