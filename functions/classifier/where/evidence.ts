import type { Evidence } from '../../shared/domain/story.ts';
import type { Tokens } from '../tokens.ts';
import type { Vote } from './weigh.ts';

const MIN_TRUST = 0.3;

/** The spans that spoke for a region, a country or an actor, in the order of the text. */
export function evidenceOf(votes: readonly Vote[], tokens: Tokens): readonly Evidence[] {
  return votes
    .filter(({ trust }) => trust >= MIN_TRUST)
    .flatMap(({ mention: { field, start, end }, region, country, actor }) => {
      const text = tokens[field].slice(start, end);
      const spokenFor = [region && `region:${region}`, country && `country:${country}`, actor && `actor:${actor}`];
      return spokenFor.flatMap((speaksFor) => (speaksFor ? [{ field, start, end, text, speaksFor }] : []));
    });
}
