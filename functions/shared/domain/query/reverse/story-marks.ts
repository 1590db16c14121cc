import type { SearchableStory, StoryWord } from '../searchable-story.ts';
import { ALWAYS } from './atoms.ts';
import type { CompiledQueries } from './compiled-queries.ts';
import { GrowingInts } from './growing.ts';
import { conditionKeys } from './condition-keys.ts';
import { findPair } from './pair-table.ts';
import { findString } from './string-table.ts';

/** Stories that can be told apart before all marks are wiped once. */
const LAST_STAMP = 0xff_ff_ff_f0;

/** Which atoms hold for the story at hand. Marks are stamps, so that the next story need not wipe them. */
export class StoryMarks {
  readonly #compiled: CompiledQueries;
  readonly #marks: Uint32Array;
  readonly #atoms = new GrowingInts();
  readonly #filters = new GrowingInts(64);
  #stamp = 0;

  constructor(compiled: CompiledQueries) {
    this.#compiled = compiled;
    this.#marks = new Uint32Array(compiled.complexOf.length);
  }

  /** Unlike for every other story. */
  get stamp(): number {
    return this.#stamp;
  }

  /** Simple atoms that hold, each once. */
  get atoms(): Uint32Array {
    return this.#atoms.view();
  }

  /** Those of them that are regions and countries. */
  get filters(): Uint32Array {
    return this.#filters.view();
  }

  /** Finds what the story has. */
  take(story: SearchableStory): void {
    if (this.#stamp >= LAST_STAMP) {
      this.#marks.fill(0);
      this.#stamp = 0;
    }
    this.#stamp += 2;
    this.#atoms.clear();
    this.#filters.clear();
    this.#mark(ALWAYS);
    this.#field(story.title, true);
    this.#field(story.summary, false);
    for (const id of story.regions) this.#filter(`region:${id}`);
    for (const code of story.countries) this.#filter(`country:${code}`);
    for (const key of conditionKeys(story)) this.#mark(this.#plain(key));
  }

  has(atom: number): boolean {
    return this.#marks[atom] === this.#stamp;
  }

  /** What was noted of a complex atom for this story. */
  known(atom: number): boolean | undefined {
    const mark = this.#marks[atom];
    if (mark === this.#stamp) return true;
    return mark === this.#stamp + 1 ? false : undefined;
  }

  note(atom: number, holds: boolean): void {
    this.#marks[atom] = holds ? this.#stamp : this.#stamp + 1;
  }

  #field(words: readonly StoryWord[], isTitle: boolean): void {
    const { strings, roles, pairs, pairStarts } = this.#compiled;
    let before = -1;
    for (const { word, stem } of words) {
      const stemmed = findString(strings, stem);
      const exact = stem === word ? stemmed : findString(strings, word);
      if (stemmed >= 0) this.#mark(roles.plain[stemmed] as number);
      if (exact >= 0) this.#mark(roles.exact[exact] as number);
      if (isTitle && stemmed >= 0) this.#mark(roles.title[stemmed] as number);
      if (isTitle && exact >= 0) this.#mark(roles.titleExact[exact] as number);
      if (before >= 0 && stemmed >= 0 && pairStarts[before] === 1) this.#mark(findPair(pairs, before, stemmed));
      this.#prefixes(word);
      before = stemmed;
    }
  }

  #prefixes(word: string): void {
    const { prefixLengths, strings, roles } = this.#compiled;
    for (const length of prefixLengths) {
      if (length > word.length) return;
      const prefix = findString(strings, word, length);
      if (prefix >= 0) this.#mark(roles.prefix[prefix] as number);
    }
  }

  #filter(key: string): void {
    const atom = this.#plain(key);
    if (atom === 0 || this.has(atom)) return;
    this.#mark(atom);
    this.#filters.push(atom);
  }

  #plain(key: string): number {
    const string = findString(this.#compiled.strings, key);
    return string < 0 ? 0 : (this.#compiled.roles.plain[string] as number);
  }

  /** Marks an atom; `ALWAYS`, which stands for none, is marked already. */
  #mark(atom: number): void {
    if (this.#marks[atom] === this.#stamp) return;
    this.#marks[atom] = this.#stamp;
    this.#atoms.push(atom);
  }
}
