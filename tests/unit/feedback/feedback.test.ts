import { describe, expect, it } from 'vitest';
import { parseSesEvent } from '../../../functions/feedback/ses-event.ts';
import { takeFeedback } from '../../../functions/feedback/take-feedback.ts';
import { anAlert, aSubscriber } from '../../support/an-alert.ts';
import { TestClock } from '../../support/clock.ts';
import { MemoryAlertStore } from '../../support/memory-alert-store.ts';
import { MemorySubscriberStore } from '../../support/memory-subscriber-store.ts';

const keys = { subscriberId: (address: string) => (address === 'ada@example.org' ? 's-1' : `s-${address}`) };
const at = '2026-01-01T10:00:00.000Z';

function aDesk() {
  const subscribers = new MemorySubscriberStore([aSubscriber()]);
  const alerts = new MemoryAlertStore([anAlert()]);
  return { subscribers, alerts, keys, clock: new TestClock(at) };
}

const bounce = (bounceType: string, emailAddress = 'ada@example.org') =>
  JSON.stringify({
    eventType: 'Bounce',
    mail: {},
    bounce: { bounceType, bouncedRecipients: [{ emailAddress }], timestamp: at },
  });

async function take(message: string, desk: ReturnType<typeof aDesk>) {
  const feedback = parseSesEvent(message);
  if (feedback) await takeFeedback(feedback, desk);
}

describe('a bounce', () => {
  it('suppresses the address when permanent', async () => {
    const desk = aDesk();
    await take(bounce('Permanent'), desk);
    expect((await desk.subscribers.find('s-1'))?.suppression).toEqual({ reason: 'bounce', since: at });
  });

  it.each(['Transient', 'Undetermined'])('changes nothing when %s', async (kind) => {
    const desk = aDesk();
    await take(bounce(kind), desk);
    expect(await desk.subscribers.find('s-1')).toEqual(aSubscriber());
  });

  it('reads an address that SES gives with a name', async () => {
    const desk = aDesk();
    await take(bounce('Permanent', '"Ada" <Ada@example.org>'), desk);
    expect((await desk.subscribers.find('s-1'))?.suppression?.reason).toBe('bounce');
  });

  it('of an address we do not know is remembered, so that it cannot be signed up', async () => {
    const desk = aDesk();
    await take(bounce('Permanent', 'new@example.org'), desk);
    expect(await desk.subscribers.find('s-new@example.org')).toMatchObject({
      subscriptions: [],
      suppression: { reason: 'bounce' },
    });
  });
});

it('a complaint suppresses the address', async () => {
  const desk = aDesk();
  const complaint = { complainedRecipients: [{ emailAddress: 'ada@example.org' }], timestamp: at };
  await take(JSON.stringify({ eventType: 'Complaint', mail: {}, complaint }), desk);
  expect((await desk.subscribers.find('s-1'))?.suppression?.reason).toBe('complaint');
});

describe.each(['Send', 'Delivery'])('a %s event', (eventType) => {
  const tags = { mail_id: ['m-1'], subscriber_id: ['s-1'], due_at_ms: [String(Date.parse(anAlert().dueAt))] };

  it('settles an alert whose sender died after SES took the mail', async () => {
    const desk = aDesk();
    await desk.alerts.claim(anAlert(), { mailId: 'm-1', now: at, leaseUntil: at });
    await take(JSON.stringify({ eventType, mail: { tags } }), desk);
    expect(desk.alerts.statusOf(anAlert())).toBe('sent');
  });

  it('of another mail settles nothing', async () => {
    const desk = aDesk();
    await desk.alerts.claim(anAlert(), { mailId: 'm-2', now: at, leaseUntil: at });
    await take(JSON.stringify({ eventType, mail: { tags } }), desk);
    expect(desk.alerts.statusOf(anAlert())).toBe('sending');
  });

  it('of a mail without an alert is passed over', () => {
    expect(parseSesEvent(JSON.stringify({ eventType, mail: { tags: {} } }))).toBeUndefined();
  });
});

it.each(['', '{}', '{"eventType":"Bounce"}', '{"eventType":"Click","mail":{}}'])('%j is thrown', (message) => {
  expect(() => parseSesEvent(message)).toThrow();
});
