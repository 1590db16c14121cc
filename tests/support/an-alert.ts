import type { Alert } from '../../functions/shared/domain/alert.ts';
import type { Subscriber, Subscription } from '../../functions/shared/domain/subscriber.ts';

/** A pending instant alert about a Karabakh story for `s-1`; a test names only what it is about. */
export function anAlert(overrides: Partial<Alert> = {}): Alert {
  return {
    subscriberId: 's-1',
    clusterId: 'c-1',
    story: {
      storyId: 'e-1',
      title: 'Putin and Erdogan discuss a joint approach to a Karabakh solution',
      summary: 'The two presidents spoke by telephone about the Lachin corridor.',
      link: 'https://news.example/karabakh',
      feedTitle: 'Example News',
      publishedAt: '2026-01-01T10:00:00.000Z',
      regions: [{ id: 'nagorno-karabakh', score: 0.9, central: true }],
      countries: ['AZ'],
      types: ['diplomacy'],
      severity: 2,
      evidence: [{ field: 'title', start: 48, end: 56, text: 'Karabakh', speaksFor: 'region:nagorno-karabakh' }],
    },
    reasons: [{ subscriptionId: 'sub-1', query: 'Karabakh OR Afghanistan', terms: ['Karabakh'] }],
    spans: [{ field: 'title', start: 48, end: 56 }],
    delivery: 'instant',
    status: 'pending',
    dueAt: '2026-01-01T10:05:00.000Z',
    createdAt: '2026-01-01T10:05:00.000Z',
    ...overrides,
  };
}

export function aSubscription(overrides: Partial<Subscription> = {}): Subscription {
  return {
    subscriptionId: 'sub-1',
    query: 'Karabakh OR Afghanistan',
    delivery: { kind: 'instant' },
    createdAt: '2026-01-01T00:00:00.000Z',
    ...overrides,
  };
}

export function aSubscriber(overrides: Partial<Subscriber> = {}): Subscriber {
  return {
    subscriberId: 's-1',
    address: 'ada@example.org',
    subscriptions: [aSubscription()],
    language: 'en',
    timeZone: 'UTC',
    createdAt: '2026-01-01T00:00:00.000Z',
    changedAt: '2026-01-01T00:00:00.000Z',
    version: 1,
    ...overrides,
  };
}
