import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../functions/shared/domain/query/parse-query.ts';
import { guide } from '../../../functions/subscriptions/web/pages/guide-content.ts';
import { networkOf } from '../../../functions/subscriptions/web/site.ts';
import { aForm, aSite } from '../../support/a-site.ts';
import { aStory } from '../../support/a-story.ts';
import { sampleStories } from '../../support/sample-stories.ts';

const hostile = aStory({
  title: '<script>alert(1)</script> & "quotes" \u0007 \ud800',
  feedTitle: '"><img src=x onerror=alert(1)>',
  summary: ']]><b>bold</b>',
  link: 'javascript:alert(1)',
  evidence: [],
});

describe('the site', () => {
  it.each([
    '/',
    '/stories',
    '/stories/story-1',
    '/regions',
    '/regions/sudan',
    '/query-guide',
    '/about',
    '/status',
    '/manage',
  ])('%s is a page that loads nothing from elsewhere and runs nothing inline', async (path) => {
    const { app } = await aSite({ stories: sampleStories });
    const answer = await app.request(path);
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(page).not.toMatch(/ on\w+=| style=|<script>|(?:src|<link[^>]+href)="https?:/);
  });

  it.each([
    '/nothing',
    '/regions/atlantis',
    '/regions/atlantis.atom',
    '/stories/none',
    '/assets/none.css',
    '/confirm/x',
    '/m/x',
    '/u/x',
  ])('%s is not there', async (path) => {
    const { app } = await aSite();
    expect((await app.request(path)).status).toBe(404);
  });

  it('answers JSON with JSON, also when it is broken', async () => {
    const { app } = await aSite();
    const answer = await app.request('/api/back-test', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect([answer.status, Object.keys((await answer.json()) as object)]).toEqual([400, ['message']]);
    expect((await app.request('/api/nothing')).headers.get('content-type')).toContain('json');
  });

  it('refuses a body that no form of ours can have', async () => {
    const { app, mails } = await aSite();
    const answer = await app.request('/subscribe', aForm({ address: 'ada@example.org', query: 'x'.repeat(40_000) }));
    expect([answer.status, mails]).toEqual([422, []]);
  });

  it('escapes whatever a feed wrote', async () => {
    const { app } = await aSite({ stories: [hostile] });
    for (const path of ['/', '/stories', '/stories/story-1', '/regions/nagorno-karabakh']) {
      const page = await (await app.request(path)).text();
      expect(page).not.toMatch(/<script>alert|<img|<b>bold|href="javascript/);
    }
  });

  it('gives a feed of the stories that every XML reader can read', async () => {
    const { app } = await aSite({ stories: [...sampleStories.slice(1), hostile] });
    const answer = await app.request('/stories.atom');
    const feed = await answer.text();
    expect(answer.headers.get('content-type')).toContain('application/atom+xml');
    expect(feed.match(/<entry>/g)).toHaveLength(5);
    expect(feed).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot;');
    expect(feed).not.toContain('\u0007');
  });

  it('goes through older stories page by page', async () => {
    const many = Array.from({ length: 45 }, (_, minute) =>
      aStory({ storyId: `s-${minute}`, publishedAt: new Date(Date.UTC(2026, 0, 1, 10, minute)).toISOString() }),
    );
    const { app } = await aSite({ stories: many });
    const first = await (await app.request('/stories')).text();
    const older = /href="(\/stories\?before=[^"]+)"/.exec(first)?.[1] ?? '';
    const second = await (await app.request(older)).text();
    expect([first.match(/<li class="s4"/g), second.match(/<li class="s4"/g)].map((found) => found?.length)).toEqual([
      40, 5,
    ]);
  });

  it('keeps pages with forms and links out of every cache, and assets in it', async () => {
    const { app } = await aSite();
    const page = await app.request('/');
    const asset = /href="(\/assets\/style[^"]+)"/.exec(await page.text())?.[1] ?? '';
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect((await app.request(asset)).headers.get('cache-control')).toContain('immutable');
  });
});

describe('the query guide', () => {
  it.each(guide.flatMap(({ examples }) => examples))('$query is a query', ({ query }) => {
    expect(parseQuery(query)).toMatchObject({ ok: true });
  });
});

describe('the network of an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113'],
    ['::ffff:203.0.113.7', '203.0.113'],
    ['2001:db8:1:2ff::1', '2001:0db8:0001:02'],
    ['2001:db8:1:2ab:3:4:5:6', '2001:0db8:0001:02'],
    ['2001:db8::1', '2001:0db8:0000:00'],
    ['::1', '0000:0000:0000:00'],
    [undefined, 'unknown'],
  ])('%s → %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
