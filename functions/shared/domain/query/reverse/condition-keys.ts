import { compares } from '../match-field.ts';
import type { Comparison } from '../query.ts';
import type { SearchableStory } from '../searchable-story.ts';

const COMPARISONS: readonly Comparison[] = ['=', '<', '<=', '>', '>='];

/** The key under which a feed's id or a site is found. */
export function sourceNameKey(name: string): string {
  return `source:${name}`;
}

/** The key under which words in a row of a feed's title are found. */
export function sourceWordsKey(words: readonly string[]): string {
  return `source ${words.join(' ')}`;
}

/** The keys of every condition on type, severity and language that the story satisfies. */
export function* conditionKeys(story: SearchableStory): Iterable<string> {
  for (const type of story.types) yield `type:${type}`;
  yield* SEVERITIES[story.severity] ?? [];
  const subtags = story.language.split('-');
  for (const last of subtags.keys()) yield `lang:${subtags.slice(0, last + 1).join('-')}`;
}

/** The keys of every `source:` that the story satisfies. */
export function* sourceKeys(story: SearchableStory): Iterable<string> {
  yield sourceNameKey(story.feedId);
  const labels = story.host.split('.');
  for (const first of labels.keys()) yield sourceNameKey(labels.slice(first).join('.'));
  const words = story.sourceWords;
  for (const first of words.keys())
    for (let last = first + 1; last <= words.length; last++) yield sourceWordsKey(words.slice(first, last));
}

/** For each severity the conditions it satisfies. */
const SEVERITIES: readonly (readonly string[])[] = [0, 1, 2, 3, 4, 5].map((severity) =>
  COMPARISONS.flatMap((comparison) =>
    [1, 2, 3, 4, 5]
      .filter((level) => compares(severity, comparison, level))
      .map((level) => `severity:${comparison === '=' ? '' : comparison}${level}`),
  ),
);
