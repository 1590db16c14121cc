import type { SearchableStory, StoryWord } from '../searchable-story.ts';
import { ALWAYS } from './atoms.ts';
import type { CompiledQueries } from './compiled-queries.ts';
import { GrowingInts } from './growing.ts';
import { conditionKeys, sourceKeys } from './condition-keys.ts';
import { findPair } from './pair-table.ts';
import { findString } from './string-table.ts';

/** Stories that can be told apart before all marks are wiped once. */
const LAST_STAMP = 0xff_ff_ff_f0;

/** Feeds whose names are remembered. */
const MAX_SOURCES = 5_000;

/** Which atoms hold for the story at hand. Marks are stamps, so that the next story need not wipe them. */
export class StoryMarks {
  readonly #compiled: CompiledQueries;
  readonly #marks: Uint32Array;
  readonly #atoms = new GrowingInts();
  readonly #filters = new GrowingInts(64);
  readonly #sources = new Map<string, readonly number[]>();
  readonly #hasExact: boolean;
  #stamp = 0;

  constructor(compiled: CompiledQueries) {
    this.#compiled = compiled;
    const { exact, titleExact } = compiled.roles;
    this.#hasExact = [exact, titleExact].some((atoms) => atoms.some((atom) => atom !== ALWAYS));
    this.#marks = new Uint32Array(compiled.complexOf.length);
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
    for (const atom of this.#sourceAtoms(story)) this.#mark(atom);
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
      if (stemmed >= 0) this.#word(stemmed, roles.plain, isTitle ? roles.title : undefined);
      const exact = !this.#hasExact ? -1 : stem === word ? stemmed : findString(strings, word);
      if (exact >= 0) this.#word(exact, roles.exact, isTitle ? roles.titleExact : undefined);
      if (before >= 0 && stemmed >= 0 && pairStarts[before] === 1) this.#mark(findPair(pairs, before, stemmed));
      this.#prefixes(word);
      before = stemmed;
    }
  }

  #word(string: number, anywhere: Uint32Array, inTitle: Uint32Array | undefined): void {
    this.#mark(anywhere[string] as number);
    if (inTitle) this.#mark(inTitle[string] as number);
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

  /** Feeds are few and their names many keys, so what was found for one is remembered. */
  #sourceAtoms(story: SearchableStory): readonly number[] {
    const source = `${story.feedId} ${story.host} ${story.sourceWords.join(' ')}`;
    const known = this.#sources.get(source);
    if (known) return known;
    if (this.#sources.size >= MAX_SOURCES) this.#sources.clear();
    const atoms = [...sourceKeys(story)].map((key) => this.#plain(key)).filter((atom) => atom !== ALWAYS);
    this.#sources.set(source, atoms);
    return atoms;
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
