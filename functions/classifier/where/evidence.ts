import type { Evidence } from '../../shared/domain/story.ts';
import type { Tokens } from '../tokens.ts';
import type { Vote } from './weigh.ts';

const MIN_TRUST = 0.3;

/** The spans that spoke for a region, a country or an actor, in the order of the text, each once. */
export function evidenceOf(votes: readonly Vote[], tokens: Tokens): readonly Evidence[] {
  /** Where in the entry → what is spoken for there already. */
  const seen = new Map<number, string[]>();
  const evidence: Evidence[] = [];
  for (const { trust, mention, region, country, actor } of votes) {
    if (trust < MIN_TRUST) continue;
    const { field, start, end } = mention;
    const place = field === 'title' ? start : tokens.title.length + 1 + start;
    const said = seen.get(place) ?? [];
    if (said.length === 0) seen.set(place, said);
    const note = (kind: string, id: string | undefined) => {
      if (id === undefined) return;
      const speaksFor = `${kind}:${id}`;
      if (said.includes(speaksFor)) return;
      said.push(speaksFor);
      evidence.push({ field, start, end, text: tokens[field].slice(start, end), speaksFor });
    };
    note('region', region);
    note('country', country);
    note('actor', actor);
  }
  return evidence;
}
