import type { Edges } from './edge-table.ts';

/** What a name may stand for. The order is part of the compiled format. */
export const SENSE_KINDS = [
  'region',
  'country',
  'demonym',
  'area',
  'place',
  'city',
  'group',
  'office',
  'hint',
] as const;

export type SenseKind = (typeof SENSE_KINDS)[number];

/** How a name must be written in the text to be believed. Bits. */
export const SPELLING = {
  /** `FACT`, `US`: capitals only. */
  acronym: 1,
  /** `Sake`, `Bor`: a word of everyday English as well. */
  common: 2,
  /** `palestinien`: no capital needed. */
  lowerCase: 4,
} as const;

/** The index that stands for "none" among regions, countries and actors. */
export const NONE = 0xff;

/** Countries → regions that a mention of the country bears on. */
export type Bearing = Readonly<Record<string, readonly string[]>>;

/** What the numbers of a gazetteer refer to, and what the catalogue knows of its regions. */
export interface GazetteerHead {
  /** SHA-256 of the lists it was compiled from. */
  readonly digest?: string;
  readonly regions: readonly string[];
  readonly countries: readonly string[];
  readonly actors: readonly string[];
  /** Two countries and the region that is meant when both are named. */
  readonly between: readonly (readonly string[])[];
  /** Regions whose countries are in the news for other reasons more often. */
  readonly calm: readonly string[];
  readonly whole: Bearing;
  readonly parties: Bearing;
}

/**
 * The compiled gazetteer.
 *
 * Names form a trie whose edges are words, found as in `edge-table.ts`; not every number has an edge. A name ends with edge `e`
 * if there are senses from `firstSense[e]` to before `firstSense[e + 1]`; `spelling[e]` says how it must be written.
 */
export interface GazetteerData extends GazetteerHead, Edges {
  readonly firstSense: Uint32Array;
  readonly spelling: Uint8Array;
  /** What each sense says, as an index of the columns that follow: few of the senses are unlike all others. */
  readonly sense: Uint16Array;
  readonly kind: Uint8Array;
  readonly country: Uint8Array;
  readonly region: Uint8Array;
  readonly actor: Uint8Array;
  /** Ten times the decimal logarithm of the population, 0 if unknown. */
  readonly size: Uint8Array;
}

/** The columns in the order they are stored in: those of wide elements first, so that each can be read where it lies. */
export const COLUMNS = [
  ['edges', Int32Array],
  ['filter', Int32Array],
  ['firstSense', Uint32Array],
  ['sense', Uint16Array],
  ['spelling', Uint8Array],
  ['kind', Uint8Array],
  ['country', Uint8Array],
  ['region', Uint8Array],
  ['actor', Uint8Array],
  ['size', Uint8Array],
] as const;
