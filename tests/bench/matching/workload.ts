import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MatchableStory } from '../../../functions/shared/domain/query/searchable-story.ts';
import { regions } from '../../../functions/shared/domain/region.ts';
import { tokenise } from '../../../functions/shared/domain/text.ts';
import { seeded, zipf } from './random.ts';

interface Row {
  readonly title?: string;
  readonly text?: string;
  readonly region?: readonly string[] | null;
}

/** Words so common that nobody asks for them. */
const STOP_WORDS = 200;

/** What the bench's queries do not ask about. */
const SAME = {
  countries: [],
  types: ['strike' as const],
  severity: 3 as const,
  language: 'en',
  feedTitle: 'Example World News',
  feedId: 'example',
  link: 'https://news.example/story',
};

/** The rows of all `.jsonl` files of a folder as stories; a row without regions gets up to two, drawn by Zipf's law. */
export function readStories(folder: string, seed: number): readonly MatchableStory[] {
  const random = seeded(seed);
  const region = zipf(regions.length, random);
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const lines = files.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean));
  return lines.map((line) => {
    const { title = '', text = '', region: known } = JSON.parse(line) as Row;
    const drawn = Array.from({ length: Math.floor(random() * 3) }, () => regions[region()]?.id ?? '');
    const story = { title, summary: text.slice(0, 2000), ...SAME };
    return Object.assign(story, {
      regions: [...new Set(known ?? drawn)].map((id) => ({ id, score: 1, central: true })),
    });
  });
}

/**
 * Queries as the specification asks: 1 to 4 words by Zipf's law over the stories' vocabulary, any of which is enough;
 * 20 % have a phrase of two neighbours in a story; 15 % need all words or exclude one; 30 % have a region.
 */
export function makeQueries(stories: readonly MatchableStory[], count: number, seed: number): readonly string[] {
  const random = seeded(seed);
  const { vocabulary, neighbours } = wordsOf(stories);
  const word = zipf(vocabulary.length, random);
  const phrase = zipf(neighbours.length, random);
  const region = zipf(regions.length, random);
  return Array.from({ length: count }, () => {
    const length = 1 + [0.4, 0.7, 0.9].filter((share) => random() > share).length;
    const terms = Array.from({ length }, () => vocabulary[word()] as string);
    if (random() < 0.2) terms[0] = `"${neighbours[phrase()]}"`;
    const kind = random();
    const query = kind < 0.1 ? terms.join(' ') : terms.join(' OR ');
    const excluded = kind >= 0.1 && kind < 0.15 ? ` -${vocabulary[word()]}` : '';
    const filter = random() < 0.3 ? ` region:${regions[region()]?.id}` : '';
    return excluded || filter ? `(${query})${excluded}${filter}` : query;
  });
}

/** Words and pairs of neighbours, the most frequent first, without stop words. */
function wordsOf(stories: readonly MatchableStory[]) {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const { title, summary } of stories) {
    const tokens = tokenise(`${title} ${summary}`).map((token) => token.word);
    for (const word of new Set(tokens)) words.set(word, (words.get(word) ?? 0) + 1);
    for (const [index, word] of tokens.entries()) {
      const pair = `${tokens[index - 1] ?? ''} ${word}`;
      if (index > 0) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  const byFrequency = (counts: ReadonlyMap<string, number>) =>
    [...counts]
      .filter(([, times]) => times > 1)
      .toSorted((a, b) => b[1] - a[1])
      .map(([text]) => text);
  const ranked = byFrequency(words);
  const stop = new Set(ranked.slice(0, STOP_WORDS));
  const isAskedFor = (word: string) =>
    !stop.has(word) && /^\p{L}{3,}$/u.test(word) && !/^(?:and|or|not|near)$/.test(word);
  return {
    vocabulary: ranked.filter(isAskedFor),
    neighbours: byFrequency(pairs).filter((pair) => pair.split(' ').every(isAskedFor)),
  };
}
