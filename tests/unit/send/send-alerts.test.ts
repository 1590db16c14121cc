import { describe, expect, it } from 'vitest';
import { LinkKeys } from '../../../functions/shared/adapters/secrets/link-keys.ts';
import type { OutgoingMail, SendOutcome } from '../../../functions/shared/adapters/ses/mailer.ts';
import type { Alert } from '../../../functions/shared/domain/alert.ts';
import type { Feed } from '../../../functions/shared/domain/feed.ts';
import { groupIntoMails, sendTogether } from '../../../functions/notifier/send/send-alerts.ts';
import { aFeed } from '../../support/a-feed.ts';
import { anAlert, aSubscriber, aSubscription } from '../../support/an-alert.ts';
import { TestClock } from '../../support/clock.ts';
import { MemoryAlertStore } from '../../support/memory-alert-store.ts';
import { MemorySubscriberStore } from '../../support/memory-subscriber-store.ts';

function aSender({
  alerts = [anAlert()],
  feeds = [],
  answer = (): SendOutcome => ({ kind: 'sent', messageId: 'ses-1' }),
}: { alerts?: Alert[]; feeds?: Feed[]; answer?: () => SendOutcome } = {}) {
  const mails: OutgoingMail[] = [];
  const store = new MemoryAlertStore(alerts);
  const deps = {
    alerts: store,
    subscribers: new MemorySubscriberStore([aSubscriber()]),
    mailer: {
      send: async (mail: OutgoingMail) => {
        const outcome = answer();
        if (outcome.kind === 'sent') mails.push(mail);
        return Promise.resolve(outcome);
      },
    },
    keys: new LinkKeys(JSON.stringify({ root: 'r'.repeat(43) })),
    feeds: async () => Promise.resolve(feeds),
    siteUrl: 'https://wire.example',
    clock: new TestClock('2026-01-01T10:05:00Z'),
  };
  return { deps, mails, store };
}

describe('sending an alert', () => {
  it('mails it once, however often it is asked to', async () => {
    const { deps, mails, store } = aSender();
    expect(await sendTogether([anAlert()], deps)).toBe(1);
    expect(await sendTogether([anAlert()], deps)).toBe(0);
    expect(mails).toHaveLength(1);
    expect(store.statusOf(anAlert())).toBe('sent');
  });

  it('says in the subject what happened, and leads back to its alert by tags', async () => {
    const { deps, mails } = aSender();
    await sendTogether([anAlert()], deps);
    expect(mails[0]).toMatchObject({
      to: 'ada@example.org',
      subject: 'Putin and Erdogan discuss a joint approach to a Karabakh solution',
      tags: { subscriber_id: 's-1', due_at_ms: String(Date.parse('2026-01-01T10:05:00.000Z')) },
    });
  });

  it('shows which words matched, where the region was seen, and how to leave', async () => {
    const { deps, mails } = aSender();
    await sendTogether([anAlert()], deps);
    const { text = '', html = '', headers } = mails[0] ?? {};
    expect(text).toContain('your subscription Karabakh OR Afghanistan matched Karabakh');
    expect(text).toContain('we saw Nagorno-Karabakh in “Karabakh”');
    expect(html).toMatch(/<mark[^>]*>Karabakh<\/mark>/);
    expect(headers?.['List-Unsubscribe']).toMatch(/^<https:\/\/wire\.example\/u\/\S+>$/);
    expect(headers?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  });

  it.each([
    ['fr', 'votre abonnement Karabakh OR Afghanistan correspond à Karabakh'],
    ['es', 'su suscripción Karabakh OR Afghanistan coincide con Karabakh'],
    ['ru', 'ваша подписка Karabakh OR Afghanistan совпала по словам Karabakh'],
    ['xx', 'your subscription Karabakh OR Afghanistan matched Karabakh'],
  ])('speaks the language its reader chose: %s', async (language, expected) => {
    const { deps, mails } = aSender();
    deps.subscribers = new MemorySubscriberStore([aSubscriber({ language })]);
    await sendTogether([anAlert()], deps);
    expect(mails[0]?.text).toContain(expected);
    expect(mails[0]?.html).toContain(`<html lang="${language}"`);
  });

  it('escapes what feeds and readers wrote', async () => {
    const story = { ...anAlert().story, title: '<script>alert(1)</script>', link: 'javascript:alert(1)' };
    const { deps, mails } = aSender({ alerts: [anAlert({ story, spans: [] })] });
    await sendTogether([anAlert({ story, spans: [] })], deps);
    expect(mails[0]?.html).not.toContain('<script>');
    expect(mails[0]?.html).not.toContain('javascript:');
  });

  it.each([
    ['erased', undefined],
    ['suppressed', aSubscriber({ suppression: { reason: 'complaint', since: '2026-01-01T00:00:00.000Z' } })],
    ['gone from this subscription', aSubscriber({ subscriptions: [aSubscription({ subscriptionId: 'other' })] })],
    ['pausing', aSubscriber({ subscriptions: [aSubscription({ pausedUntil: '2026-01-02T00:00:00.000Z' })] })],
  ])('mails nobody who is %s, and forgets the alert', async (_, subscriber) => {
    const { deps, mails, store } = aSender();
    deps.subscribers = new MemorySubscriberStore(subscriber ? [subscriber] : []);
    expect(await sendTogether([anAlert()], deps)).toBe(0);
    expect(mails).toEqual([]);
    expect(store.statusOf(anAlert())).toBe('dropped');
  });

  it('drops what SES refuses for good, and keeps what it defers', async () => {
    const refused = aSender({ answer: () => ({ kind: 'refused', reason: 'MessageRejected' }) });
    await sendTogether([anAlert()], refused.deps);
    expect(refused.store.statusOf(anAlert())).toBe('dropped');
    const deferred = aSender({ answer: () => ({ kind: 'deferred', reason: 'Throttling' }) });
    await sendTogether([anAlert()], deferred.deps);
    expect(deferred.store.statusOf(anAlert())).toBe('pending');
  });

  it('holds its claim when SES did not answer, until the lease runs out', async () => {
    let isDown = true;
    const { deps, mails } = aSender({
      answer: () => {
        if (isDown) throw new Error('socket hang up');
        return { kind: 'sent', messageId: 'ses-1' };
      },
    });
    await expect(sendTogether([anAlert()], deps)).rejects.toThrow('socket hang up');
    isDown = false;
    deps.clock.advance({ minutes: 4 });
    expect(await sendTogether([anAlert()], deps)).toBe(0);
    deps.clock.advance({ minutes: 1 });
    expect(await sendTogether([anAlert()], deps)).toBe(1);
    expect(mails).toHaveLength(1);
  });
});

describe('a digest', () => {
  const digest = anAlert({ delivery: 'daily', dueAt: '2026-01-01T10:00:00.000Z' });
  const unread = ['Down Times', 'Dead Post', 'Gone <Daily>', 'Lost Star', 'Late Sun'].map((title) =>
    aFeed({ title, poll: { failuresInARow: 9, failingSince: '2025-12-01T00:00:00.000Z' } }),
  );

  it('says what it covers, and which feeds could not be read', async () => {
    const { deps, mails } = aSender({ alerts: [digest], feeds: [aFeed(), ...unread] });
    await sendTogether([digest], deps);
    const { text = '', html = '' } = mails[0] ?? {};
    expect(text).toContain(
      'This digest covers 31 Dec 2025, 10:00 UTC to 1 Jan 2026, 10:00 UTC. Feeds watched: 6.\n' +
        'Could not be read in all that time: Down Times, Dead Post, Gone <Daily>, + 2.',
    );
    expect(html).toContain(
      'Feeds watched: 6. Could not be read in all that time: Down Times, Dead Post, Gone &lt;Daily&gt;',
    );
  });

  it('is not claimed while the feeds cannot be read, so that the next round sends it', async () => {
    const { deps, mails } = aSender({ alerts: [digest] });
    const noFeeds = async () => Promise.reject(new Error('throttled'));
    await expect(sendTogether([digest], { ...deps, feeds: noFeeds })).rejects.toThrow('throttled');
    expect(await sendTogether([digest], deps)).toBe(1);
    expect(mails).toHaveLength(1);
  });

  it('alone tells so: an instant alert reads no feed', async () => {
    const { deps, mails } = aSender();
    const noFeeds = async () => Promise.reject(new Error('not to be asked'));
    await sendTogether([anAlert()], { ...deps, feeds: noFeeds });
    expect(mails[0]?.text).not.toContain('Feeds watched');
  });
});

describe('grouping into mails', () => {
  const digest = (clusterId: string, overrides: Partial<Alert> = {}) =>
    anAlert({ clusterId, delivery: 'daily', ...overrides });

  it('gives an instant alert a mail of its own', () => {
    expect(groupIntoMails([anAlert(), anAlert({ clusterId: 'c-2' })])).toHaveLength(2);
  });

  it('puts a digest of one subscriber and time into one mail', () => {
    const mails = groupIntoMails([digest('c-1'), digest('c-2'), digest('c-3', { subscriberId: 's-2' })]);
    expect(mails.map((mail) => mail.length)).toEqual([2, 1]);
  });

  it('splits a digest of more than 100 stories', () => {
    const mails = groupIntoMails(Array.from({ length: 150 }, (_, at) => digest(`c-${at}`)));
    expect(mails.map((mail) => mail.length)).toEqual([100, 50]);
  });
});
