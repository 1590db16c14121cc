import type { Story } from '../story.ts';
import { fold, tokenise } from '../text.ts';
import { stem } from './stem.ts';

/** A word of a story in the two forms that queries compare, and the span it takes in its field. */
export interface StoryWord {
  readonly word: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** What a query is matched against: a story cut into words once, however many queries look at it. */
export interface SearchableStory {
  readonly title: readonly StoryWord[];
  readonly summary: readonly StoryWord[];
  readonly regions: readonly string[];
  readonly countries: readonly string[];
  readonly types: readonly string[];
  readonly severity: number;
  /** Folded words of the feed's title, the first dozen. */
  readonly sourceWords: readonly string[];
  readonly feedId: string;
  /** Host of the story's link, without `www.`. */
  readonly host: string;
  /** BCP 47 in lower case; empty when unknown. */
  readonly language: string;
}

/** Nobody names a source by more. */
const MAX_SOURCE_WORDS = 12;

/** The parts of a story that queries look at. */
export type MatchableStory = Pick<
  Story,
  'title' | 'summary' | 'regions' | 'countries' | 'types' | 'severity' | 'feedTitle' | 'feedId' | 'link' | 'language'
>;

/** Prepares a story for matching. */
export function searchable(story: MatchableStory): SearchableStory {
  return {
    title: wordsOf(story.title),
    summary: wordsOf(story.summary),
    regions: story.regions.map((region) => region.id),
    countries: story.countries,
    types: story.types,
    severity: story.severity,
    sourceWords: tokenise(story.feedTitle)
      .slice(0, MAX_SOURCE_WORDS)
      .map((token) => token.word),
    feedId: story.feedId.toLowerCase(),
    host: hostOf(story.link),
    language: fold(story.language ?? ''),
  };
}

function wordsOf(text: string): readonly StoryWord[] {
  return tokenise(text).map(({ word, start, end }) => ({ word, stem: stem(word), start, end }));
}

function hostOf(link: string): string {
  return URL.canParse(link) ? new URL(link).hostname.replace(/^www\./u, '') : '';
}
