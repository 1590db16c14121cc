import { solveChallenge } from 'altcha-lib/v1';
import { describe, expect, it } from 'vitest';
import { CAPS, judge, newChallenge, stampForm } from '../../../functions/subscriptions/abuse.ts';
import { aForm, aSite } from '../../support/a-site.ts';

async function solved(site: Awaited<ReturnType<typeof aSite>>['site']): Promise<string> {
  const challenge = await newChallenge(site, 100);
  const solution = await solveChallenge(challenge.challenge, challenge.salt, 'SHA-256', challenge.maxnumber).promise;
  const { algorithm, salt, signature } = challenge;
  return btoa(JSON.stringify({ algorithm, challenge: challenge.challenge, number: solution?.number, salt, signature }));
}

/** A made site whose network has used up what is free. */
async function aBusyNetwork() {
  const made = await aSite();
  const stamp = stampForm(made.site);
  made.clock.advance({ seconds: 10 });
  const attempt = { network: '203.0.113', stamp, proof: '' };
  for (let times = 0; times < CAPS.network.free; times++) expect(await judge(attempt, made.site)).toBe('welcome');
  return { ...made, attempt };
}

describe('sign-ups from one network', () => {
  it('must show work after the free ones, and only there', async () => {
    const { site, attempt } = await aBusyNetwork();
    expect(await judge(attempt, site)).toBe('provesFirst');
    expect(await judge({ ...attempt, network: '198.51.100' }, site)).toBe('welcome');
    expect(await judge({ ...attempt, proof: await solved(site) }, site)).toBe('welcome');
  });

  it('are free again in the next hour', async () => {
    const { site, attempt, clock } = await aBusyNetwork();
    clock.advance({ minutes: 60 });
    expect(await judge(attempt, site)).toBe('welcome');
  });

  it('take a proof once, however it is written', async () => {
    const { site, attempt } = await aBusyNetwork();
    const proof = await solved(site);
    const rewritten = btoa(` ${atob(proof)}`);
    expect(await judge({ ...attempt, proof }, site)).toBe('welcome');
    for (const again of [proof, rewritten]) expect(await judge({ ...attempt, proof: again }, site)).toBe('provesFirst');
  });

  it.each(['x', btoa('null'), btoa('{}'), btoa('{"algorithm":"SHA-1"}'), 'x'.repeat(5_000)])(
    'are not fooled by %s',
    async (proof) => {
      const { site, attempt } = await aBusyNetwork();
      expect(await judge({ ...attempt, proof }, site)).toBe('provesFirst');
    },
  );

  it('take no proof that is too old', async () => {
    const { site, attempt, clock } = await aBusyNetwork();
    const proof = await solved(site);
    clock.advance({ minutes: 11 });
    expect(await judge({ ...attempt, proof }, site)).toBe('provesFirst');
  });

  it('have less for free when no form of ours was read, or too fast', async () => {
    const { site } = await aSite();
    const judgements = [];
    for (let times = 0; times <= CAPS.hasty.free; times++)
      judgements.push(await judge({ network: '203.0.113', stamp: times % 2 ? '' : stampForm(site), proof: '' }, site));
    expect(judgements).toEqual([...Array<string>(CAPS.hasty.free).fill('welcome'), 'provesFirst']);
  });

  it('end at the cap, proof or not', async () => {
    const { site, clock } = await aSite();
    const network = { what: 'overall', windowMs: 3_600_000 };
    for (let times = 0; times < CAPS.overall.most; times++) await site.limits.count(network, clock.now());
    expect(await judge({ network: '203.0.113', stamp: '', proof: await solved(site) }, site)).toBe('tooMany');
  });
});

describe('sign-up bombing', () => {
  const ada = { address: 'ada@example.org', query: 'Karabakh' };

  it('brings an address five mails a day at most, from however many networks', async () => {
    let network = 0;
    const { app, mails, clock } = await aSite({ site: { addressOf: () => `10.0.${++network}.1` } });
    for (let times = 0; times < 12; times++) expect((await app.request('/subscribe', aForm(ada))).status).toBe(303);
    expect(mails).toHaveLength(5);
    clock.advance({ minutes: 24 * 60 });
    await app.request('/subscribe', aForm(ada));
    expect(mails).toHaveLength(6);
  });

  it('gets nothing from a form in which the hidden field is filled in, and no hint of it', async () => {
    const { app, mails } = await aSite();
    const [good, trapped] = [
      await app.request('/subscribe', aForm(ada)),
      await app.request('/subscribe', aForm({ ...ada, website: 'x' })),
    ];
    expect([trapped.status, trapped.headers.get('location')]).toEqual([good.status, good.headers.get('location')]);
    expect(mails).toHaveLength(1);
  });

  it('meets a sum instead of a form when the network is busy, and a mail address for those without scripts', async () => {
    const { app, mails } = await aSite();
    for (let times = 0; times < CAPS.hasty.free; times++)
      await app.request('/subscribe', aForm({ ...ada, address: `a${times}@example.org` }));
    const answer = await app.request('/subscribe', aForm(ada));
    expect(answer.status).toBe(429);
    expect(await answer.text()).toMatch(/data-challenge=.*mailto:alerts@wire\.example/s);
    expect(mails).toHaveLength(CAPS.hasty.free);
  });

  it('waits out an even time, so that its speed does not tell whether a mail went out', async () => {
    const pauses: number[] = [];
    const { app } = await aSite({
      site: {
        pause: async (milliseconds) => {
          pauses.push(milliseconds);
          return Promise.resolve();
        },
      },
    });
    await app.request('/subscribe', aForm(ada));
    expect(pauses).toEqual([700]);
  });
});
