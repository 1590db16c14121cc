import { matchQuery } from '../match-query.ts';
import { comparable } from '../occurrences.ts';
import { printQuery } from '../print-query.ts';
import type { Query, Term } from '../query.ts';
import type { SearchableStory, StoryWord } from '../searchable-story.ts';

/** A beginning shorter than this is no prefix term. */
const MIN_PREFIX = 4;

/** Queries that came after an index was compiled: fewer, so kept as plain maps, each under something it cannot do without. */
export class Overlay {
  readonly #queries = new Map<number, Query>();
  readonly #byKey = new Map<string, Set<number>>();

  get size(): number {
    return this.#queries.size;
  }

  has(slot: number): boolean {
    return this.#queries.has(slot);
  }

  add(slot: number, query: Query): void {
    this.remove(slot);
    this.#queries.set(slot, query);
    for (const key of keysOf(query)) {
      const slots = this.#byKey.get(key);
      if (slots) slots.add(slot);
      else this.#byKey.set(key, new Set([slot]));
    }
  }

  remove(slot: number): void {
    const query = this.#queries.get(slot);
    if (!query) return;
    this.#queries.delete(slot);
    for (const key of keysOf(query)) {
      const slots = this.#byKey.get(key);
      slots?.delete(slot);
      if (slots?.size === 0) this.#byKey.delete(key);
    }
  }

  /** The slots whose query the story satisfies. */
  *match(story: SearchableStory): Iterable<number> {
    if (this.size === 0) return;
    const seen = new Set<number>();
    for (const key of storyKeys(story))
      for (const slot of this.#byKey.get(key) ?? []) {
        if (seen.has(slot)) continue;
        seen.add(slot);
        const query = this.#queries.get(slot);
        if (query && matchQuery(query, story)) yield slot;
      }
  }
}

/** Under this key stands what any story might satisfy. */
const ANY_STORY = '';

/** Keys of which a story has one whenever it satisfies the query. */
function keysOf(query: Query): readonly string[] {
  switch (query.kind) {
    case 'and':
      return query.of.map(keysOf).reduce(better);
    case 'or': {
      const keys = query.of.flatMap(keysOf);
      return keys.includes(ANY_STORY) ? [ANY_STORY] : [...new Set(keys)];
    }
    case 'text':
      return [termKey(query.term)];
    case 'near':
      return [termKey(query.left)];
    case 'field': {
      const { field } = query.condition;
      return [field === 'region' || field === 'country' || field === 'type' ? printQuery(query) : ANY_STORY];
    }
    case 'not':
      return [ANY_STORY];
    default:
      return query satisfies never;
  }
}

/** Words before fields, fields before nothing; fewer keys before more. */
function better(a: readonly string[], b: readonly string[]): readonly string[] {
  return vagueness(b) < vagueness(a) ? b : a;
}

function vagueness(keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + (key === ANY_STORY ? 1000 : key.includes(':') ? 10 : 1), 0);
}

/** The longest word of a term, which is likely its rarest. */
function termKey(term: Term): string {
  const words = comparable(term);
  if (words.kind === 'prefix') return `${words.prefix.slice(0, MIN_PREFIX)}*`;
  const longest = words.words.reduce((best, word) => (word.length > best.length ? word : best));
  return words.exact ? `=${longest}` : longest;
}

function storyKeys(story: SearchableStory): ReadonlySet<string> {
  const keys = new Set([ANY_STORY, ...story.regions.map((id) => `region:${id}`)]);
  for (const code of story.countries) keys.add(`country:${code}`);
  for (const type of story.types) keys.add(`type:${type}`);
  for (const field of [story.title, story.summary]) for (const word of field) addWordKeys(word, keys);
  return keys;
}

function addWordKeys({ word, stem }: StoryWord, keys: Set<string>): void {
  keys.add(stem).add(`=${word}`);
  if (word.length >= MIN_PREFIX) keys.add(`${word.slice(0, MIN_PREFIX)}*`);
}
