import type { Evidence } from '../../shared/domain/story.ts';
import type { Tokens } from '../tokens.ts';
import type { Vote } from './weigh.ts';

const MIN_TRUST = 0.3;

/** The spans that spoke for a region, a country or an actor, in the order of the text, each once. */
export function evidenceOf(votes: readonly Vote[], tokens: Tokens): readonly Evidence[] {
  const seen = new Set<string>();
  const evidence: Evidence[] = [];
  for (const { trust, mention, region, country, actor } of votes) {
    if (trust < MIN_TRUST) continue;
    const { field, start, end } = mention;
    const text = tokens[field].slice(start, end);
    for (const speaksFor of [
      region && `region:${region}`,
      country && `country:${country}`,
      actor && `actor:${actor}`,
    ]) {
      const key = `${field} ${start} ${speaksFor}`;
      if (!speaksFor || seen.has(key)) continue;
      seen.add(key);
      evidence.push({ field, start, end, text, speaksFor });
    }
  }
  return evidence;
}
