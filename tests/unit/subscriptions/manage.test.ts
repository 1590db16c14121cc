import { describe, expect, it } from 'vitest';
import { anAlert, aSubscriber, aSubscription } from '../../support/an-alert.ts';
import { aForm, aSite, linkIn } from '../../support/a-site.ts';

async function aReader() {
  const { site: keyring } = await aSite();
  const subscriberId = keyring.keys.subscriberId('ada@example.org');
  const made = await aSite({
    subscribers: [aSubscriber({ subscriberId })],
    alerts: [anAlert({ subscriberId }), anAlert({ subscriberId: 's-2' })],
  });
  const page = `/m/${made.site.keys.sign('manage', subscriberId, new Date('2026-02-01'))}`;
  const reader = async () => made.site.subscribers.find(subscriberId);
  return { ...made, subscriberId, page, reader };
}

describe('managing alerts', () => {
  it.each([
    [
      'adds',
      { action: 'add', query: 'Sudan', delivery: 'daily', at: '06:30' },
      [{}, { query: 'Sudan', delivery: { kind: 'daily', at: '06:30' } }],
    ],
    [
      'edits',
      { action: 'save', subscriptionId: 'sub-1', query: 'Lachin', delivery: 'hourly' },
      [{ query: 'Lachin', delivery: { kind: 'hourly' } }],
    ],
    ['pauses', { action: 'pause', subscriptionId: 'sub-1', days: '3' }, [{ pausedUntil: '2026-01-04T12:00:00.000Z' }]],
    ['pauses all', { action: 'pause', days: '9999' }, [{ pausedUntil: '2027-01-01T12:00:00.000Z' }]],
    ['removes', { action: 'remove', subscriptionId: 'sub-1' }, []],
  ])('%s', async (_, form, subscriptions) => {
    const { app, page, reader } = await aReader();
    const answer = await app.request(page, aForm(form));
    expect(answer.status).toBe(303);
    expect((await reader())?.subscriptions).toMatchObject(subscriptions);
  });

  it('resumes what was paused', async () => {
    const { app, page, reader } = await aReader();
    await app.request(page, aForm({ action: 'pause', days: '3' }));
    await app.request(page, aForm({ action: 'resume' }));
    expect((await reader())?.subscriptions[0]?.pausedUntil).toBeUndefined();
  });

  it.each([
    [{ action: 'save', subscriptionId: 'sub-1', query: '(', delivery: 'instant' }],
    [{ action: 'settings', language: 'en', timeZone: 'Mars/Base' }],
    [{ action: 'explode' }],
    [{}],
  ])('refuses %j and changes nothing', async (form) => {
    const { app, page, reader } = await aReader();
    const before = await reader();
    expect((await app.request(page, aForm(form))).status).toBe(422);
    expect(await reader()).toEqual(before);
  });

  it('keeps an address to twenty subscriptions', async () => {
    const { app, page, reader, site, subscriberId } = await aReader();
    const twenty = Array.from({ length: 20 }, (_, index) =>
      aSubscription({ subscriptionId: `sub-${index}`, query: `word${index}` }),
    );
    await site.subscribers.change(subscriberId, () => aSubscriber({ subscriberId, subscriptions: twenty }));
    const answer = await app.request(page, aForm({ action: 'add', query: 'Sudan', delivery: 'instant' }));
    expect([answer.status, (await reader())?.subscriptions.length]).toEqual([422, 20]);
  });

  it('moves to a new address when the old one and then the new one agree', async () => {
    const { app, page, reader, site, mails } = await aReader();
    await app.request(`${page}/address`, aForm({ address: 'ada@new.example' }));
    expect(mails.map(({ to }) => to)).toEqual(['ada@example.org']);
    await app.request(linkIn(mails[0], '/confirm/'), { method: 'POST' });
    expect(mails.map(({ to }) => to)).toEqual(['ada@example.org', 'ada@new.example']);
    expect(await reader()).toBeDefined();
    await app.request(linkIn(mails[1], '/confirm/'), { method: 'POST' });
    expect(await reader()).toBeUndefined();
    expect(await site.subscribers.find(site.keys.subscriberId('ada@new.example'))).toMatchObject({
      address: 'ada@new.example',
      subscriptions: [{ query: 'Karabakh OR Afghanistan' }],
    });
  });

  it('hands out everything it holds about a person, and nothing about others', async () => {
    const { app, page, subscriberId } = await aReader();
    const data = (await (await app.request(`${page}/export`)).json()) as { alerts: { subscriberId: string }[] };
    expect(data).toMatchObject({ subscriber: { address: 'ada@example.org' } });
    expect(data.alerts.map((alert) => alert.subscriberId)).toEqual([subscriberId]);
  });

  it('erases by a button, never by a link', async () => {
    const { app, page, reader, site, subscriberId } = await aReader();
    expect((await app.request(`${page}/erase`)).status).toBe(200);
    expect(await reader()).toBeDefined();
    await app.request(`${page}/erase`, { method: 'POST' });
    expect(await reader()).toBeUndefined();
    expect(await Array.fromAsync(site.history.of(subscriberId))).toEqual([]);
    expect((await app.request(page)).status).toBe(404);
  });

  it('keeps of an address that complained only that nobody may write to it', async () => {
    const { app, page, reader, site, subscriberId } = await aReader();
    const suppression = { reason: 'complaint', since: '2026-01-01T00:00:00.000Z' } as const;
    await site.subscribers.change(subscriberId, (current) => current && { ...current, suppression });
    await app.request(`${page}/erase`, { method: 'POST' });
    expect(await reader()).toMatchObject({ address: '', subscriptions: [], suppression });
  });

  it('opens by a link for managing that is not too old, and by no other', async () => {
    const { app, page, site, clock, subscriberId } = await aReader();
    expect((await app.request(page)).status).toBe(200);
    expect((await app.request(`/m/${site.keys.sign('unsubscribe', subscriberId)}`)).status).toBe(404);
    clock.advance({ minutes: 40 * 24 * 60 });
    expect((await app.request(page)).status).toBe(404);
  });

  it('mails a link to those who have alerts, and answers all the same', async () => {
    const { app, mails } = await aReader();
    const answers = [];
    for (const address of ['ada@example.org', 'eve@example.org'])
      answers.push(await (await app.request('/manage', aForm({ address }))).text());
    expect(answers[0]).toBe(answers[1]);
    expect(mails.map(({ to }) => to)).toEqual(['ada@example.org']);
    expect((await app.request(linkIn(mails[0], '/m/'))).status).toBe(200);
  });
});
