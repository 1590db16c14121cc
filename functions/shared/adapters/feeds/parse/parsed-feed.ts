/** A feed as its document says, whatever format it is written in. All times are ISO 8601 in UTC, all links absolute if they can be. */
export interface ParsedFeed {
  readonly title: string;
  readonly link: string;
  /** BCP 47, lower case. */
  readonly language?: string | undefined;
  /** RSS `ttl`: minutes the publisher asks us to wait between two polls. */
  readonly ttlMinutes?: number | undefined;
  /** RSS `skipHours`: hours of the day (UTC, 0-23) in which the publisher asks not to be polled. */
  readonly skipHours?: readonly number[] | undefined;
  /** RSS `skipDays`: English names of the days (UTC) on which the publisher asks not to be polled. */
  readonly skipDays?: readonly string[] | undefined;
  /** Where the feed says it lives. */
  readonly selfUrl?: string | undefined;
  readonly entries: readonly ParsedEntry[];
}

/** One entry, in the order of the document. */
export interface ParsedEntry {
  /** The publisher's own id (`guid`, Atom `id`, `rdf:about`), as written. */
  readonly guid?: string | undefined;
  /** Plain text; empty when the entry has none. */
  readonly title: string;
  /** Empty when the entry has none. */
  readonly link: string;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  /** Plain text, at most `MAX_PLAIN_TEXT` characters. */
  readonly summary: string;
  /** The fullest text the feed gives, as HTML or text exactly as published: untrusted, never to be shown as it is. */
  readonly contentHtml?: string | undefined;
  readonly author?: string | undefined;
  readonly categories: readonly string[];
  /** BCP 47, lower case, when the entry differs from its feed. */
  readonly language?: string | undefined;
}
