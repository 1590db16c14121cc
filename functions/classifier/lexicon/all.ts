import { arabic } from './ar.ts';
import { armenian } from './hy.ts';
import { azerbaijani } from './az.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import type { Lexicon } from './lexicon.ts';
import { russian } from './ru.ts';
import { spanish } from './es.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';

/** Every language's phrases by its code. */
export const lexicons = {
  ar: arabic,
  az: azerbaijani,
  en: english,
  es: spanish,
  fr: french,
  hy: armenian,
  ru: russian,
  tr: turkish,
  uk: ukrainian,
} as const satisfies Readonly<Record<string, Lexicon>>;

export type Language = keyof typeof lexicons;
