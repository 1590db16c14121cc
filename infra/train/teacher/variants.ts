import type { Labelled } from '../data.ts';
import { Random } from '../random.ts';

const SEED = 11;
const SHORTEST = 4;
const LONGEST = 24;

/**
 * Pieces of entries, some joined with a piece of another: texts nobody has labelled, which teach the network where the
 * teacher's answers change. The same entries give the same pieces.
 */
export function variantsOf(texts: readonly Labelled[], rounds: number): readonly string[] {
  const random = new Random(SEED);
  const words = texts.map(({ title, summary }) => `${title} ${summary}`.trim().split(/\s+/u));
  const pick = () => words[Math.floor(random.next() * words.length)] ?? [];
  const variants: string[] = [];
  for (let round = 0; round < rounds; round++)
    for (const own of words) {
      const piece = pieceOf(own, random);
      variants.push((random.next() < 0.3 ? [...piece, ...pieceOf(pick(), random)] : piece).join(' '));
    }
  return variants;
}

/** A run of neighbouring words. */
function pieceOf(words: readonly string[], random: Random): readonly string[] {
  const length = SHORTEST + Math.floor(random.next() * (LONGEST - SHORTEST + 1));
  const start = Math.floor(random.next() * Math.max(1, words.length - length + 1));
  return words.slice(start, start + length);
}
