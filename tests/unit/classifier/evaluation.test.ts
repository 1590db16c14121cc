import { describe, expect, it } from 'vitest';
import baseline from '../../fixtures/classifier-baseline.json' with { type: 'json' };
import {
  eventTypesOf,
  f1Of,
  intervalOf,
  judge,
  regionsOf,
  relevanceOf,
  setsInRepository,
  sum,
} from '../../support/evaluation.ts';

/** More than a point lost on a large set is a loss; small sets may lose what one row weighs more. */
const LARGEST_DROP = 0.01;
const measures = { relevance: relevanceOf, regions: regionsOf, types: eventTypesOf };

const sets = [...setsInRepository()];
const judged = new Map(sets.map(([name, rows]) => [name, judge(rows)]));

describe('the classifier on the sets in the repository', () => {
  const cases = sets.flatMap(([name]) =>
    (Object.keys(measures) as (keyof typeof measures)[]).flatMap((measure) => {
      const committed = (baseline as Record<string, Partial<Record<string, number>>>)[name]?.[measure];
      return committed === undefined ? [] : [[name, measure, committed] as const];
    }),
  );

  it.each(cases)('%s: %s is no more than a point below %d', (name, measure, committed) => {
    const counts = sum((judged.get(name) ?? []).map(measures[measure]));
    const answers = 2 * counts.right + counts.wrong + counts.missed;
    const oneRow = 2 / Math.max(answers, 1);
    expect(f1Of(counts)).toBeGreaterThanOrEqual(committed - Math.max(LARGEST_DROP, oneRow));
  });

  it('has a baseline for every set', () => {
    expect(Object.keys(baseline).toSorted()).toEqual(sets.map(([name]) => name).toSorted());
  });
});

describe('intervalOf', () => {
  it('surrounds the measured value', () => {
    const counts = Array.from({ length: 50 }, (_, index) => ({
      right: index % 5 === 0 ? 0 : 1,
      wrong: 0,
      missed: index % 5 === 0 ? 1 : 0,
    }));
    const [low, high] = intervalOf(counts);
    expect(low).toBeLessThan(f1Of(sum(counts)));
    expect(high).toBeGreaterThan(f1Of(sum(counts)));
  });
});
