import { parseFeed } from '../../functions/shared/adapters/feeds/parse/parse-feed.ts';

/** The product's parser in the neutral form of the suites: the same fields under the suites' names. */
export async function parse(bytes: Uint8Array, contentType: string | null, url: string | null) {
  const feed = await parseFeed(bytes, { contentType: contentType ?? undefined, url: url ?? undefined });
  return {
    title: feed.title,
    link: feed.link,
    language: feed.language,
    entries: feed.entries.map((entry) => ({ ...entry, id: entry.guid, content: entry.contentHtml })),
  };
}
