/** Why a document gave no feed. */
export type FeedParseFailure =
  /** Nothing to read: no byte, or white space only. */
  | 'empty'
  /** A page, an outline or some other document; `feedLinks` says where a page points to its feeds. */
  | 'not-a-feed'
  /** Larger than `MAX_FEED_BYTES`. */
  | 'too-large'
  /** Announced as a feed, but nothing in it can be read. */
  | 'malformed';

/** Thrown when a document holds no feed that can be read: the only error `parseFeed` throws. */
export class FeedParseError extends Error {
  override readonly name = 'FeedParseError';
  readonly kind: FeedParseFailure;
  /** Absolute addresses of the feeds that a web page announces, in its order. */
  readonly feedLinks: readonly string[];

  constructor(kind: FeedParseFailure, message: string, feedLinks: readonly string[] = [], options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
    this.feedLinks = feedLinks;
  }
}
