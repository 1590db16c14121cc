import type { Evidence } from '../../shared/domain/story.ts';
import type { Token } from '../../shared/domain/text.ts';
import { type Language, lexicons } from './all.ts';
import { languagesOf } from './language.ts';
import type { Cue } from './lexicon.ts';
import { Phrases } from './phrases.ts';

/** A field of a story with its words. */
export interface Field {
  readonly name: Evidence['field'];
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** One phrase of a field and what it speaks for; `first` and `last` are indexes of its words. */
export interface CueFound {
  readonly field: Field;
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

/** Finds the phrases of the lexicon in the fields of one story. */
export function readCues(fields: readonly Field[], hint?: string): Cues {
  const words = fields.map(({ tokens }) => tokens.map(({ word }) => word));
  const languages = languagesOf(fields.map(({ text }) => text).join(' '), words.flat(), hint);
  const found: CueFound[] = [];
  for (const [index, field] of fields.entries())
    for (const language of languages)
      for (const { first, last, cues } of phrasesOf(language).find(words[index]!))
        found.push({ field, first, last, cues });
  return { found, languages };
}

/** The words of a field from one to another, as they stand in the text. */
export function spanOf({ name, text, tokens }: Field, first: number, last: number): Omit<Evidence, 'speaksFor'> {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  return { field: name, start, end, text: text.slice(start, end) };
}
