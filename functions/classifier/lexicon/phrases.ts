import { EdgeTable, EdgeTableBuilder, NO_EDGE } from '../gazetteer/edge-table.ts';
import { beginningsWithin } from '../stem.ts';
import { CHECK, END, HASH, START, STRIDE, type Tokens, isLatinAt, tokensOf, wordAt } from '../tokens.ts';
import { CHECK_BITS, HASH_SEED, hashWord, nextCheck, nextHash } from '../word-hash.ts';
import { CUES, type Cue, type Lexicon } from './lexicon.ts';

/** Called for each phrase found: its first and its last word, and what it speaks for. */
export type OnPhrase = (first: number, last: number, cues: readonly Cue[]) => void;

/** A stem is an edge of its own, by the stem with this behind it, which no word has. */
const STEM_MARK = '*';
const STEM_MARK_CODE = STEM_MARK.charCodeAt(0);
const SHORTEST_STEM = 2;
const COMMA = 44;

const ROOT = 0;
const NOWHERE: readonly number[] = [];
const NO_CUES: readonly Cue[] = [];

/** A language's phrases, ready to be found: a trie whose edges are words and stems, as the gazetteer's are words. */
export class Phrases {
  readonly #table: EdgeTable;
  /** By edge. */
  readonly #cues: readonly (readonly Cue[])[];
  readonly #hasStems: boolean;

  constructor(lexicon: Lexicon) {
    const lists = CUES.map((cue) => ({ cue, words: tokensOf(lexicon[cue] ?? '') }));
    const builder = new EdgeTableBuilder(lists.reduce((sum, { words }) => sum + words.count, 0));
    const cues: (readonly Cue[])[] = Array.from({ length: builder.slots }, () => NO_CUES);
    for (const { cue, words } of lists) addPhrases(words, builder, (edge) => (cues[edge] = withCue(cues[edge]!, cue)));
    this.#cues = cues;
    this.#hasStems = lists.some(({ words }) => words.title.includes(STEM_MARK));
    this.#table = new EdgeTable(builder);
  }

  /** The longest phrase at each place of the words `[from, to)`, from left to right, none overlapping another. */
  find(tokens: Tokens, from: number, to: number, onPhrase: OnPhrase): void {
    for (let first = from; first < to; first += 1) {
      const reached = this.#next(ROOT, tokens, first);
      if (reached.length > 0) first = this.#longest(tokens, first, to, reached, onPhrase);
    }
  }

  /** Follows the trie as far as the text goes with it, reports the last phrase passed, and returns the word it ends with. */
  #longest(tokens: Tokens, first: number, to: number, root: readonly number[], onPhrase: OnPhrase): number {
    let cues = NO_CUES;
    let end = first;
    let reached = root;
    for (let last = first; reached.length > 0; last += 1) {
      const here = this.#cuesOf(reached);
      if (here.length > 0) {
        cues = here;
        end = last;
      }
      if (last + 1 === to) break;
      reached =
        reached.length === 1 ? this.#next(reached[0]! + 1, tokens, last + 1) : this.#nextOf(reached, tokens, last + 1);
    }
    if (cues.length > 0) onPhrase(first, end, cues);
    return end;
  }

  #cuesOf(edges: readonly number[]): readonly Cue[] {
    return edges.length === 1 ? this.#cues[edges[0]!]! : [...new Set(edges.flatMap((edge) => this.#cues[edge]!))];
  }

  #nextOf(edges: readonly number[], tokens: Tokens, index: number): readonly number[] {
    return edges.flatMap((edge) => this.#next(edge + 1, tokens, index));
  }

  /** The edges that a word leads along: nearly always none, which must cost no memory. */
  #next(parent: number, tokens: Tokens, index: number): readonly number[] {
    if (this.#hasStems) return this.#nextByLetters(parent, wordAt(tokens, index));
    const at = index * STRIDE;
    const edge = this.#table.find(parent, tokens.data[at + HASH]!, tokens.data[at + CHECK]!);
    return edge === NO_EDGE ? NOWHERE : [edge];
  }

  /** The edges of the very word, then, if it is Arabic, of what is left without what clings to it. */
  #nextByLetters(parent: number, word: string): readonly number[] {
    const edges = this.#nextFrom(parent, word, 0);
    const beginnings = beginningsWithin(word);
    return beginnings.length === 0
      ? edges
      : [...edges, ...beginnings.flatMap((beginning) => this.#nextFrom(parent, word, beginning))];
  }

  /** The edge of the very word from there on, then those of its stems, the shorter first. */
  #nextFrom(parent: number, word: string, from: number): readonly number[] {
    const edges: number[] = [];
    let hash = HASH_SEED;
    let check = 0;
    for (let i = from; i < word.length; i += 1) {
      hash = nextHash(hash, word.charCodeAt(i));
      check = nextCheck(check, word.charCodeAt(i));
      if (i + 1 - from < SHORTEST_STEM) continue;
      const stem = this.#table.find(
        parent,
        nextHash(hash, STEM_MARK_CODE),
        nextCheck(check, STEM_MARK_CODE) & CHECK_BITS,
      );
      if (stem !== NO_EDGE) edges.push(stem);
    }
    const whole = this.#table.find(parent, hash, check & CHECK_BITS);
    if (whole !== NO_EDGE) edges.unshift(whole);
    return edges;
  }
}

/** Adds the phrases of a list, cut into words, and calls back with the edge that each one ends with. */
function addPhrases(words: Tokens, builder: EdgeTableBuilder, onPhrase: (edge: number) => void): void {
  let node = ROOT;
  for (let index = 0; index < words.count; index += 1) {
    const edge = addWord(node, words, index, builder);
    const isLast = endsPhrase(words, index);
    if (isLast) onPhrase(edge);
    node = isLast ? ROOT : edge + 1;
  }
}

function addWord(node: number, words: Tokens, index: number, builder: EdgeTableBuilder): number {
  const { title, data } = words;
  const at = index * STRIDE;
  const isStem = title[data[at + END]!] === STEM_MARK;
  // Nearly every word is hashed already.
  if (!isStem && isLatinAt(words, index)) return builder.add(node, data[at + HASH]!, data[at + CHECK]!);
  const word = wordAt(words, index);
  return builder.add(node, ...hashWord(isStem ? stemOf(word) : word));
}

function endsPhrase({ title, data, count }: Tokens, index: number): boolean {
  if (index + 1 === count) return true;
  const from = data[index * STRIDE + END]!;
  const to = data[(index + 1) * STRIDE + START]!;
  for (let i = from; i < to; i += 1) if (title.charCodeAt(i) === COMMA) return true;
  return false;
}

function stemOf(beginning: string): string {
  if (beginning.length < SHORTEST_STEM) throw new Error(`“${beginning}*” stands for too many words`);
  return beginning + STEM_MARK;
}

function withCue(cues: readonly Cue[], cue: Cue): readonly Cue[] {
  return cues.includes(cue) ? cues : [...cues, cue];
}
