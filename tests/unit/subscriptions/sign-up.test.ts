import { describe, expect, it } from 'vitest';
import { aSubscriber } from '../../support/an-alert.ts';
import { aForm, aSite, linkIn } from '../../support/a-site.ts';
import { aStory } from '../../support/a-story.ts';

const ada = { address: 'Ada@example.org', query: 'Karabakh OR Afghanistan' };

type Made = Awaited<ReturnType<typeof aSite>>;
const subscriberOf = async ({ site }: Made, address: string) => site.subscribers.find(site.keys.subscriberId(address));

describe('signing up', () => {
  it('takes an address and a query, one link and one button', async () => {
    const made = await aSite();
    const answer = await made.app.request('/subscribe', aForm(ada));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/check-your-inbox']);
    expect(made.mails.map(({ to }) => to)).toEqual(['ada@example.org']);
    expect(await subscriberOf(made, ada.address)).toBeUndefined();

    const link = linkIn(made.mails[0], '/confirm/');
    expect(await (await made.app.request(link)).text()).toContain('Yes, start my alerts');
    expect(await (await made.app.request(link, { method: 'POST' })).text()).toContain('You are on the wire');
    expect(await subscriberOf(made, ada.address)).toMatchObject({
      address: 'ada@example.org',
      subscriptions: [{ query: ada.query, delivery: { kind: 'instant' } }],
    });
  });

  it('changes nothing when a link scanner reads every link of the mail', async () => {
    const made = await aSite();
    await made.app.request('/subscribe', aForm(ada));
    for (const prefix of ['/confirm/', '/not-me/'])
      expect((await made.app.request(linkIn(made.mails[0], prefix))).status).toBe(200);
    expect(await subscriberOf(made, ada.address)).toBeUndefined();
    expect((await made.app.request(linkIn(made.mails[0], '/confirm/'), { method: 'POST' })).status).toBe(200);
  });

  it('puts nothing that the asker wrote into the mail', async () => {
    const made = await aSite();
    await made.app.request('/subscribe', aForm({ ...ada, query: '"buy cheap pills" OR Karabakh' }));
    expect(JSON.stringify(made.mails[0])).not.toMatch(/pills|Karabakh/);
  });

  it('keeps a request open for 48 hours', async () => {
    const made = await aSite();
    await made.app.request('/subscribe', aForm(ada));
    made.clock.advance({ minutes: 48 * 60 });
    expect((await made.app.request(linkIn(made.mails[0], '/confirm/'), { method: 'POST' })).status).toBe(404);
  });

  it('forgets the request when the owner says that it was not them, and asks them no more', async () => {
    const made = await aSite();
    await made.app.request('/subscribe', aForm(ada));
    await made.app.request(linkIn(made.mails[0], '/not-me/'), { method: 'POST' });
    expect((await made.app.request(linkIn(made.mails[0], '/confirm/'), { method: 'POST' })).status).toBe(404);
    await made.app.request('/subscribe', aForm(ada));
    expect(made.mails).toHaveLength(1);
  });

  it('answers the same for new, known, suppressed and unsubscribed addresses', async () => {
    const suppression = { reason: 'bounce', since: '2025-12-01T00:00:00.000Z' } as const;
    const { site } = await aSite();
    const known = ['known@example.org', 'gone@example.org', 'left@example.org'].map((address) =>
      aSubscriber({ address, subscriberId: site.keys.subscriberId(address) }),
    );
    const [first, second, third] = known as [(typeof known)[0], (typeof known)[0], (typeof known)[0]];
    const { app, mails } = await aSite({
      subscribers: [first, { ...second, suppression }, { ...third, subscriptions: [] }],
    });
    const answers = [];
    for (const address of ['new@example.org', ...known.map((subscriber) => subscriber.address)]) {
      const answer = await app.request('/subscribe', aForm({ ...ada, address }));
      answers.push([answer.status, answer.headers.get('location'), await answer.text()]);
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveLength(1);
    expect(mails.map(({ to }) => to)).toEqual(['new@example.org', 'known@example.org', 'left@example.org']);
  });

  it.each([
    [{ ...ada, address: 'nobody' }, 'This is not an email address'],
    [{ ...ada, query: '' }, 'Write at least one word'],
    [{ ...ada, query: '(Karabakh' }, 'never closed'],
    [{ ...ada, delivery: 'daily', at: '25:00' }, 'Choose a time'],
    [{ ...ada, delivery: 'daily', at: '07:00', timeZone: 'Mars/Base' }, 'Choose a time'],
  ])('says what is wrong with %j and keeps what was written', async (fields, message) => {
    const { app, mails } = await aSite();
    const answer = await app.request('/subscribe', aForm(fields));
    const page = await answer.text();
    expect([answer.status, page.includes(message), page.includes(`value="${fields.address}"`)]).toEqual([
      422,
      true,
      true,
    ]);
    expect(mails).toEqual([]);
  });

  it('shows what the last 30 days would have brought', async () => {
    const { app } = await aSite({ stories: [aStory(), aStory({ storyId: 'copy' })] });
    const page = await (await app.request('/preview', aForm({ ...ada, query: 'shelling' }))).text();
    expect(page).toContain('would have brought one alert');
    expect(page).toContain('<mark>Shelling</mark>');
  });
});

describe('leaving', () => {
  it('takes one POST, as mail programs send it', async () => {
    const made = await aSite();
    await made.app.request('/subscribe', aForm(ada));
    await made.app.request(linkIn(made.mails[0], '/confirm/'), { method: 'POST' });
    const token = made.site.keys.sign('unsubscribe', made.site.keys.subscriberId(ada.address));
    expect((await made.app.request(`/u/${token}`)).status).toBe(200);
    expect((await subscriberOf(made, ada.address))?.subscriptions).toHaveLength(1);
    const answer = await made.app.request(`/u/${token}`, aForm({ 'List-Unsubscribe': 'One-Click' }));
    expect(answer.status).toBe(200);
    expect((await subscriberOf(made, ada.address))?.subscriptions).toEqual([]);
  });

  it('gives 404 for a link that we did not sign, or signed for something else', async () => {
    const { app, site } = await aSite();
    for (const token of ['x', site.keys.sign('manage', 's-1'), `${site.keys.sign('unsubscribe', 's-1')}x`])
      expect((await app.request(`/u/${token}`, { method: 'POST' })).status).toBe(404);
  });
});
