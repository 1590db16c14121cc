import { tokenise } from '../../shared/domain/text.ts';
import type { Evidence } from '../../shared/domain/story.ts';
import { type Language, lexicons } from './all.ts';
import { languagesOf } from './language.ts';
import type { Cue } from './lexicon.ts';
import { Phrases } from './phrases.ts';

/** One phrase of a story and what it speaks for. */
export interface CueFound extends Omit<Evidence, 'speaksFor'> {
  readonly cues: readonly Cue[];
}

const compiled = new Map<Language, Phrases>();

function phrasesOf(language: Language): Phrases {
  const known = compiled.get(language);
  if (known) return known;
  const phrases = new Phrases(lexicons[language]);
  compiled.set(language, phrases);
  return phrases;
}

/** Finds the phrases of the lexicon in title and summary. */
export function readCues(entry: {
  readonly title: string;
  readonly summary: string;
  readonly language?: string | undefined;
}): readonly CueFound[] {
  return (['title', 'summary'] as const).flatMap((field) => {
    const text = entry[field];
    const tokens = tokenise(text);
    const words = tokens.map(({ word }) => word);
    return languagesOf(text, words, entry.language).flatMap((language) =>
      phrasesOf(language)
        .find(words)
        .map(({ first, last, cues }) => {
          const start = tokens[first]?.start ?? 0;
          const end = tokens[last]?.end ?? start;
          return { field, start, end, text: text.slice(start, end), cues };
        }),
    );
  });
}
