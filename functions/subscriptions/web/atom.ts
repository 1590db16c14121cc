import type { Region } from '../../shared/domain/region.ts';
import type { Story } from '../../shared/domain/story.ts';

interface AtomFeed {
  readonly siteUrl: string;
  readonly now: Date;
  readonly region?: Region | undefined;
}

/** The stories as an Atom feed (RFC 4287). */
export function atomFeed(stories: readonly Story[], { siteUrl, now, region }: AtomFeed): string {
  const page = region ? `${siteUrl}/regions/${region.id}` : `${siteUrl}/stories`;
  const parts = [
    element('id', page),
    element('title', region ? `conflict-wire: ${region.name}` : 'conflict-wire: latest stories'),
    element('updated', stories[0]?.publishedAt ?? now.toISOString()),
    `<link rel="self" href="${text(page)}.atom"/><link rel="alternate" type="text/html" href="${text(page)}"/>`,
    ...stories.map((story) => entryOf(story, siteUrl)),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">${parts.join('\n')}</feed>\n`;
}

function entryOf(story: Story, siteUrl: string): string {
  const terms = [...story.regions.map(({ id }) => `region:${id}`), ...story.types.map((type) => `type:${type}`)];
  return [
    '<entry>',
    element('id', `${siteUrl}/stories/${encodeURIComponent(story.storyId)}`),
    element('title', story.title),
    element('updated', story.publishedAt),
    `<author>${element('name', story.feedTitle || 'unknown')}</author>`,
    `<link rel="alternate" href="${text(story.link)}"/>`,
    ...terms.map((term) => `<category term="${text(term)}"/>`),
    story.summary ? element('summary', story.summary) : '',
    '</entry>',
  ].join('');
}

function element(name: string, value: string): string {
  return `<${name}>${text(value)}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 cannot carry at all are dropped: one of them would make the whole feed unreadable. */
function text(value: string): string {
  return value
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
