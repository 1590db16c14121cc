import { tokenise } from '../text.ts';
import type { Lexeme } from './lexer.ts';
import { QueryError } from './query-error.ts';
import { QUERY_LIMITS, type Span, type Term } from './query.ts';

/** The term that a word or a quoted text stands for, or a `QueryError` where it could never be found. */
export function termOf({ kind, text, at }: Lexeme & { readonly kind: 'word' | 'quoted' }, exact: boolean): Term {
  const words = wordsOf(text, at);
  if (!text.includes('*')) return { kind: 'words', text, exact };
  const beginning = text.slice(0, -1);
  if (kind === 'quoted' || beginning.includes('*') || !text.endsWith('*'))
    throw new QueryError(at, 'A star stands only at the end of a single word, as in refug*.', text.replaceAll('*', ''));
  if (exact) throw new QueryError(at, 'A word is either exact or a beginning: leave out the star or the equals sign.');
  if (words.length > 1)
    throw new QueryError(at, 'A star follows one word only. Use quotation marks for several.', `"${beginning}"`);
  if ([...(words[0] ?? '')].length < QUERY_LIMITS.minPrefixLetters)
    throw new QueryError(at, `A star needs at least ${QUERY_LIMITS.minPrefixLetters} letters before it.`, beginning);
  return { kind: 'prefix', text: beginning };
}

function wordsOf(text: string, at: Span): readonly string[] {
  const words = tokenise(text).map((token) => token.word);
  if (words.length === 0) throw new QueryError(at, 'There is no letter or digit in this.', '');
  if (words.length > QUERY_LIMITS.wordsInPhrase)
    throw new QueryError(at, `A phrase has at most ${QUERY_LIMITS.wordsInPhrase} words.`);
  if (words.some((word) => word.length > QUERY_LIMITS.letters))
    throw new QueryError(at, `A word has at most ${QUERY_LIMITS.letters} letters.`);
  return words;
}
