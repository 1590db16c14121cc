import type { Evidence } from '../../shared/domain/story.ts';
import { type Tokens } from '../tokens.ts';
import { type Language, lexicons } from './all.ts';
import { languagesOf } from './language.ts';
import type { Cue } from './lexicon.ts';
import { Phrases } from './phrases.ts';

/** One phrase of a story and what it speaks for; `first` and `last` are indexes of its words. */
export interface CueFound {
  readonly field: Evidence['field'];
  readonly first: number;
  readonly last: number;
  readonly cues: readonly Cue[];
}

/** What the lexicon has to say of a story. */
export interface Cues {
  readonly found: readonly CueFound[];
  readonly languages: readonly Language[];
}

const compiled = new Map<Language, Phrases>();

function phrasesOf(language: Language): Phrases {
  const known = compiled.get(language);
  if (known) return known;
  const phrases = new Phrases(lexicons[language]);
  compiled.set(language, phrases);
  return phrases;
}

/** Finds the phrases of the lexicon in a story. None begins in the title and ends in the summary. */
export function readCues(tokens: Tokens, hint?: string): Cues {
  const languages = languagesOf(tokens, hint);
  const found: CueFound[] = [];
  const readField = (field: CueFound['field'], from: number, to: number) => {
    for (const language of languages)
      phrasesOf(language).find(tokens, from, to, (first, last, cues) => found.push({ field, first, last, cues }));
  };
  readField('title', 0, tokens.titleCount);
  readField('summary', tokens.titleCount, tokens.count);
  return { found, languages };
}
