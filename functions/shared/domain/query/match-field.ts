import { tokenise } from '../text.ts';
import { printQuery } from './print-query.ts';
import type { Comparison, FieldQuery } from './query.ts';
import type { SearchableStory } from './searchable-story.ts';

/** Whether the story has what a field asks for; notes the field as written when it has. */
export function holdsField(query: FieldQuery, story: SearchableStory, fields: string[]): boolean {
  const holds = hasField(query, story);
  if (holds) fields.push(printQuery(query));
  return holds;
}

/** Whether the story has what a field asks for. */
export function hasField(query: FieldQuery, story: SearchableStory): boolean {
  switch (query.kind) {
    case 'region':
      return story.regions.includes(query.id);
    case 'country':
      return story.countries.includes(query.code);
    case 'type':
      return story.types.includes(query.type);
    case 'severity':
      return compares(story.severity, query.comparison, query.level);
    case 'source':
      return isFrom(query.name, story);
    case 'lang':
      return story.language === query.tag || story.language.startsWith(`${query.tag}-`);
    default:
      return query satisfies never;
  }
}

/** Whether a severity stands in this relation to a level. */
export function compares(severity: number, comparison: Comparison, level: number): boolean {
  switch (comparison) {
    case '=':
      return severity === level;
    case '<':
      return severity < level;
    case '<=':
      return severity <= level;
    case '>':
      return severity > level;
    case '>=':
      return severity >= level;
    default:
      return comparison satisfies never;
  }
}

/** A source is the feed's id, the story's site or one above it, or words in a row of the feed's title. */
function isFrom(name: string, story: SearchableStory): boolean {
  if (story.feedId === name || story.host === name || story.host.endsWith(`.${name}`)) return true;
  const words = tokenise(name).map((token) => token.word);
  return story.sourceWords.some((_, first) => words.every((word, offset) => story.sourceWords[first + offset] === word));
}
