/** One thing read from a feed, as plain text, before anybody judged it. All times are ISO 8601 in UTC. */
export interface Entry {
  readonly entryId: string;
  readonly feedId: string;
  readonly feedTitle: string;
  readonly title: string;
  /** Plain text, at most `MAX_SUMMARY_LENGTH` characters. */
  readonly summary: string;
  readonly link: string;
  /** BCP 47, lower case, when the feed or the catalogue says so. */
  readonly language?: string | undefined;
  readonly author?: string | undefined;
  readonly categories: readonly string[];
  /** Conflict regions the feed as a whole is about: a hint from the catalogue, never proof. */
  readonly regionHints: readonly string[];
  readonly publishedAt: string;
  readonly firstSeenAt: string;
  /** What the feed later made of the entry, oldest first, at most `MAX_REVISIONS`. The entry itself stays as first seen. */
  readonly revisions?: readonly EntryRevision[] | undefined;
}

/** A later wording of an entry. */
export interface EntryRevision {
  readonly seenAt: string;
  readonly title: string;
  readonly summary: string;
}

/** Most revisions kept: enough to see a story develop, and a ticker that rewrites itself for ever costs nothing more. */
export const MAX_REVISIONS = 10;

/** Longest summary we keep: enough to classify and to show, and far below DynamoDB's item limit. */
export const MAX_SUMMARY_LENGTH = 2_000;

/** Longest title we keep. */
export const MAX_TITLE_LENGTH = 500;
