/** A conflict region: where, between whom, and every name it goes by. */
export interface Region {
  /** Kebab-case, stable: subscriptions name it. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** Names that alone point to the region, in any script. */
  readonly names: readonly string[];
}

/** The catalogue, in alphabetical order of ids. */
export const regions: readonly Region[] = [
  { id: 'afghanistan', name: 'Afghanistan', countries: ['AF'], names: ['Afghanistan', 'Kabul', 'Taliban'] },
  { id: 'gaza', name: 'Gaza and the West Bank', countries: ['PS', 'IL'], names: ['Gaza', 'Rafah', 'Hamas'] },
  {
    id: 'nagorno-karabakh',
    name: 'Nagorno-Karabakh',
    countries: ['AM', 'AZ'],
    names: ['Nagorno-Karabakh', 'Karabakh', 'Artsakh', 'Lachin'],
  },
  { id: 'sudan', name: 'Sudan', countries: ['SD'], names: ['Sudan', 'Khartoum', 'Darfur'] },
  { id: 'ukraine', name: 'Ukraine', countries: ['UA', 'RU'], names: ['Ukraine', 'Kyiv', 'Donetsk'] },
];

const byId: ReadonlyMap<string, Region> = new Map(regions.map((region) => [region.id, region]));

/** The region with this id, if the catalogue has it. */
export function regionById(id: string): Region | undefined {
  return byId.get(id);
}
