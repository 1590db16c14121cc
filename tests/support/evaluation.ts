import { classify } from '../../functions/classifier/classify.ts';
import type { Classification } from '../../functions/shared/domain/story.ts';
import {
  ENGLISH_OWN,
  FOREIGN,
  type Labelled,
  readCep,
  readChronicle,
  readEntries,
  readForeign,
  readOwn,
} from '../../infra/train/data.ts';
import { Random } from '../../infra/train/random.ts';

/** A labelled text and what the classifier made of it. */
export interface Judged {
  readonly row: Labelled;
  readonly made: Classification;
}

/** Weighted counts of right and wrong answers. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

const RESAMPLES = 400;

/** The sets that lie in the repository: later rows of the portal, and those of our own that nothing was fitted to. */
export function setsInRepository(): ReadonlyMap<string, readonly Labelled[]> {
  return new Map([
    ['cep_test2025', readCep('cep_test2025')] as const,
    ['own entries', readEntries('test')] as const,
    ['own chronicle', readChronicle('test')] as const,
    ...ENGLISH_OWN.map((name) => [`own ${name}`, readOwn(name, 'held-out')] as const),
    ...FOREIGN.map((name) => [`own ${name}`, [...readForeign(name, 'test'), ...readOwn(name, 'held-out')]] as const),
  ]);
}

export function judge(rows: readonly Labelled[]): readonly Judged[] {
  return rows.map((row) => ({ row, made: classify(row) }));
}

/** Whether a story is about a conflict. */
export function relevanceOf({ row, made }: Judged): Counts {
  const { relevant, weight } = row;
  return {
    right: made.relevant && relevant ? weight : 0,
    wrong: made.relevant && !relevant ? weight : 0,
    missed: !made.relevant && relevant ? weight : 0,
  };
}

/** Regions of rows that have any. */
export function regionsOf({ row, made }: Judged): Counts {
  if (row.regions.length === 0) return { right: 0, wrong: 0, missed: 0 };
  return overlap(
    row.regions,
    made.regions.filter(({ central }) => central).map(({ id }) => id),
  );
}

/** Types of rows that have any. */
export function eventTypesOf({ row, made }: Judged): Counts {
  if (row.types.length === 0) return { right: 0, wrong: 0, missed: 0 };
  return overlap(row.types, made.types);
}

/** Whether the first type named is one of the row's. */
export function leadingTypeOf({ row, made }: Judged): Counts {
  if (row.types.length === 0) return { right: 0, wrong: 0, missed: 0 };
  const [first] = made.types;
  if (!first) return { right: 0, wrong: 0, missed: 1 };
  return row.types.includes(first) ? { right: 1, wrong: 0, missed: 0 } : { right: 0, wrong: 1, missed: 1 };
}

function overlap(expected: readonly string[], given: readonly string[]): Counts {
  const right = given.filter((id) => expected.includes(id)).length;
  return { right, wrong: given.length - right, missed: expected.length - right };
}

export function sum(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (total, one) => ({
      right: total.right + one.right,
      wrong: total.wrong + one.wrong,
      missed: total.missed + one.missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );
}

export function f1Of({ right, wrong, missed }: Counts): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}

export function precisionOf({ right, wrong }: Counts): number {
  return right === 0 ? 0 : right / (right + wrong);
}

export function recallOf({ right, missed }: Counts): number {
  return right === 0 ? 0 : right / (right + missed);
}

/** The middle 95 % of F1 over rows drawn again and again from these, with replacement. */
export function intervalOf(counts: readonly Counts[]): readonly [low: number, high: number] {
  const random = new Random(95);
  const draws = Array.from({ length: RESAMPLES }, () =>
    f1Of(sum(counts.map(() => counts[Math.floor(random.next() * counts.length)] as Counts))),
  ).toSorted((a, b) => a - b);
  return [draws[Math.floor(RESAMPLES * 0.025)] ?? 0, draws[Math.ceil(RESAMPLES * 0.975) - 1] ?? 0];
}
