import { tokenise } from '../../shared/domain/text.ts';
import { CUES, type Cue, type Lexicon } from './lexicon.ts';

interface Node {
  readonly words: Map<string, Node>;
  /** Words that begin so lead here. */
  readonly stems: Map<string, Node>;
  /** The shortest and the longest stem, so that few beginnings are tried. */
  shortest: number;
  longest: number;
  cues: readonly Cue[];
}

/** What a run of tokens speaks for: `[first, last]`, both included. */
export interface CueHit {
  readonly first: number;
  readonly last: number;
  readonly cues: readonly Cue[];
}

/** A language's phrases, ready to be found. */
export class Phrases {
  readonly #root = newNode();

  constructor(lexicon: Lexicon) {
    for (const cue of CUES) for (const phrase of (lexicon[cue] ?? '').split(',')) this.#add(phrase, cue);
  }

  #add(phrase: string, cue: Cue): void {
    const parts = phrase.trim().split(/\s+/u).filter(Boolean);
    if (parts.length === 0) return;
    let node = this.#root;
    for (const part of parts) {
      const isStem = part.endsWith('*');
      const words = tokenise(isStem ? part.slice(0, -1) : part);
      for (const [index, { word }] of words.entries())
        node = isStem && index === words.length - 1 ? stemChild(node, word) : childOf(node.words, word);
    }
    if (!node.cues.includes(cue)) node.cues = [...node.cues, cue];
  }

  /** The longest phrase at each place, from left to right, none overlapping another. */
  find(words: readonly string[]): readonly CueHit[] {
    const hits: CueHit[] = [];
    for (let first = 0; first < words.length; first++) {
      const hit = longest(this.#root, words, first);
      if (!hit) continue;
      hits.push(hit);
      first = hit.last;
    }
    return hits;
  }
}

function longest(root: Node, words: readonly string[], first: number): CueHit | undefined {
  let hit: CueHit | undefined;
  let nodes = next(root, words[first] as string);
  for (let last = first; nodes.length > 0; last++) {
    const cues = nodes.flatMap((node) => node.cues);
    if (cues.length > 0) hit = { first, last, cues: [...new Set(cues)] };
    const word = words[last + 1];
    if (word === undefined) break;
    nodes = nodes.flatMap((node) => next(node, word));
  }
  return hit;
}

const NONE: readonly Node[] = [];

function next(node: Node, word: string): readonly Node[] {
  if (node.longest === 0 && !node.words.has(word)) return NONE;
  const found: Node[] = [];
  const exact = node.words.get(word);
  if (exact) found.push(exact);
  const end = Math.min(word.length, node.longest);
  for (let length = node.shortest; length <= end; length++) {
    const stem = node.stems.get(word.slice(0, length));
    if (stem) found.push(stem);
  }
  return found;
}

function newNode(): Node {
  return { words: new Map(), stems: new Map(), shortest: Infinity, longest: 0, cues: [] };
}

function stemChild(node: Node, stem: string): Node {
  node.shortest = Math.min(node.shortest, stem.length);
  node.longest = Math.max(node.longest, stem.length);
  return childOf(node.stems, stem);
}

function childOf(children: Map<string, Node>, key: string): Node {
  const known = children.get(key);
  if (known) return known;
  const child = newNode();
  children.set(key, child);
  return child;
}
