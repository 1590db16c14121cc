/** Bytes of a fingerprint: two entries of one feed share one by chance once in some 10¹⁰ feeds of a thousand entries. */
export const FINGERPRINT_BYTES = 6;

/** The fingerprints of an entry in the order in which they are stored. */
export const SEEN_FIELDS = ['id', 'guid', 'link', 'titleAndDate', 'title', 'content'] as const;

/** What we remember of an entry a feed has shown: fingerprints (lower-case hexadecimal), absent where it had no such mark. */
export interface SeenEntry {
  /** The mark by which it was first known; it makes the entry's id and never changes. */
  readonly id: string;
  readonly guid?: string | undefined;
  readonly link?: string | undefined;
  readonly titleAndDate?: string | undefined;
  readonly title?: string | undefined;
  /** Of what a reader sees of it, to tell when the feed changes an entry. */
  readonly content: string;
}
