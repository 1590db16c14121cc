import { type GazetteerData, NONE, SENSE_KINDS, type SenseKind } from '../gazetteer/format.ts';
import type { Mention } from './mention.ts';

/** What one mention says for one country or region. */
export interface Vote {
  readonly mention: Mention;
  readonly kind: SenseKind;
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  readonly actor?: string | undefined;
  /** How far the mention is believed to be this at all: 0 to 1. */
  readonly trust: number;
  /** How far it settles the country: 0 to 1. */
  readonly weight: number;
}

/** How far a name of this kind settles which country is meant. */
const COUNTRY_WEIGHT: Readonly<Record<SenseKind, number>> = {
  region: 0.9,
  country: 1,
  demonym: 0.85,
  area: 0.9,
  place: 0.95,
  city: 0.8,
  group: 0.7,
  office: 0.7,
  hint: 0,
};

/** Kinds that count before the size of towns does. */
const CURATED: ReadonlySet<SenseKind> = new Set(['region', 'country', 'demonym', 'place', 'group', 'office', 'hint']);

/** Towns of 1,000 people are believed little, of a million nearly fully; in tenths of the decimal logarithm. */
const SMALL_TOWN = 30;
const LARGE_TOWN = 60;
/** A namesake of a place in the catalogue must be this large to be meant instead, even if its country is named. */
const RIVAL_TOWN = 50;
/** Names believed less than this count only where another one names their country. */
const LEAST_TRUST = 0.25;
/** Names believed less than this do not help to decide what others mean. */
const SURE_TRUST = 0.6;
/** `Sake` at the beginning of a headline is rather the drink than the town. */
const UNSURE_TOWN_FACTOR = 0.45;
const TOWNS: ReadonlySet<SenseKind> = new Set(['place', 'city']);
const SMALL_TOWN_TRUST = 0.35;
const PERSON_TRUST = 0.3;
const LOCATED_BONUS = 1.5;
const MOST_KNOWN = 20_000;

interface Candidate {
  readonly kind: SenseKind;
  readonly country: string | undefined;
  readonly region: string | undefined;
  readonly actor: string | undefined;
  readonly size: number;
}

/** What a name may stand for; the same in every text. */
interface Senses {
  readonly all: readonly Candidate[];
  /** Those that count before the size of towns does. */
  readonly curated: readonly Candidate[];
  /** The country that the name alone puts beyond doubt. */
  readonly only: string | undefined;
}

/** Decides for each mention what it stands for, with the other mentions as context. */
export function votesOf(mentions: readonly Mention[], data: GazetteerData): readonly Vote[] {
  const known = sensesKnown(data);
  const senses = mentions.map((mention) => sensesOf(mention, data, known));
  const support = supportOf(mentions, senses);
  const votes: Vote[] = [];
  for (let index = 0; index < mentions.length; index += 1) {
    const mention = mentions[index]!;
    const next = mentions[index + 1];
    const qualifier = next?.followsMention && next.edge !== mention.edge ? senses[index + 1]!.all : NO_CANDIDATES;
    vote(mention, senses[index]!, support, qualifier, votes);
  }
  return votes;
}

/** Names seen before, by their edge: the press writes of the same ones again and again. Forgotten when there are too many. */
const seen = new WeakMap<GazetteerData, Map<number, Senses>>();

function sensesKnown(data: GazetteerData): Map<number, Senses> {
  const known = seen.get(data) ?? new Map<number, Senses>();
  seen.set(data, known);
  return known;
}

function sensesOf(mention: Mention, data: GazetteerData, known: Map<number, Senses>): Senses {
  const before = known.get(mention.edge);
  if (before) return before;
  const all = candidatesOf(mention, data);
  const curated = all.filter(({ kind, region }) => CURATED.has(kind) || region !== undefined);
  const telling = curated.length > 0 ? curated : all;
  const countries = new Set(telling.map(({ country }) => country).filter((country) => country !== undefined));
  const isTown = all.every(({ kind }) => kind === 'city');
  const senses = { all, curated, only: countries.size === 1 && !isTown ? [...countries][0] : undefined };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(mention.edge, senses);
  return senses;
}

const NO_CANDIDATES: readonly Candidate[] = [];

function candidatesOf(mention: Mention, data: GazetteerData): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const sense of data.sense.subarray(mention.from, mention.to)) {
    candidates.push({
      kind: SENSE_KINDS[data.kind[sense] ?? 0] ?? 'hint',
      country: nameIn(data.countries, data.country[sense]),
      region: nameIn(data.regions, data.region[sense]),
      actor: nameIn(data.actors, data.actor[sense]),
      size: data.size[sense] ?? 0,
    });
  }
  return candidates;
}

function nameIn(names: readonly string[], index: number | undefined): string | undefined {
  return index === undefined || index === NONE ? undefined : names[index];
}

/** Countries named beyond doubt: by a name with no other country among its senses. */
function supportOf(mentions: readonly Mention[], senses: readonly Senses[]): ReadonlyMap<string, number> {
  const support = new Map<string, number>();
  for (let index = 0; index < mentions.length; index += 1) {
    const { trust, instead } = mentions[index]!;
    const country = instead ?? (trust < SURE_TRUST ? undefined : senses[index]!.only);
    if (country === undefined || country === 'none') continue;
    support.set(country, (support.get(country) ?? 0) + trust);
  }
  return support;
}

/** Adds what one mention says to the votes. */
function vote(
  mention: Mention,
  senses: Senses,
  support: ReadonlyMap<string, number>,
  qualifier: readonly Candidate[],
  votes: Vote[],
): void {
  if (mention.trust === 0 || mention.instead === 'none') return;
  if (mention.instead !== undefined) {
    votes.push(insteadOf(mention, mention.instead));
    return;
  }
  for (const { kind, country, region, actor, size } of choose(senses, support, qualifier)) {
    const trust = trustOf(mention, kind, size, country, support);
    if (trust < LEAST_TRUST && !(country !== undefined && support.has(country))) continue;
    votes.push({ mention, kind, country, region, actor, trust, weight: COUNTRY_WEIGHT[kind] * trust });
  }
}

function insteadOf(mention: Mention, country: string): Vote {
  return { mention, kind: 'area', country, trust: mention.trust, weight: COUNTRY_WEIGHT.area * mention.trust };
}

/** A qualifier right behind decides, then what else the text names, then the catalogue, then the largest town. */
function choose(
  { all: candidates, curated }: Senses,
  support: ReadonlyMap<string, number>,
  qualifier: readonly Candidate[],
): readonly Candidate[] {
  if (qualifier.length > 0) {
    const qualified = candidates.filter(({ kind, country }) => isSettled(kind) && isOneOf(country, qualifier));
    if (qualified.length > 0) return qualified;
  }
  if (candidates.length === 1) return candidates;
  const supported = candidates.filter(({ country }) => country !== undefined && support.has(country));
  if (curated.length === 0) return strongest(supported.length > 0 ? supported : candidates);
  const areCuratedSupported = curated.some(({ country }) => country === undefined || support.has(country));
  const isCountry = curated.some(({ kind }) => kind === 'country' || kind === 'demonym');
  if (areCuratedSupported || supported.length === 0 || isCountry) return curated;
  const large = supported.filter((candidate) => sizeOf(candidate) >= RIVAL_TOWN);
  return large.length > 0 ? strongest(large) : curated;
}

function isSettled(kind: SenseKind): boolean {
  return kind === 'city' || kind === 'area' || kind === 'place';
}

function isOneOf(country: string | undefined, qualifier: readonly Candidate[]): boolean {
  return qualifier.some((other) => (other.kind === 'country' || other.kind === 'area') && other.country === country);
}

function strongest(candidates: readonly Candidate[]): readonly Candidate[] {
  const [first, ...rest] = candidates;
  if (!first) return [];
  return [rest.reduce((best, other) => (sizeOf(other) > sizeOf(best) ? other : best), first)];
}

function sizeOf({ kind, size }: Candidate): number {
  return kind === 'area' ? LARGE_TOWN : size;
}

function trustOf(
  mention: Mention,
  kind: SenseKind,
  size: number,
  country: string | undefined,
  support: ReadonlyMap<string, number>,
): number {
  const base = mention.trust < SURE_TRUST && TOWNS.has(kind) ? mention.trust * UNSURE_TOWN_FACTOR : mention.trust;
  if (kind !== 'city') return base;
  if (country !== undefined && support.has(country)) return base;
  const share = Math.min(1, Math.max(0, (size - SMALL_TOWN) / (LARGE_TOWN - SMALL_TOWN)));
  const bySize = SMALL_TOWN_TRUST + (1 - SMALL_TOWN_TRUST) * share;
  const byContext = mention.isLocated ? LOCATED_BONUS : mention.isPersonLike ? PERSON_TRUST : 1;
  return Math.min(1, base * bySize * byContext);
}
