import type { Entry } from '../shared/domain/entry.ts';
import type { Classification, Evidence } from '../shared/domain/story.ts';
import { tokenise } from '../shared/domain/text.ts';
import { type CueFound, type Field, readCues, spanOf } from './lexicon/read.ts';
import { englishScales, network, otherScales } from './model/load.ts';
import { modelWords } from './model/features.ts';
import type { Reading } from './model/network.ts';
import { type Clues, cluesOf, weigh } from './model/verdict.ts';
import { severityOf } from './severity.ts';
import { learntTypes, typesByPhrases } from './types.ts';
import { NO_CORRECTIONS, type PreparedCorrections } from './where/corrections.ts';
import { type Whereabouts, locate } from './where/locate.ts';

/** What of an entry is read to classify it. */
export type EntryText = Pick<Entry, 'title' | 'summary'> & Partial<Pick<Entry, 'language' | 'regionHints'>>;

/** What was found in an entry, before it is judged. */
export interface Findings {
  readonly clues: Clues;
  readonly isEnglish: boolean;
  readonly found: readonly CueFound[];
  readonly where: Whereabouts;
  readonly reading: Reading | undefined;
  readonly fields: readonly Field[];
}

/** A word that moved the network's log-odds by less than this is no evidence. */
const TELLING = 0.4;
const MOST_TELLING = 3;

/** Says whether an entry is about a conflict, which, what happened, how grave it is, and which words say so. */
export function classify(entry: EntryText, corrections: PreparedCorrections = NO_CORRECTIONS): Classification {
  const findings = examine(entry, corrections);
  const { clues, isEnglish, found, where, reading, fields } = findings;
  const scales = isEnglish ? englishScales : otherScales;
  const score = weigh(clues, scales);
  const relevant = score >= scales.threshold;
  const types = reading ? learntTypes(reading.hashes, fields, found, relevant) : typesByPhrases(found);
  return {
    relevant,
    score,
    regions: where.regions,
    countries: where.countries.map(({ code }) => code),
    types,
    severity: severityOf(types, found),
    actors: where.actors,
    evidence: [...where.evidence, ...found.flatMap(phraseEvidence), ...wordEvidence(findings)],
  };
}

/** Reads an entry with the lexicon, the gazetteer and, if it is in English, the network. */
export function examine(entry: EntryText, corrections: PreparedCorrections = NO_CORRECTIONS): Findings {
  const fields = (['title', 'summary'] as const).map((name) => ({
    name,
    text: entry[name],
    tokens: tokenise(entry[name]),
  }));
  const { found, languages } = readCues(fields, entry.language);
  const where = locate(entry, undefined, corrections);
  const isEnglish = languages[0] === 'en';
  const reading = isEnglish ? network.read(modelWords(fields.flatMap(({ tokens }) => tokens))) : undefined;
  const clues = cluesOf(reading?.logit ?? 0, found, where.features);
  return { clues, isEnglish, found, where, reading, fields };
}

function phraseEvidence({ field, first, last, cues }: CueFound): readonly Evidence[] {
  const span = spanOf(field, first, last);
  return cues.map((cue) => {
    if (cue === 'toll' || cue === 'conflict') return { ...span, speaksFor: 'relevant' };
    return { ...span, speaksFor: cue === 'irrelevant' ? cue : `type:${cue}` };
  });
}

/** The words that moved the network most. */
function wordEvidence({ reading, fields, found }: Findings): readonly Evidence[] {
  if (!reading) return [];
  const [title, summary] = fields as readonly [Field, Field];
  const isSaid = (field: Field, at: number) =>
    found.some((cue) => cue.field === field && cue.first <= at && at <= cue.last);
  return tellingOf(reading.shares)
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share))
    .slice(0, MOST_TELLING)
    .flatMap(({ index, share }) => {
      const field = index < title.tokens.length ? title : summary;
      const at = field === title ? index : index - title.tokens.length;
      if (isSaid(field, at)) return [];
      return [{ ...spanOf(field, at, at), speaksFor: share > 0 ? 'relevant' : 'irrelevant' }];
    });
}

function tellingOf(shares: Float32Array): { readonly index: number; readonly share: number }[] {
  const telling = [];
  for (let index = 0; index < shares.length; index += 1) {
    const share = shares[index]!;
    if (Math.abs(share) >= TELLING) telling.push({ index, share });
  }
  return telling;
}
