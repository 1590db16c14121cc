/** Endings of French and Arabic adjectives of origin, and what those of women and of several end in instead. */
const ENDINGS: readonly (readonly [ending: RegExp, instead: readonly string[]])[] = [
  [/(?<=ai|oi)s$/u, ['se', 'ses']],
  [/(?<=[ié]e)n$/u, ['ns', 'nne', 'nnes']],
  [/(?<=ai)n$/u, ['ns', 'ne', 'nes']],
  [/ي$/u, ['ية', 'يين', 'يون', 'يا', 'يان', 'يات']],
];

/** A French or Arabic adjective of origin as it is written of women and of several: `malien` is `malienne` and `maliens` too. */
export function inflected(adjective: string): readonly string[] {
  return ENDINGS.flatMap(([ending, instead]) =>
    ending.test(adjective) ? instead.map((other) => adjective.replace(ending, other)) : [],
  );
}
