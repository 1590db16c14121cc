import type { Alert, AlertReason, AlertStory, MatchedSpan } from '../../shared/domain/alert.ts';
import { nextDue } from '../../shared/domain/delivery.ts';
import { matchQuery, type QueryMatch } from '../../shared/domain/query/match-query.ts';
import { parseQuery } from '../../shared/domain/query/parse-query.ts';
import type { SearchableStory } from '../../shared/domain/query/searchable-story.ts';
import type { Story } from '../../shared/domain/story.ts';
import type { Subscription } from '../../shared/domain/subscriber.ts';
import type { Listener } from './listener.ts';

interface Matched {
  readonly subscription: Subscription;
  readonly match: QueryMatch;
  readonly due: Date;
}

/** A story, as it is and as queries see it. */
export interface PreparedStory {
  readonly story: Story;
  readonly words: SearchableStory;
}

/**
 * The one alert a subscriber gets for a story, whichever and however many of their subscriptions it satisfies; it goes
 * out with the subscription that is due first. `undefined` if none holds, or all that do are paused.
 */
export function makeAlert(story: PreparedStory, listener: Listener, now: Date): Alert | undefined {
  const matched = listener.subscriptions
    .filter(({ pausedUntil }) => !pausedUntil || pausedUntil <= now.toISOString())
    .flatMap((subscription) => matchOf(subscription, story, listener, now));
  const [first] = matched.toSorted((a, b) => a.due.getTime() - b.due.getTime());
  if (!first) return undefined;
  return {
    subscriberId: listener.subscriberId,
    clusterId: story.story.clusterId,
    story: alertStory(story.story),
    reasons: matched.map(reasonOf),
    spans: matched.flatMap(({ match }) => spansOf(match)).filter(isFirstOfItsKind),
    delivery: first.subscription.delivery.kind,
    status: 'pending',
    dueAt: first.due.toISOString(),
    createdAt: now.toISOString(),
  };
}

function matchOf(
  subscription: Subscription,
  { words }: PreparedStory,
  { timeZone }: Listener,
  now: Date,
): readonly Matched[] {
  const parsed = parseQuery(subscription.query);
  const match = parsed.ok ? matchQuery(parsed.query, words) : undefined;
  return match ? [{ subscription, match, due: nextDue(subscription.delivery, timeZone, now) }] : [];
}

function reasonOf({ subscription: { subscriptionId, query }, match: { terms } }: Matched): AlertReason {
  return { subscriptionId, query, terms };
}

function spansOf({ title, summary }: QueryMatch): readonly MatchedSpan[] {
  return [
    ...title.map(({ start, end }) => ({ field: 'title' as const, start, end })),
    ...summary.map(({ start, end }) => ({ field: 'summary' as const, start, end })),
  ];
}

function isFirstOfItsKind(span: MatchedSpan, index: number, spans: readonly MatchedSpan[]): boolean {
  const { field, start, end } = span;
  return index === spans.findIndex((other) => other.field === field && other.start === start && other.end === end);
}

function alertStory(story: Story): AlertStory {
  const { storyId, title, summary, link, feedTitle, publishedAt, regions, countries, types, severity, evidence } =
    story;
  return { storyId, title, summary, link, feedTitle, publishedAt, regions, countries, types, severity, evidence };
}
