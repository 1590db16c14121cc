import { tokenise } from '../../shared/domain/text.ts';
import { EdgeTable, EdgeTableBuilder, NO_EDGE } from '../gazetteer/edge-table.ts';
import { beginningsWithin } from '../stem.ts';
import { CHECK, HASH, STRIDE, type Tokens, wordAt } from '../tokens.ts';
import { CHECK_BITS, HASH_SEED, hashWord, nextCheck, nextHash } from '../word-hash.ts';
import { CUES, type Cue, type Lexicon } from './lexicon.ts';

/** Called for each phrase found: its first and its last word, and what it speaks for. */
export type OnPhrase = (first: number, last: number, cues: readonly Cue[]) => void;

/** A stem is an edge of its own, by the stem with this behind it, which no word has. */
const STEM_MARK = '*';
const STEM_MARK_CODE = STEM_MARK.charCodeAt(0);
const SHORTEST_STEM = 2;

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
    const phrases = phrasesOf(lexicon);
    const builder = new EdgeTableBuilder(phrases.reduce((sum, { words }) => sum + words.length, 0));
    const cues: (readonly Cue[])[] = Array.from({ length: builder.slots }, () => NO_CUES);
    for (const { words, cue } of phrases) {
      let node = ROOT;
      for (const word of words) node = builder.add(node, ...hashWord(word)) + 1;
      const edge = node - 1;
      if (!cues[edge]!.includes(cue)) cues[edge] = [...cues[edge]!, cue];
    }
    this.#cues = cues;
    this.#hasStems = phrases.some(({ words }) => words.some((word) => word.endsWith(STEM_MARK)));
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

interface Phrase {
  readonly words: readonly string[];
  readonly cue: Cue;
}

function phrasesOf(lexicon: Lexicon): readonly Phrase[] {
  return CUES.flatMap((cue) =>
    (lexicon[cue] ?? '')
      .split(',')
      .map((phrase) => ({ words: wordsOf(phrase), cue }))
      .filter(({ words }) => words.length > 0),
  );
}

/** The words and stems of a phrase, folded. */
function wordsOf(phrase: string): readonly string[] {
  const words: string[] = [];
  for (const part of phrase.split(/\s+/u)) {
    for (const { word } of tokenise(part)) words.push(word);
    if (part.endsWith(STEM_MARK)) words.push(stemOf(words.pop() ?? ''));
  }
  return words;
}

function stemOf(beginning: string): string {
  if (beginning.length < SHORTEST_STEM) throw new Error(`“${beginning}*” stands for too many words`);
  return beginning + STEM_MARK;
}
