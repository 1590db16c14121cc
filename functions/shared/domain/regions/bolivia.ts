import { type RegionProfile, list } from '../region-profile.ts';

export const bolivia: RegionProfile = {
  id: 'bolivia',
  since: 2019,
  source: 'https://en.wikipedia.org/wiki/2019_Bolivian_political_crisis',
  neighbours: ['peru'],
  calm: true,
  whole: ['BO'],
  parties: [],
  names: list(`Bolivia; Боливия; بوليفيا; Bolivie; Բոլիվիա; Bolivian; Bolivians; boliviano`),
  turkic: list(`Bolivya; Boliviya`),
  areas: {},
  places: {
    BO: list(`
      La Paz, Bolivia; Santa Cruz de la Sierra; Cochabamba; Sacaba; Senkata; Sucre, Bolivia; El Alto
    `),
  },
  groups: [],
  offices: {
    BO: list(`Evo Morales; Luis Arce; Jeanine Áñez; Jeanine Añez; Rodrigo Paz`),
  },
  hints: [],
};
