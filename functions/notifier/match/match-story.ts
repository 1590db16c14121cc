import type { AlertStore } from '../../shared/adapters/dynamodb/alert-store.ts';
import type { Alert } from '../../shared/domain/alert.ts';
import { searchable } from '../../shared/domain/query/searchable-story.ts';
import type { Story } from '../../shared/domain/story.ts';
import type { Clock } from '../../shared/runtime/clock.ts';
import type { Audience } from './audience.ts';
import type { Listener } from './listener.ts';
import { makeAlert, type PreparedStory } from './make-alert.ts';

export interface MatchDeps {
  readonly audience: Pick<Audience, 'refresh' | 'concernedBy'>;
  readonly alerts: Pick<AlertStore, 'putIfNew'>;
  readonly clock: Clock;
}

/** How many alerts are written at once: enough to hide the way to the table, few enough not to exhaust sockets. */
const WRITES_AT_ONCE = 32;

/**
 * Puts an alert for each subscriber whom the story concerns, unless they know of its cluster. Gives how many are new.
 *
 * Safe to repeat: what an earlier attempt wrote is found there.
 */
export async function matchStory(story: Story, { audience, alerts, clock }: MatchDeps): Promise<number> {
  const now = clock.now();
  const words = searchable(story);
  const made = alertsOf(audience.concernedBy(words), { story, words }, now);
  let written = 0;
  const write = async (): Promise<void> => {
    for (const alert of made) if (await alerts.putIfNew(alert)) written++;
  };
  await Promise.all(Array.from({ length: WRITES_AT_ONCE }, write));
  return written;
}

function* alertsOf(listeners: Iterable<Listener>, story: PreparedStory, now: Date): Generator<Alert, void> {
  for (const listener of listeners) {
    const alert = makeAlert(story, listener, now);
    if (alert) yield alert;
  }
}
