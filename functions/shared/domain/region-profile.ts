/** An armed group, an army or another actor of a conflict. */
export interface ActorProfile {
  /** Kebab-case, stable: stories name it. */
  readonly id: string;
  /** ISO 3166-1 alpha-2 of the country it is at home in. */
  readonly country: string;
  readonly names: readonly string[];
}

/**
 * Every name by which a text gives a conflict region away.
 *
 * Names are listed in any script, in their dictionary form: endings and prefixes of Cyrillic, Armenian and Arabic names
 * are taken off both here and in the text, Turkic names get their suffixes when the gazetteer is compiled.
 *
 * Disputed names follow one rule: a place is listed under every name that a party to the conflict uses for it, none of
 * them is marked as the right one, and the country is the one ISO 3166 or, failing that, the United Nations assign it to.
 */
export interface RegionProfile {
  readonly id: string;
  /** The year the conflict began, as the source tells it. */
  readonly since: number;
  readonly source: string;
  readonly neighbours: readonly string[];
  /** Whether its countries are in the news for other reasons more often than for the conflict. */
  readonly calm?: true;
  /** Countries all of whose news is about the region, as far as conflicts go. */
  readonly whole: readonly string[];
  /** Countries that take part, but are mostly in the news for other reasons. */
  readonly parties: readonly string[];
  /** Pairs of countries, in alphabetical order, that name the conflict when they are named together. */
  readonly between?: readonly (readonly [string, string])[];
  /** Names that alone point to the region. A name in lower case matches so too; any other expects its capital. */
  readonly names: readonly string[];
  /** Names in Turkish and Azerbaijani. */
  readonly turkic: readonly string[];
  /** First-level areas by country. */
  readonly areas: Readonly<Record<string, readonly string[]>>;
  readonly places: Readonly<Record<string, readonly string[]>>;
  /** Places in Turkish and Azerbaijani whose names have no letter that only Turkic languages have, by country. */
  readonly turkicPlaces?: Readonly<Record<string, readonly string[]>>;
  readonly groups: readonly ActorProfile[];
  /** Leaders and their offices, by country. */
  readonly offices: Readonly<Record<string, readonly string[]>>;
  /** What is often named with the conflict, but proves little alone. */
  readonly hints: readonly string[];
}

/** Reads a list written as text, `;` between its parts. */
export function list(text: string): readonly string[] {
  return text
    .split(';')
    .map((part) => part.replaceAll(/\s+/gu, ' ').trim())
    .filter((part) => part !== '');
}
