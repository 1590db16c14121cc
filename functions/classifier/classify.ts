import type { Entry } from '../shared/domain/entry.ts';
import type { Classification, Evidence } from '../shared/domain/story.ts';
import type { Cue } from './lexicon/lexicon.ts';
import { type CueFound, readCues } from './lexicon/read.ts';
import { englishScales, network, otherScales } from './model/load.ts';
import { hashesOf } from './model/features.ts';
import type { Reading } from './model/network.ts';
import { settingOf } from './model/setting.ts';
import { tellingWords } from './model/telling-words.ts';
import { type Clues, cluesOf, weigh } from './model/verdict.ts';
import { severityOf } from './severity.ts';
import { type Tokens, spanOf, tokensOf } from './tokens.ts';
import { learntTypes } from './types.ts';
import { NO_CORRECTIONS, type PreparedCorrections } from './where/corrections.ts';
import { type Whereabouts, locate } from './where/locate.ts';

/** What of an entry is read to classify it. */
export type EntryText = Pick<Entry, 'title' | 'summary'> & Partial<Pick<Entry, 'language' | 'regionHints'>>;

/** What was found in an entry, before it is judged. */
export interface Findings {
  readonly tokens: Tokens;
  readonly clues: Clues;
  readonly found: readonly CueFound[];
  readonly where: Whereabouts;
  /** The hashes of its words. */
  readonly hashes: Uint32Array;
  /** What the network makes of it; none if it is not in English. */
  readonly english: Reading | undefined;
}

/** Says whether an entry is about a conflict, which, what happened, how grave it is, and which words say so. */
export function classify(entry: EntryText, corrections: PreparedCorrections = NO_CORRECTIONS): Classification {
  const findings = examine(entry, corrections);
  const { tokens, clues, found, where, hashes, english } = findings;
  const scales = english ? englishScales : otherScales;
  const score = weigh(clues, scales);
  const relevant = score >= scales.threshold;
  const types = learntTypes(hashes, tokens, found, relevant);
  return {
    relevant,
    score,
    regions: where.regions,
    countries: where.countries.map(({ code }) => code),
    types,
    severity: severityOf(types, found, tokens),
    actors: where.actors,
    evidence: [...where.evidence, ...phraseEvidence(findings), ...wordEvidence(findings)],
  };
}

/** Reads an entry with the lexicon, the gazetteer and, if it is in English, the network. */
export function examine(entry: EntryText, corrections: PreparedCorrections = NO_CORRECTIONS): Findings {
  const tokens = tokensOf(entry.title, entry.summary);
  const { found, languages } = readCues(tokens, entry.language);
  const where = locate(entry, tokens, corrections);
  const hashes = hashesOf(tokens);
  const english = languages[0] === 'en' ? network.read(hashes, settingOf(where, found)) : undefined;
  const clues = cluesOf(english?.logit ?? 0, found, where.features);
  return { tokens, clues, found, where, hashes, english };
}

/** The words that moved the network most, unless a phrase of the lexicon has them already. */
function wordEvidence({ english, tokens, found }: Findings): readonly Evidence[] {
  if (!english) return [];
  const isSaid = (index: number) => found.some(({ first, last }) => first <= index && index <= last);
  const evidence: Evidence[] = [];
  for (const { index, share } of tellingWords(english.shares, tokens))
    if (!isSaid(index))
      evidence.push({ ...spanOf(tokens, index, index), speaksFor: share > 0 ? 'relevant' : 'irrelevant' });
  return evidence;
}

function phraseEvidence({ found, tokens }: Findings): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const { first, last, cues } of found) {
    const span = spanOf(tokens, first, last);
    for (const cue of cues) evidence.push({ ...span, speaksFor: claimOf(cue) });
  }
  return evidence;
}

function claimOf(cue: Cue): string {
  if (cue === 'toll' || cue === 'conflict') return 'relevant';
  return cue === 'irrelevant' ? cue : `type:${cue}`;
}
