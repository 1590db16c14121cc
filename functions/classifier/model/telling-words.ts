import { HASH, STRIDE, type Tokens } from '../tokens.ts';
import { hashWord } from '../word-hash.ts';

/** A word, by its place in the text, and what it added to the network's log-odds. */
export interface TellingWord {
  readonly index: number;
  readonly share: number;
}

/** A word that moved the log-odds by less than this is no evidence. */
const TELLING = 0.4;
const MOST = 3;

/** Words that a reader learns nothing from, though the network does: what they stand beside is what matters. */
const FUNCTION_WORDS: ReadonlySet<number> = new Set(
  `a about after again against all also an and any are as at be been before being between both but by can could did do
   does during each for from had has have he her here him his how i if in into is it its just may me might more most must
   my no nor not now of off on once only or other our out over own said same says shall she should since so some such than
   that the their them then there these they this those through to too under until up very was we were what when where
   which while who whom why will with would yet you your`
    .split(/\s+/u)
    .map((word) => hashWord(word)[0]),
);

/** The words that moved the network most, most of all first, given what each added to its log-odds. */
export function tellingWords(shares: Float32Array, { data }: Tokens): readonly TellingWord[] {
  const telling: TellingWord[] = [];
  for (let index = 0; index < shares.length; index += 1) {
    const share = shares[index]!;
    if (Math.abs(share) >= TELLING && !FUNCTION_WORDS.has(data[index * STRIDE + HASH]!)) telling.push({ index, share });
  }
  return telling.sort((a, b) => Math.abs(b.share) - Math.abs(a.share)).slice(0, MOST);
}
