import { regionById } from '../../shared/domain/region.ts';
import { CHECK, END, HASH, START, STRIDE, type Tokens, tokensOf } from '../tokens.ts';
import type { Mention } from './mention.ts';
import type { Vote } from './weigh.ts';

/** What an operator knows better than the catalogue about one region. */
export interface RegionCorrection {
  /** More names of the region. */
  readonly alias?: readonly string[];
  /** Words in whose presence a text is not about the region: `Karabakh horse`. */
  readonly mute?: readonly string[];
  /** Added to the log-odds that a text which names the region is about it; negative to hear less of it. */
  readonly boost?: number;
}

/** Corrections by region id, as an operator writes them. */
export type Corrections = Readonly<Record<string, RegionCorrection>>;

interface Phrase {
  readonly region: string;
  readonly words: Int32Array;
}

/** Corrections ready for use. */
export interface PreparedCorrections {
  readonly aliases: readonly Phrase[];
  readonly mutes: readonly Phrase[];
  readonly boosts: ReadonlyMap<string, number>;
}

export const NO_CORRECTIONS: PreparedCorrections = { aliases: [], mutes: [], boosts: new Map() };

/** Prepares what an operator wrote. Throws on a region that is not in the catalogue, since it would do nothing for ever. */
export function prepareCorrections(corrections: Corrections): PreparedCorrections {
  const entries = Object.entries(corrections);
  const unknown = entries.map(([id]) => id).filter((id) => !regionById(id));
  if (unknown.length > 0) throw new Error(`No such region: ${unknown.join(', ')}`);
  return {
    aliases: entries.flatMap(([region, { alias = [] }]) => phrasesOf(region, alias)),
    mutes: entries.flatMap(([region, { mute = [] }]) => phrasesOf(region, mute)),
    boosts: new Map(entries.map(([region, { boost = 0 }]) => [region, boost])),
  };
}

function phrasesOf(region: string, texts: readonly string[]): readonly Phrase[] {
  return texts.map((text) => ({ region, words: tokensOf('', text).data })).filter(({ words }) => words.length > 0);
}

/** What the operator's own names say, as votes like those of the gazetteer. */
export function aliasVotes({ aliases }: PreparedCorrections, tokens: Tokens): readonly Vote[] {
  return aliases.flatMap((phrase) => {
    const first = find(phrase, tokens);
    if (first < 0) return [];
    const vote: Vote = {
      mention: mentionOf(phrase, first, tokens),
      kind: 'region',
      region: phrase.region,
      trust: 1,
      weight: 1,
    };
    return [vote];
  });
}

/** Regions that the operator does not want to see in this text. */
export function mutedRegions({ mutes }: PreparedCorrections, tokens: Tokens): ReadonlySet<string> {
  return new Set(mutes.filter((phrase) => find(phrase, tokens) >= 0).map(({ region }) => region));
}

/** The first word of the phrase in the text, or -1. */
function find({ words }: Phrase, { data, count, titleCount }: Tokens): number {
  const length = words.length / STRIDE;
  for (let first = 0; first + length <= count; first += 1) {
    const crosses = first < titleCount && first + length > titleCount;
    let matched = crosses ? -1 : 0;
    while (matched >= 0 && matched < length && isSame(words, matched, data, first + matched)) matched += 1;
    if (matched === length) return first;
  }
  return -1;
}

function isSame(words: Int32Array, i: number, data: Int32Array, j: number): boolean {
  return words[i * STRIDE + HASH] === data[j * STRIDE + HASH] && words[i * STRIDE + CHECK] === data[j * STRIDE + CHECK];
}

function mentionOf({ words }: Phrase, first: number, { data, titleCount }: Tokens): Mention {
  return {
    field: first < titleCount ? 'title' : 'summary',
    start: data[first * STRIDE + START] ?? 0,
    end: data[(first + words.length / STRIDE - 1) * STRIDE + END] ?? 0,
    edge: -1,
    from: 0,
    to: 0,
    trust: 1,
    instead: undefined,
    isLocated: false,
    isPersonLike: false,
    followsMention: false,
  };
}
