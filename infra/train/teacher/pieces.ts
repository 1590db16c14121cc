import { crc32 } from 'node:zlib';
import type { Labelled } from '../data.ts';
import { Random } from '../random.ts';

const SHORTEST = 4;
const LONGEST = 24;
/** How often a piece is followed by a piece of the text before. */
const JOINED = 0.3;

/**
 * A piece of each text, some joined with a piece of the text before: texts nobody has labelled, which teach the network
 * where the teacher's answers change. A text gives the same piece whatever stands around it, but for those that are joined.
 */
export function piecesOf(texts: readonly Labelled[]): readonly string[] {
  const all = texts.map(({ title, summary }) => `${title} ${summary}`.trim());
  return all.map((text, index) => pieceWithNeighbour(text, all.at(index - 1) ?? '', new Random(crc32(text))));
}

function pieceWithNeighbour(text: string, before: string, random: Random): string {
  const piece = pieceOf(text, random);
  return random.next() < JOINED ? `${piece} ${pieceOf(before, random)}` : piece;
}

/** A run of neighbouring words. */
function pieceOf(text: string, random: Random): string {
  const words = text.split(/\s+/u);
  const length = SHORTEST + Math.floor(random.next() * (LONGEST - SHORTEST + 1));
  const start = Math.floor(random.next() * Math.max(1, words.length - length + 1));
  return words.slice(start, start + length).join(' ');
}
