import { tokenise } from '../text.ts';
import type { Comparison, Condition } from './query.ts';
import type { SearchableStory } from './searchable-story.ts';

/** Whether the story has what a field asks for. */
export function hasField(condition: Condition, story: SearchableStory): boolean {
  switch (condition.field) {
    case 'region':
      return story.regions.includes(condition.id);
    case 'country':
      return story.countries.includes(condition.code);
    case 'type':
      return story.types.includes(condition.type);
    case 'severity':
      return compares(story.severity, condition.comparison, condition.level);
    case 'source':
      return isFrom(condition.name, story);
    case 'lang':
      return story.language === condition.tag || story.language.startsWith(`${condition.tag}-`);
    default:
      return condition satisfies never;
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
  return story.sourceWords.some((_, first) =>
    words.every((word, offset) => story.sourceWords[first + offset] === word),
  );
}
