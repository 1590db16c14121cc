import { comparable } from '../../../functions/shared/domain/query/occurrences.ts';
import { parseQuery } from '../../../functions/shared/domain/query/parse-query.ts';
import type { Query } from '../../../functions/shared/domain/query/query.ts';
import type { SearchableStory } from '../../../functions/shared/domain/query/searchable-story.ts';

type Test = (words: ReadonlySet<string>, text: string, regions: ReadonlySet<string>) => boolean;

/**
 * The peer: every query is looked at, but none slowly. Each is compiled to closures once; a word is a set lookup, a
 * phrase a search in the stemmed text. Only the parts that the bench's queries use.
 */
export function naiveScan(queries: readonly string[]): (story: SearchableStory) => number {
  const tests = queries.map((text) => {
    const parsed = parseQuery(text);
    if (!parsed.ok) throw new Error(`the bench made a query that cannot be read: ${text}`);
    return compile(parsed.query);
  });
  return ({ title, summary, regions }) => {
    const stems = [...title, ...summary].map(({ stem }) => stem);
    const [words, text, there] = [new Set(stems), ` ${stems.join(' ')} `, new Set(regions)];
    let matches = 0;
    for (const test of tests) if (test(words, text, there)) matches++;
    return matches;
  };
}

function compile(query: Query): Test {
  switch (query.kind) {
    case 'and': {
      const tests = query.of.map(compile);
      return (words, text, regions) => tests.every((test) => test(words, text, regions));
    }
    case 'or': {
      const tests = query.of.map(compile);
      return (words, text, regions) => tests.some((test) => test(words, text, regions));
    }
    case 'not': {
      const test = compile(query.of);
      return (words, text, regions) => !test(words, text, regions);
    }
    case 'text': {
      const term = comparable(query.term);
      const stems = term.kind === 'words' ? term.words : [];
      const [first = ''] = stems;
      const phrase = ` ${stems.join(' ')} `;
      return stems.length === 1 ? (words) => words.has(first) : (_, text) => text.includes(phrase);
    }
    case 'field': {
      const { condition } = query;
      return (_words, _text, regions) => condition.field === 'region' && regions.has(condition.id);
    }
    case 'near':
      throw new Error('the bench makes no such query');
    default:
      return query satisfies never;
  }
}
