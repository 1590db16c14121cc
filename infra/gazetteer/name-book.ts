import { stem } from '../../functions/classifier/stem.ts';
import { SPELLING, type SenseKind } from '../../functions/classifier/gazetteer/format.ts';
import { tokenise } from '../../functions/shared/domain/text.ts';

/** One thing that a name may stand for. */
export interface Sense {
  readonly kind: SenseKind;
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  readonly actor?: string | undefined;
  readonly population?: number | undefined;
}

export interface BookedName {
  readonly words: readonly string[];
  readonly spelling: number;
  readonly senses: readonly Sense[];
}

const ACRONYM = /^[A-Z][A-Z0-9]{1,5}$/u;
/** Letters that have no capital, and digits: `3R`, `400 Mawozo`. */
const LOWER_CASE = /^[\p{Ll}\p{N}]/u;
const LATIN = /^[\p{sc=Latin}\p{P}\p{N}\s]+$/u;
const CYRILLIC_CAPITAL = /^(?=\p{Lu})\p{sc=Cyrillic}+$/u;
/** Stripped of their endings, shorter Cyrillic names are words as well: `Газа` and `газа`, `Грузия` and `груза`. */
const SHORT_STEM = 6;
const MAX_CITIES = 6;

/** Collects names and what they stand for, before they are compiled. */
export class NameBook {
  readonly #names = new Map<string, { words: readonly string[]; spelling: number; senses: Sense[] }>();
  readonly #common: ReadonlySet<string>;

  constructor(common: ReadonlySet<string>) {
    this.#common = common;
  }

  /** Whether a name is also a word of everyday English. */
  isCommon(name: string): boolean {
    const words = wordsOf(name);
    return words.length === 1 && this.#common.has(words[0] ?? '');
  }

  add(name: string, sense: Sense): void {
    const words = wordsOf(name);
    if (words.length === 0) return;
    const key = words.join(' ');
    const known = this.#names.get(key);
    if (!known) {
      this.#names.set(key, { words, spelling: this.#spellingOf(name), senses: [sense] });
      return;
    }
    // The laxest spelling wins: `taliban` in lower case is a name if any language writes it so.
    known.spelling |= this.#spellingOf(name) & SPELLING.lowerCase;
    if (!ACRONYM.test(name)) known.spelling &= ~SPELLING.acronym;
    if (!known.senses.some((other) => isSame(other, sense))) known.senses.push(sense);
  }

  /** All names, those with the most telling senses first in each. */
  names(): readonly BookedName[] {
    return [...this.#names.values()].map(({ words, spelling, senses }) => ({ words, spelling, senses: limit(senses) }));
  }

  #spellingOf(name: string): number {
    if (!LATIN.test(name)) return isShortCyrillic(name) ? 0 : SPELLING.lowerCase;
    if (ACRONYM.test(name)) return SPELLING.acronym;
    if (LOWER_CASE.test(name)) return SPELLING.lowerCase;
    return this.isCommon(name) ? SPELLING.common : 0;
  }
}

/** Whether a Cyrillic name needs its capital. Longer ones do not, since their adjectives have none: `авдеевский`. */
function isShortCyrillic(name: string): boolean {
  return CYRILLIC_CAPITAL.test(name) && (wordsOf(name)[0] ?? '').length <= SHORT_STEM;
}

/** A name's words as the spotter will see them. */
export function wordsOf(name: string): readonly string[] {
  return tokenise(name).map(({ word }) => stem(word));
}

function isSame(a: Sense, b: Sense): boolean {
  return a.kind === b.kind && a.country === b.country && a.region === b.region && a.actor === b.actor;
}

function limit(senses: readonly Sense[]): readonly Sense[] {
  const cities = senses
    .filter(({ kind }) => kind === 'city')
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0))
    .slice(0, MAX_CITIES);
  return [...senses.filter(({ kind }) => kind !== 'city'), ...cities];
}
