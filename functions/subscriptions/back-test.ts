import type { Story } from '../shared/domain/story.ts';
import type { QueryMatch } from '../shared/domain/query/match-query.ts';
import type { QueryProblem } from '../shared/domain/query/query.ts';
import { readQuery } from './query-reading.ts';
import type { SiteDeps } from './deps.ts';
import { MONTH_DAYS } from './month.ts';

/** One story that the query would have brought. */
export interface Sample {
  readonly story: Story;
  readonly found: QueryMatch;
}

/** What a query would have brought lately. */
export type Preview =
  | { readonly kind: 'problem'; readonly problem: QueryProblem }
  | {
      readonly kind: 'tested';
      /** Alerts, that is events: copies of one story count once. */
      readonly alerts: number;
      readonly days: number;
      readonly isTooBroad: boolean;
      /** Sentences for the reader: why the query can never match, what would narrow it. */
      readonly advice: readonly string[];
      readonly samples: readonly Sample[];
    };

/** More alerts a day than this and nobody reads them. */
export const TOO_MANY_A_DAY = 30;

const DAY_MS = 24 * 60 * 60 * 1000;
const SAMPLES = 5;

/** How many alerts the last 30 days would have brought, and which. */
export async function backTest(text: string, { month, clock }: Pick<SiteDeps, 'month' | 'clock'>): Promise<Preview> {
  const query = readQuery(text);
  if (!query.ok) return { kind: 'problem', problem: query.problem };
  const now = clock.now();
  const known = await month();
  const events = new Map<string, Sample>();
  for (const story of known) {
    const found = events.has(story.clusterId) ? undefined : query.find(story);
    if (found) events.set(story.clusterId, { story, found });
  }
  const days = daysCovered(known, now);
  const isTooBroad = events.size / days > TOO_MANY_A_DAY;
  return {
    kind: 'tested',
    alerts: events.size,
    days,
    isTooBroad,
    advice: [...query.advice, ...(isTooBroad ? [NARROW] : [])],
    samples: [...events.values()].slice(0, SAMPLES),
  };
}

const NARROW =
  'That is more than 30 a day. Add a word or a region with AND, ask for severity:>=3, or choose a daily digest.';

/** How far back the stories go: a site that has just started, or a very busy one, has no whole month to judge by. */
function daysCovered(stories: readonly Story[], now: Date): number {
  const oldest = stories.at(-1);
  if (!oldest) return MONTH_DAYS;
  const days = (now.getTime() - Date.parse(oldest.publishedAt)) / DAY_MS;
  return Math.min(Math.max(Math.ceil(days), 1), MONTH_DAYS);
}
