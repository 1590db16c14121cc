import { tokenise } from '../../shared/domain/text.ts';
import { CUES, type Cue, type Lexicon } from './lexicon.ts';

interface Node {
  readonly words: Map<string, Node>;
  /** Words that begin with a stem lead to its node: by their first two letters, the shorter stems first. */
  readonly stems: Map<number, Stem[]>;
  cues: readonly Cue[];
}

interface Stem {
  readonly stem: string;
  readonly node: Node;
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
  let nodes = next(root, words[first]!);
  for (let last = first; nodes.length > 0; last++) {
    const cues = cuesOf(nodes);
    if (cues.length > 0) hit = { first, last, cues };
    const word = words[last + 1];
    if (word === undefined) break;
    nodes = nodes.length === 1 ? next(nodes[0]!, word) : nodes.flatMap((node) => next(node, word));
  }
  return hit;
}

function cuesOf(nodes: readonly Node[]): readonly Cue[] {
  return nodes.length === 1 ? nodes[0]!.cues : [...new Set(nodes.flatMap((node) => node.cues))];
}

const NONE: readonly Node[] = [];

/** Nearly every word leads nowhere: that must cost two look-ups and no memory. */
function next(node: Node, word: string): readonly Node[] {
  const exact = node.words.get(word);
  const stems = node.stems.size === 0 ? undefined : node.stems.get(beginningOf(word));
  if (!stems) return exact ? [exact] : NONE;
  const found: Node[] = exact ? [exact] : [];
  for (const { stem, node: child } of stems) if (word.startsWith(stem)) found.push(child);
  return found;
}

/** The first two letters as a small number. Others may have the same, so a stem found by it must still be compared. */
function beginningOf(word: string): number {
  return (word.charCodeAt(0) << 11) ^ word.charCodeAt(1);
}

function newNode(): Node {
  return { words: new Map(), stems: new Map(), cues: [] };
}

function stemChild(parent: Node, stem: string): Node {
  if (stem.length < 2) throw new Error(`“${stem}*” stands for too many words`);
  const beginning = beginningOf(stem);
  const stems = parent.stems.get(beginning) ?? [];
  const known = stems.find((other) => other.stem === stem);
  if (known) return known.node;
  const node = newNode();
  parent.stems.set(
    beginning,
    [...stems, { stem, node }].sort((a, b) => a.stem.length - b.stem.length),
  );
  return node;
}

function childOf(children: Map<string, Node>, key: string): Node {
  const known = children.get(key);
  if (known) return known;
  const child = newNode();
  children.set(key, child);
  return child;
}
