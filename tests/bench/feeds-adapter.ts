import type { ParsedFeed } from '../../functions/shared/adapters/feeds/parse/parsed-feed.ts';
import { parseFeed } from '../../functions/shared/adapters/feeds/parse/parse-feed.ts';

/** A feed in the neutral form of the suites: dates as ISO 8601, absent fields as `undefined`. */
export interface NeutralFeed {
  readonly title: string;
  readonly link: string;
  readonly language: string | undefined;
  readonly entries: readonly NeutralEntry[];
}

export interface NeutralEntry {
  readonly id: string | undefined;
  readonly title: string;
  readonly link: string;
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly summary: string;
  readonly content: string | undefined;
  readonly author: string | undefined;
  readonly categories: readonly string[];
}

/** The product's own parser, its fields under the suites' names. */
export async function parse(bytes: Uint8Array, contentType: string | null, url: string | null): Promise<NeutralFeed> {
  return toNeutral(await parseFeed(bytes, { contentType: contentType ?? undefined, url: url ?? undefined }));
}

function toNeutral({ title, link, language, entries }: ParsedFeed): NeutralFeed {
  return {
    title,
    link,
    language,
    entries: entries.map(({ guid, contentHtml, title, link, published, updated, summary, author, categories }) => ({
      id: guid,
      content: contentHtml,
      title,
      link,
      published,
      updated,
      summary,
      author,
      categories,
    })),
  };
}
