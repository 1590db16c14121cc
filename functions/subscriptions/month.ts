import type { Story } from '../shared/domain/story.ts';
import type { Clock } from '../shared/runtime/clock.ts';
import type { Stories } from './deps.ts';
import { remember } from '../shared/runtime/remember.ts';

/** Days that public lists and previews look back. */
export const MONTH_DAYS = 30;

/** A busy month may hold more; then the newest stand for it. Some 8 MB. */
const MAX_STORIES = 4_000;

const DAY_MS = 24 * 60 * 60 * 1000;
const GOOD_FOR_MS = 5 * 60 * 1000;

/** The stories of the last 30 days, newest first, read at most every five minutes. */
export function recentMonth(stories: Stories, clock: Clock): () => Promise<readonly Story[]> {
  const read = async () => {
    const now = clock.now();
    const from = new Date(now.getTime() - MONTH_DAYS * DAY_MS).toISOString();
    return stories.recent({ from, to: now.toISOString(), limit: MAX_STORIES });
  };
  return remember(read, GOOD_FOR_MS, clock);
}
