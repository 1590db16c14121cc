const MB = 1_000_000;

function rss(entries: string): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Hostile</title><link>https://example.org/</link>${entries}</channel></rss>`;
}

function described(description: string): string {
  return rss(
    `<item><title>One</title><link>https://example.org/1</link><description>${description}</description></item>`,
  );
}

function entityBomb(): string {
  const levels = Array.from({ length: 12 }, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`).join(
    '',
  );
  return `<!DOCTYPE rss [<!ENTITY e0 "boom">${levels}]>${described('&e12;')}`;
}

function wideBomb(): string {
  return `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(199)}">]>${described('&a;'.repeat(MB))}`;
}

const documents: Readonly<Record<string, () => string>> = {
  'description of 300 KB': () => described('<![CDATA[<br '.padEnd(300_000, 'x ') + ']]>'),
  'description of 9 MB': () => described(`<![CDATA[${'word '.repeat(1.8 * MB)}]]>`),
  'escaped < 800 KB': () => described('&lt;'.repeat(200_000)),
  'escaped < 9 MB': () => described('&lt;'.repeat(2.2 * MB)),
  'escaped <br without end': () => described('&lt;br '.repeat(MB)),
  'tags with an open quote': () => described(`<![CDATA[${'<a title="'.repeat(800_000)}]]>`),
  'newlines before a tag': () => described(`<![CDATA[${'\n'.repeat(5 * MB)}<p>]]>`),
  'unclosed comments': () => described(`<![CDATA[${'<!--'.repeat(2 * MB)}]]>`),
  'unclosed scripts': () => described(`<![CDATA[${'<script>'.repeat(MB)}]]>`),
  'entities without end': () => described('&amp'.repeat(2 * MB)),
  'entity bomb': entityBomb,
  'entity bomb, one level, wide': wideBomb,
  'external entity': () => `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${described('[&x;]')}`,
  'external parameter entity': () =>
    `<!DOCTYPE rss [<!ENTITY % x SYSTEM "http://localhost/x.dtd"> %x;]>${described('x')}`,
  'document type without end': () => `<!DOCTYPE rss [${'<!ENTITY a "b"'.repeat(500_000)}`,
  'nesting of 1,000,000, closed': () => described('<b>'.repeat(MB) + '</b>'.repeat(MB)),
  'nesting of 1,000,000, open': () => described('<b>'.repeat(MB)),
  'nesting outside of entries': () => rss('<x>'.repeat(MB) + '</x>'.repeat(MB)),
  'nesting of 1,000,000 names': () => Array.from({ length: MB }, (_, index) => `<n${index}>`).join(''),
  'nested entries': () => rss('<item>'.repeat(MB)),
  'nested channels': () => `<rss version="2.0">${'<channel>'.repeat(MB)}`,
  '1,000,000 empty entries': () => rss('<item/>'.repeat(MB)),
  '100,000 entries': () => rss('<item><title>a</title><link>b</link><guid>c</guid></item>'.repeat(100_000)),
  '1,000,000 categories': () => rss(`<item><title>a</title>${'<category/>'.repeat(800_000)}</item>`),
  '500,000 links': () => rss(`<item>${'<link>a</link>'.repeat(500_000)}</item>`),
  'attribute of 20 MB': () => rss(`<item a="${'a'.repeat(20 * MB)}"><title>a</title></item>`),
  'attribute of 9 MB': () => rss(`<item a="${'a'.repeat(9 * MB)}"><title>a</title></item>`),
  'link of 9 MB': () => rss(`<item><title>a</title><link>${'a'.repeat(9 * MB)}</link></item>`),
  'relative link of 9 MB': () => rss(`<item><title>a</title><link>/${'../'.repeat(3 * MB)}</link></item>`),
  'guid of 9 MB': () => rss(`<item><title>a</title><guid>https://${'a'.repeat(9 * MB)}</guid></item>`),
  'author of 9 MB': () => rss(`<item><title>a</title><author>${'a@b ('.repeat(1.8 * MB)}</author></item>`),
  'date of 9 MB': () => rss(`<item><title>a</title><pubDate>${'1 '.repeat(4.5 * MB)}</pubDate></item>`),
  'keywords of 9 MB': () => rss(`<item><title>a</title><keywords>${','.repeat(9 * MB)}</keywords></item>`),
  'language of 9 MB': () => rss(`<language>${'en-'.repeat(3 * MB)}</language>`),
  'title of 9 MB of spaces': () => rss(`<item><title>a${' '.repeat(9 * MB)}b</title></item>`),
  '1,000,000 attributes': () => rss(`<item ${Array.from({ length: 700_000 }, (_, at) => `a${at}=""`).join(' ')}/>`),
  '300,000 namespaces': () =>
    `<rss version="2.0" ${Array.from({ length: 300_000 }, (_, at) => `xmlns:a${at}="b"`).join(' ')}>`,
  'namespaces in nested tags': () => rss(Array.from({ length: 100_000 }, (_, at) => `<a xmlns:b${at}="c">`).join('')),
  'tag of 9 MB': () => rss(`<${'a'.repeat(9 * MB)}>`),
  'only <': () => '<'.repeat(9 * MB),
  'only < and a letter': () => '<a'.repeat(4.5 * MB),
  'only >': () => `<rss>${'>'.repeat(9 * MB)}`,
  'only &': () => `<rss><channel><title>${'&'.repeat(9 * MB)}`,
  'CDATA openings': () => `<rss><channel><item><title>${'<![CDATA['.repeat(MB)}`,
  'comment openings': () => `<rss>${'<!--'.repeat(2 * MB)}`,
  'declaration openings': () => '<!DOCTYPE '.repeat(900_000),
  'processing instructions': () => '<?x?>'.repeat(1.8 * MB),
  'closing tags only': () => `<rss>${'</a>'.repeat(2 * MB)}`,
  'empty NUL-filled file': () => '\0'.repeat(9 * MB),
  'NUL-filled feed': () => described('\0'.repeat(5 * MB)),
  'NUL-filled after a truncation': () => described('text').slice(0, -30) + '\0'.repeat(5 * MB),
  'JSON nested 4,000,000 deep': () => `{"items":${'['.repeat(4 * MB)}`,
  'JSON nested and closed': () => `{"version":"x","items":${'['.repeat(2 * MB)}${']'.repeat(2 * MB)}}`,
  'JSON with 1,000,000 entries': () => `{"version":"x","items":[${'{},'.repeat(MB)}{}]}`,
  'page with 200,000 links': () =>
    `<html>${'<link rel="alternate" type="application/rss+xml" href="/a">'.repeat(150_000)}`,
  'forged references': () => described('&#xFDD0;0&#xFDD1;'.repeat(500_000)),
  'white space of 9 MB': () => ' '.repeat(9 * MB),
};

/** Documents made to hang, crash or swell a parser, by name. */
export const hostileDocuments: ReadonlyMap<string, () => Uint8Array> = new Map(
  Object.entries(documents).map(([name, make]) => [name, () => new TextEncoder().encode(make())]),
);
