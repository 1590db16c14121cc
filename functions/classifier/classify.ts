import type { Entry } from '../shared/domain/entry.ts';
import { regions } from '../shared/domain/region.ts';
import {
  type Classification,
  EVENT_TYPES,
  type Evidence,
  type EventType,
  type Severity,
} from '../shared/domain/story.ts';
import { tokenise } from '../shared/domain/text.ts';
import { type CueFound, readCues } from './lexicon/read.ts';

/** What of an entry is read to classify it. */
export type EntryText = Pick<Entry, 'title' | 'summary'> & Partial<Pick<Entry, 'language' | 'regionHints'>>;

/** Says whether an entry is about a conflict, which, what happened, how grave it is, and which words say so. */
export function classify(entry: EntryText): Classification {
  const cues = readCues(entry);
  const places = findRegions(entry);
  const score = scoreOf(cues, places.length);
  const types = typesOf(cues);
  const ids = [...new Set(places.map(({ speaksFor }) => speaksFor.slice('region:'.length)))];
  return {
    relevant: score >= 0.5,
    score,
    regions: ids.map((id) => ({ id, score: 0.9, central: true })),
    countries: [...new Set(regions.filter(({ id }) => ids.includes(id)).map(({ countries }) => countries[0] ?? ''))],
    types,
    severity: severityOf(types, cues),
    actors: [],
    evidence: [...places, ...evidenceOf(cues)],
  };
}

function scoreOf(cues: readonly CueFound[], placeCount: number): number {
  let logit = placeCount > 0 ? -0.5 : -2.5;
  for (const { cues: speaksFor } of cues) {
    if (speaksFor.includes('irrelevant')) logit -= 2;
    else if (!speaksFor.includes('toll')) logit += 1;
  }
  return 1 / (1 + Math.exp(-logit));
}

function typesOf(cues: readonly CueFound[]): readonly EventType[] {
  const counts = new Map<string, number>();
  for (const cue of cues.flatMap((found) => found.cues)) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  return EVENT_TYPES.filter((type) => counts.has(type)).sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

function severityOf(types: readonly EventType[], cues: readonly CueFound[]): Severity {
  const isViolent = types.some((type) => ['fighting', 'strike', 'attack', 'civilians'].includes(type));
  const hasToll = cues.some((found) => found.cues.includes('toll'));
  if (isViolent) return hasToll ? 4 : 3;
  return hasToll ? 3 : types.length > 0 ? 2 : 1;
}

function evidenceOf(cues: readonly CueFound[]): readonly Evidence[] {
  return cues.flatMap(({ cues: speaksFor, ...span }) =>
    speaksFor.flatMap((cue) =>
      cue === 'toll' || cue === 'conflict'
        ? [{ ...span, speaksFor: 'relevant' }]
        : [{ ...span, speaksFor: cue === 'irrelevant' ? cue : `type:${cue}` }],
    ),
  );
}

/** Names that point to a region only in the company of war: the alliance speaks of war in Europe. */
const ALLIANCE = { word: 'nato', id: 'ukraine' };

function findRegions(entry: EntryText): readonly Evidence[] {
  return (['title', 'summary'] as const).flatMap((field) => {
    const text = entry[field];
    return tokenise(text).flatMap(({ word, start, end }) =>
      regions
        .filter(
          ({ id, names }) =>
            names.some((name) => tokenise(name).at(-1)?.word === word) ||
            (word === ALLIANCE.word && id === ALLIANCE.id),
        )
        .map(({ id }) => ({ field, start, end, text: text.slice(start, end), speaksFor: `region:${id}` })),
    );
  });
}
