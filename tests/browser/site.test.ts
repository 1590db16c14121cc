import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CAPS, judge } from '../../functions/subscriptions/abuse.ts';
import { anAlert, aSubscriber } from '../support/an-alert.ts';
import { aForm, linkIn } from '../support/a-site.ts';
import { chromiumPath, DESKTOP, openPage, PHONE, startBrowser } from '../support/browser.ts';
import { sampleStories } from '../support/sample-stories.ts';
import { serveSite } from '../support/serve-site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let manage: string;

const ADA = 'ada@example.org';
const PAGES = [
  '/',
  '/?q=shelling&region=sudan',
  '/stories',
  '/stories/story-1',
  '/regions',
  '/regions/sudan',
  '/query-guide',
  '/about',
  '/status',
  '/manage',
  '/check-your-inbox',
  '/nothing',
];

describe.skipIf(!chromiumPath)('the site in a browser', () => {
  beforeAll(async () => {
    browser = await startBrowser();
    site = await serveSite({ stories: sampleStories, alerts: [anAlert()] });
    await site.site.subscribers.change('s-1', () => aSubscriber());
    manage = `/m/${site.site.keys.sign('manage', 's-1')}`;
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  /** The link of the newest mail to an address, on the test's own host. */
  const mailedLink = (address: string, prefix: string) =>
    site.url +
    linkIn(
      site.mails.findLast(({ to }) => to === address),
      prefix,
    );

  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('signs up with live help, confirms, changes and leaves, on a %s', async (name, options) => {
    const { page, complaints } = await openPage(browser, options);
    const address = `${name}@example.org`;
    await page.goto(site.url);
    await page.getByLabel('Your email address').fill(address);
    await page.getByLabel('Tell me about').fill('reigon:sudan');
    await page.getByRole('button', { name: /^Use “region:/ }).click();
    await page.getByText('would have brought one alert').waitFor();
    await page.getByLabel('Tell me about').fill('shelling OR talks');
    await page.getByText('would have brought 2 alerts').waitFor();
    await page.getByLabel('When').selectOption('Daily digest');
    await page.getByLabel('At', { exact: true }).fill('06:30');
    expect(await page.getByLabel('Time zone').inputValue()).toBe('Asia/Tbilisi');
    await page.getByRole('button', { name: 'Subscribe' }).click();
    await page.getByRole('heading', { name: 'Look into your inbox' }).waitFor();

    await page.goto(mailedLink(address, '/confirm/'));
    await page.getByText('a digest every day at 06:30 (Asia/Tbilisi)').waitFor();
    await page.getByRole('button', { name: 'Yes, start my alerts' }).click();
    await page.getByRole('heading', { name: 'You are on the wire' }).waitFor();

    const id = site.site.keys.subscriberId(address);
    await page.goto(`${site.url}/m/${site.site.keys.sign('manage', id)}`);
    await page.getByRole('button', { name: 'Pause for a week' }).click();
    await page.getByText('Paused.').waitFor();
    await page.goto(`${site.url}/u/${site.site.keys.sign('unsubscribe', id)}`);
    await page.getByRole('button', { name: 'Stop all alerts' }).click();
    await page.getByRole('heading', { name: 'Stopped' }).waitFor();
    expect((await site.site.subscribers.find(id))?.subscriptions).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('works without a script: preview, regions, digest, sign-up', async () => {
    const { page } = await openPage(browser, { ...DESKTOP, javaScriptEnabled: false });
    await page.goto(site.url);
    await page.getByLabel('Your email address').fill('plain@example.org');
    await page.getByText('Only from certain regions').click();
    await page.locator('form .map .pin-chile-mapuche').click();
    expect(await page.locator('#region-chile-mapuche').isChecked()).toBe(true);
    await page.locator('form .map .pin-chile-mapuche').click();
    await page.locator('#region-gaza').check();
    await page.getByRole('button', { name: 'Preview the last 30 days' }).click();
    await page.getByText('would have brought one alert').waitFor();
    expect(await page.getByLabel('At', { exact: true }).isVisible()).toBe(false);
    await page.getByLabel('When').selectOption('Weekly digest');
    expect(await page.getByLabel('At', { exact: true }).isVisible()).toBe(true);
    await page.getByLabel('Time zone').fill('Europe/Paris');
    await page.getByRole('button', { name: 'Subscribe' }).click();
    await page.goto(mailedLink('plain@example.org', '/confirm/'));
    await page.getByText('region:gaza').waitFor();
    await page.getByRole('button', { name: 'Yes, start my alerts' }).click();
    await page.getByRole('heading', { name: 'You are on the wire' }).waitFor();
    await page.context().close();
  });

  it('works by keyboard alone, and shows where one is', async () => {
    const { page } = await openPage(browser);
    await page.goto(site.url);
    const focused = async () => page.evaluate('document.activeElement.id || document.activeElement.textContent.trim()');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to content');
    await page.keyboard.press('Enter');
    for (let presses = 0; (await focused()) !== 'address'; presses++) {
      expect(presses).toBeLessThan(8);
      await page.keyboard.press('Tab');
    }
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await page.keyboard.type('keys@example.org');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('query');
    await page.keyboard.type('talks');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('details.picker').getAttribute('open')).not.toBeNull();
    await page.locator('#address').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Look into your inbox' }).waitFor();
    expect(site.mails.at(-1)?.to).toBe('keys@example.org');
    await page.context().close();
  });

  it('does the sum by itself when the network is busy', async () => {
    const busy = await serveSite();
    for (let times = 0; times < CAPS.hasty.free; times++)
      await judge({ network: '203.0.113', stamp: '', proof: '' }, busy.site);
    const { page, complaints } = await openPage(browser);
    await page.goto(busy.url);
    await page.getByLabel('Your email address').fill(ADA);
    await page.getByLabel('Tell me about').fill('Karabakh');
    await page.getByRole('button', { name: 'Subscribe' }).click();
    await page.getByRole('heading', { name: 'Look into your inbox' }).waitFor();
    expect(busy.mails.map(({ to }) => to)).toEqual([ADA]);
    // The answer that carries the sum has status 429, which the browser notes.
    expect(complaints.filter((text) => !text.includes('429'))).toEqual([]);
    await page.context().close();
    await busy.stop();
  });

  it.each(PAGES)('%s fits a phone and complains of nothing', async (path) => {
    const { page, complaints } = await openPage(browser, PHONE);
    await page.goto(site.url + path);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
    await page.context().close();
  });

  describe.each(['light', 'dark'] as const)('in %s colours, axe finds nothing wrong', (colorScheme) => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

    async function violations(path: string): Promise<readonly string[]> {
      const { page } = await openPage(browser, { ...DESKTOP, colorScheme });
      await page.goto(site.url + path);
      for (const details of await page.locator('details').all()) await details.evaluate('node => { node.open = true }');
      await page.evaluate(axe);
      const found = (await page.evaluate('axe.run()')) as {
        violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
      };
      await page.context().close();
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
    }

    it.each(PAGES)('%s', async (path) => {
      expect(await violations(path)).toEqual([]);
    });

    it('the pages behind links', async () => {
      // The tests above have used up what one network may do in an hour.
      site.clock.advance({ minutes: 60 });
      await site.app.request('/subscribe', aForm({ address: 'axe@example.org', query: 'Karabakh' }));
      const token = mailedLink('axe@example.org', '/confirm/').split('/').at(-1) ?? '';
      for (const path of [
        `/confirm/${token}`,
        `/not-me/${token}`,
        manage,
        `${manage}/erase`,
        `/u/${site.site.keys.sign('unsubscribe', 's-1')}`,
      ])
        expect(await violations(path)).toEqual([]);
    });
  });
});
