import { describe, expect, it } from 'vitest';
import { FeedParseError } from '../../../functions/shared/adapters/feeds/parse/feed-parse-error.ts';
import { parseFeed } from '../../../functions/shared/adapters/feeds/parse/parse-feed.ts';
import type { ParsedEntry, ParsedFeed } from '../../../functions/shared/adapters/feeds/parse/parsed-feed.ts';

const URL = 'https://news.example/feeds/main.xml';

async function feedOf(document: string, url?: string): Promise<ParsedFeed> {
  return parseFeed(new TextEncoder().encode(document), { url });
}

async function rssEntry(elements: string): Promise<ParsedEntry | undefined> {
  const feed = await feedOf(
    `<rss version="2.0"><channel><link>https://news.example/</link><item>${elements}</item></channel></rss>`,
  );
  return feed.entries[0];
}

async function atomEntry(elements: string): Promise<ParsedEntry | undefined> {
  const feed = await feedOf(`<feed xmlns="http://www.w3.org/2005/Atom"><entry>${elements}</entry></feed>`, URL);
  return feed.entries[0];
}

async function failureOf(document: string, url?: string): Promise<FeedParseError> {
  const outcome: unknown = await feedOf(document, url).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(FeedParseError);
  return outcome as FeedParseError;
}

describe('the link of an RSS entry', () => {
  it.each([
    // RSS 2.0: link is the entry's address
    ['<link>https://news.example/1</link>', 'https://news.example/1'],
    // RSS 2.0: a guid is a permanent link unless it says otherwise
    ['<guid>https://news.example/g</guid>', 'https://news.example/g'],
    ['<guid isPermaLink="false">https://news.example/g</guid>', 'https://news.example/'],
    // readers' habit: relative links belong to the channel's site
    ['<link>/2</link>', 'https://news.example/2'],
    // readers' habit: an ampersand escaped twice
    ['<link>https://news.example/?a=1&amp;amp;b=2</link>', 'https://news.example/?a=1&b=2'],
    // readers' habit: line breaks within a link
    ['<link>\n  https://news.example/\n  long\n</link>', 'https://news.example/long'],
    // readers' habit: RSS written with Atom's attribute
    ['<link href="https://news.example/3"/>', 'https://news.example/3'],
    // Atom in RSS never replaces RSS's own
    [
      '<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="alternate" href="https://x.example/"/><link>https://news.example/4</link>',
      'https://news.example/4',
    ],
    // readers' habit: a podcast's file, when there is no page
    ['<enclosure url="https://news.example/a.mp3"/>', 'https://news.example/a.mp3'],
  ])('%s → %s', async (elements, link) => {
    expect(await rssEntry(elements)).toMatchObject({ link });
  });
});

describe('the link of an Atom entry', () => {
  it.each([
    // RFC 4287 §4.2.7.2: without rel it is the alternate
    ['<link href="https://a.example/1"/>', 'https://a.example/1'],
    [
      '<link rel="self" href="https://a.example/s"/><link rel="alternate" href="https://a.example/2"/>',
      'https://a.example/2',
    ],
    // readers' habit: a page before other types
    [
      '<link type="application/json" href="https://a.example/j"/><link type="text/html" href="https://a.example/h"/><link type="text/xml" href="https://a.example/x"/>',
      'https://a.example/h',
    ],
    // RFC 4287 §2: relative to the document
    ['<link href="3"/>', 'https://news.example/feeds/3'],
    // XML Base
    ['<link xml:base="https://b.example/x/" href="4"/>', 'https://b.example/x/4'],
    // an edit link leads nowhere for readers; the id does
    ['<link rel="edit" href="https://a.example/e"/><id>https://a.example/5</id>', 'https://a.example/5'],
  ])('%s → %s', async (elements, link) => {
    expect(await atomEntry(elements)).toMatchObject({ link });
  });
});

describe('texts', () => {
  it.each([
    // RFC 4287 §3.1.1: text, html, xhtml
    ['<title type="text">1 &lt; 2 &amp; 3</title>', '1 < 2 & 3'],
    ['<title type="html">&lt;b&gt;Bold&lt;/b&gt; &amp;amp; plain</title>', 'Bold & plain'],
    [
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">One <i>two</i> three</div></title>',
      'One two three',
    ],
    // Atom 0.3 §3.1: mode
    ['<title mode="base64" type="text/html">PGI+Qm9sZDwvYj4gbGluZQ==</title>', 'Bold line'],
    // a block parts words, a span does not
    [
      '<title type="html">&lt;p&gt;one&lt;/p&gt;&lt;p&gt;two&lt;/p&gt;th&lt;i&gt;r&lt;/i&gt;ee</title>'.replaceAll(
        'lt;',
        'lt;',
      ),
      'one two three',
    ],
    ['<title><![CDATA[CDATA & <em>markup</em>]]></title>', 'CDATA & markup'],
    ['<title>Zero\u200b, soft\u00ad hyphen,   spaces\n</title>', 'Zero\u200b, soft hyphen, spaces'],
  ])('%s → %s', async (elements, title) => {
    expect(await atomEntry(elements)).toMatchObject({ title });
  });

  it('keeps HTML apart from its text', async () => {
    const entry = await rssEntry(
      '<description>&lt;p&gt;Two &lt;script&gt;alert(1)&lt;/script&gt;words&lt;/p&gt;</description>',
    );
    expect(entry).toMatchObject({ summary: 'Two words', contentHtml: '<p>Two <script>alert(1)</script>words</p>' });
  });

  it('gives the summary as text and the full content as HTML', async () => {
    const entry = await rssEntry(
      '<description>Short</description><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[<p>Long</p>]]></content:encoded>',
    );
    expect(entry).toMatchObject({ summary: 'Short', contentHtml: '<p>Long</p>' });
  });
});

describe('people, categories and languages', () => {
  it.each([
    ['<author>desk@news.example (Night Desk)</author>', 'Night Desk'], // RSS 2.0: address (name)
    ['<author>Night Desk &lt;desk@news.example&gt;</author>', 'Night Desk'],
    ['<author>desk@news.example</author>', 'desk@news.example'],
    ['<dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">Ada</dc:creator>', 'Ada'],
    ['<d:creator xmlns:d="http://purl.org/dc/elements/1.1/">Ada</d:creator>', 'Ada'], // prefixes are free
    ['<dc:creator>Ada</dc:creator>', 'Ada'], // undeclared, as often
    ['<author><name>Ada</name><email>a@b.c</email></author>', 'Ada'],
  ])('%s is by %s', async (elements, author) => {
    expect(await rssEntry(elements)).toMatchObject({ author });
  });

  it('takes categories of every kind once each', async () => {
    const entry = await rssEntry(
      '<category>Mali</category><category domain="x">Aid</category><category>Mali</category><dc:subject>Roads</dc:subject><media:keywords>rain, storm</media:keywords>',
    );
    expect(entry?.categories).toEqual(['Mali', 'Aid', 'Roads', 'rain', 'storm']);
  });

  it('reads Atom categories by label and term', async () => {
    expect((await atomEntry('<category term="ml" label="Mali"/>'))?.categories).toEqual(['Mali', 'ml']);
  });

  it.each([
    ['<language>en_GB</language>', 'en-gb'],
    ['<dc:language>uk</dc:language>', 'uk'],
    ['<language>not a language</language>', undefined],
  ])('%s → %s', async (element, language) => {
    const { language: found } = await feedOf(`<rss version="2.0"><channel>${element}</channel></rss>`);
    expect(found).toBe(language);
  });
});

describe('documents', () => {
  it.each([
    ['RSS 2.0', '<rss version="2.0"><channel><item><title>One</title></item></channel></rss>'],
    ['RSS without a version', '<rss><channel><item><title>One</title></item></channel></rss>'],
    ['RSS 0.91 in capitals', '<RSS VERSION="0.91"><CHANNEL><ITEM><TITLE>One</TITLE></ITEM></CHANNEL></RSS>'],
    [
      'RSS 1.0',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/><item><title>One</title></item></rdf:RDF>',
    ],
    [
      'RSS, all prefixed',
      '<rss xmlns:r="http://backend.userland.com/rss2"><r:channel><r:item><r:title>One</r:title></r:item></r:channel></rss>',
    ],
    ['Atom 0.3', '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>One</title></entry></feed>'],
    [
      'Atom, all prefixed',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>One</a:title></a:entry></a:feed>',
    ],
    ['a single Atom entry', '<entry xmlns="http://www.w3.org/2005/Atom"><title>One</title></entry>'],
    ['CDF', '<CHANNEL HREF="https://x.example"><ITEM HREF="https://x.example/1"><TITLE>One</TITLE></ITEM></CHANNEL>'],
    ['JSON Feed', '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":1,"title":"One"}]}'],
    [
      'text before the XML',
      'Warning: mysql\n<?xml version="1.0"?><rss version="2.0"><channel><item><title>One</title></item></channel></rss>',
    ],
    ['a truncated feed', '<rss version="2.0"><channel><item><title>One</title><link>https://x.exa'],
    [
      'an unclosed title',
      '<rss version="2.0"><channel><item><title>One<link>https://x.example/1</link></item></channel></rss>',
    ],
    [
      'an unclosed entry',
      '<rss version="2.0"><channel><item><title>One</title><item><title>Two</title></channel></rss>',
    ],
  ])('reads %s', async (_, document) => {
    expect((await feedOf(document)).entries[0]).toMatchObject({ title: 'One' });
  });

  it.each([
    ['', 'empty'],
    [' \n\0', 'not-a-feed'],
    ['<html><body>Not found</body></html>', 'not-a-feed'],
    ['<opml version="2.0"><body><outline xmlUrl="https://x.example"/></body></opml>', 'not-a-feed'],
    ['<channel><title>no entry</title></channel>', 'not-a-feed'],
    ['just text', 'not-a-feed'],
    ['{"error": "not found"}', 'not-a-feed'],
    ['{"items": [', 'malformed'],
    [`{"items": ${'['.repeat(1_000)}`, 'malformed'],
    ['x'.repeat(10 * 1024 * 1024 + 1), 'too-large'],
  ])('refuses %.60s as %s', async (document, kind) => {
    expect(await failureOf(document)).toMatchObject({ kind });
  });

  it('says which feeds a page announces', async () => {
    const page = `<!doctype html><html><head><base href="https://www.news.example/">
      <link rel="stylesheet" href="x.css"><LINK REL='alternate' TYPE="application/rss+xml" HREF="rss.xml?a=1&amp;b=2">
      <link rel="alternate" type="application/atom+xml" href="//other.example/atom"><link rel="alternate" type="text/html" href="/fr">
      <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)"></head></html>`;
    const { feedLinks } = await failureOf(page, URL);
    expect(feedLinks).toEqual(['https://www.news.example/rss.xml?a=1&b=2', 'https://other.example/atom']);
  });
});
