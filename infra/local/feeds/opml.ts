import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { feedUrl, type FeedSpec } from '../../../functions/shared/domain/feed.ts';

/** An OPML file that cannot be used, in words for whoever wrote it. */
export class OpmlError extends Error {}

/** The feeds of an OPML 2.0 list (https://opml.org/spec2.opml): every outline with an `xmlUrl`, in folders or not. */
export function parseOpml(text: string): readonly FeedSpec[] {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  const feeds = new Map<string, FeedSpec>();
  let hasRoot = false;
  parser.on('error', (error) => {
    throw new OpmlError(`not well-formed XML: ${error.message}`);
  });
  parser.on('opentag', (tag) => {
    hasRoot ||= tag.name === 'opml';
    if (!hasRoot) throw new OpmlError(`not OPML: it begins with <${tag.name}>`);
    const spec = tag.name === 'outline' ? specOf(tag, parser.line) : undefined;
    if (spec && !feeds.has(spec.url)) feeds.set(spec.url, spec);
  });
  parser.write(text).close();
  if (feeds.size === 0) throw new OpmlError('it names no feed: no outline has an xmlUrl');
  return [...feeds.values()];
}

function specOf({ attributes }: SaxesTagPlain, line: number): FeedSpec | undefined {
  const address = attributes['xmlUrl'] ?? attributes['xmlurl'];
  if (address === undefined) return undefined;
  const url = feedUrl(address);
  if (url === undefined) throw new OpmlError(`line ${line}: "${address.slice(0, 100)}" is no http or https address`);
  const title = (attributes['text'] ?? attributes['title'] ?? '').trim();
  const language = attributes['language']?.trim().toLowerCase();
  const regionHints = (attributes['cw:regions'] ?? '').split(/[\s,]+/).filter((region) => region !== '');
  return {
    url,
    ...(title !== '' && { title }),
    ...(language !== undefined && language !== '' && { language }),
    ...(regionHints.length > 0 && { regionHints }),
  };
}

/** An OPML list of these feeds, one line each, that `parseOpml` reads back whole. */
export function printOpml(feeds: readonly FeedSpec[]): string {
  const lines = feeds.map(({ url, title, language, regionHints }) => {
    const attributes = {
      type: 'rss',
      text: title ?? '',
      xmlUrl: url,
      language,
      'cw:regions': regionHints?.length ? regionHints.join(' ') : undefined,
    };
    return `    <outline${Object.entries(attributes).map(printAttribute).join('')}/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0" xmlns:cw="urn:conflict-wire:opml">',
    '  <head>\n    <title>Feeds of conflict-wire</title>\n  </head>',
    `  <body>\n${lines.join('\n')}\n  </body>`,
    '</opml>\n',
  ].join('\n');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function printAttribute([name, value]: readonly [string, string | undefined]): string {
  if (value === undefined) return '';
  // What XML cannot hold even escaped is left out; white space is escaped, or reading would make it spaces.
  const held = value.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
  const escaped = held
    .replaceAll(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
    .replaceAll(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
  return ` ${name}="${escaped}"`;
}
