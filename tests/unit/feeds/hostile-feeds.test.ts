import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalise } from '../../../functions/shared/adapters/feeds/parse/canonicalise.ts';
import { FeedParseError } from '../../../functions/shared/adapters/feeds/parse/feed-parse-error.ts';
import { HeldTexts } from '../../../functions/shared/adapters/feeds/parse/held-texts.ts';
import { mapFeed } from '../../../functions/shared/adapters/feeds/parse/map-feed.ts';
import { parseFeed } from '../../../functions/shared/adapters/feeds/parse/parse-feed.ts';
import { readClean, readMessy } from '../../../functions/shared/adapters/feeds/parse/read-document.ts';

const bytesOf = (document: string) => new TextEncoder().encode(document);
const described = (description: string) =>
  `<rss version="2.0"><channel><title>T</title><item><title>One</title><description>${description}</description></item></channel></rss>`;

describe('hostile feeds', () => {
  // Each would take minutes or gigabytes if any step were quadratic or recursive: the test's own time limit judges.
  it.each([
    ['a description that rss-parser would ponder for a minute', described(`<![CDATA[<br${' x'.repeat(150_000)}]]>`)],
    ['escaped angle brackets', described('&lt;'.repeat(200_000))],
    ['tags that never end', described(`<![CDATA[${'<a href="'.repeat(100_000)}]]>`)],
    ['comments that never end', described(`<![CDATA[${'<!--'.repeat(200_000)}]]>`)],
    ['CDATA that never ends', `<rss><channel><item><title>One</title>${'<![CDATA['.repeat(100_000)}`],
    ['nesting', described('<b>'.repeat(200_000))],
    ['a long language', described('x').replace('<title>', `<language>${'en-'.repeat(1_000_000)}</language><title>`)],
    ['many categories', described('x').replace('<description>', `${'<category/>'.repeat(100_000)}<description>`)],
  ])('%s: gives the entry nevertheless', async (_, document) => {
    const { entries } = await parseFeed(bytesOf(document));
    expect(entries[0]).toMatchObject({ title: 'One' });
  });

  it('expands no entity made of entities and reads nothing from elsewhere', async () => {
    const types = '<!DOCTYPE rss [<!ENTITY a "boom"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    const { entries } = await parseFeed(bytesOf(types + described('[&a;|&b;|&c;]')));
    expect(entries[0]?.summary).toBe('[boom|&b;|&c;]');
  });

  it('bounds how much declared entities may add', () => {
    const types = `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(200)}">]>`;
    const held = new HeldTexts();
    canonicalise(types + described('&a;'.repeat(100_000)), held);
    expect(held.restore('\ufdd00\ufdd1').length).toBeLessThanOrEqual(1_000_000);
  });

  it('takes no reference that a feed forged', async () => {
    const { entries } = await parseFeed(bytesOf(described('\ufdd00\ufdd1 secret \ufdd01\ufdd1')));
    expect(entries[0]?.summary).toBe('0 secret 1');
  });

  it('never stops the feeds beside it', async () => {
    const good = bytesOf(described('Good'));
    const bad = [described('<b>'.repeat(50_000)), '{"items":[', '\0'.repeat(1_000), '<rss>'.repeat(10_000)].map(
      bytesOf,
    );
    const outcomes = await Promise.allSettled(
      [...bad, ...Array.from({ length: 50 }, () => good)].map(async (bytes) => parseFeed(bytes)),
    );
    const alone = await parseFeed(good);
    const beside = outcomes.slice(bad.length);
    expect(beside).toEqual(beside.map(() => ({ status: 'fulfilled', value: alone })));
  });

  it('ends in a feed or a FeedParseError whatever the document is', async () => {
    const piece = fc.constantFrom('<rss version="2.0">', '<channel>', '<item>', '</item>', '<title>', '</title>', '<![CDATA[', ']]>', '<!--', '&', '<', '>', '"', ' a="', 'xmlns:a="b"', '<feed xmlns="http://www.w3.org/2005/Atom">', '<entry>', '<link href="/">', '<a:b>', '<__proto__>', '{"items":[', '\0'); // prettier-ignore
    const document = fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(document, async (text) => {
        const outcome: unknown = await parseFeed(bytesOf(text)).catch((error: unknown) => error);
        if (outcome instanceof Error) {
          expect(outcome).toBeInstanceOf(FeedParseError);
          expect(outcome.cause).toBeUndefined();
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the fast path', () => {
  it.each([
    ['RSS', described('<![CDATA[<p>Text that is long enough to be held back from rss-parser.</p>]]>')],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>T</title><entry><id>1</id><title type="html">A &amp;amp; B</title><updated>2026-01-05T08:00:00Z</updated><author><name>Ada</name></author><category term="x"/></entry></feed>',
    ],
    [
      'an RSS with modules',
      '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:x="urn:x"><channel><title>T</title><item><title>One</title><dc:creator>Ada</dc:creator><x:a><x:b>no</x:b></x:a><category>C</category></item></channel></rss>',
    ],
  ])('reads clean %s as the careful path does', async (_, document) => {
    const clean = await readClean(document);
    const messy = await readMessy(document);
    expect(clean && mapFeed(clean, '')).toEqual(messy && mapFeed(messy, ''));
    expect(clean).toBeDefined();
  });

  it.each([
    ['markup in a text', described('<p>inline</p>')],
    [
      'a bad Atom date',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>One</title><updated>soon</updated></entry></feed>',
    ],
    ['an unknown entity', described('&nosuch;')],
    ['xml:base', described('x').replace('<item>', '<item xml:base="https://x.example/">')],
    ['a document type', `<!DOCTYPE rss>${described('x')}`],
    ['an unusual prefix', described('x').replace('<rss', '<rss xmlns:dc="urn:not-dublin-core"')],
    ['an entry outside of the channel', described('x').replace('</channel>', '</channel><item/>')],
  ])('leaves %s to the careful path', async (_, document) => {
    expect(await readClean(document)).toBeUndefined();
    expect((await parseFeed(bytesOf(document))).entries[0]).toMatchObject({ title: 'One' });
  });
});
