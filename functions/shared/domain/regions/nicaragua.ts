import { type RegionProfile, list } from '../region-profile.ts';

export const nicaragua: RegionProfile = {
  id: 'nicaragua',
  since: 2018,
  source: 'https://en.wikipedia.org/wiki/2018–2022_Nicaraguan_protests',
  neighbours: ['central-america-gangs'],
  calm: true,
  whole: ['NI'],
  parties: [],
  names: list(`Nicaragua; Никарагуа; نيكاراغوا; Nicaraguan; nicaragüense; Նիկարագուա`),
  turkic: list(`Nikaragua`),
  areas: {},
  places: {
    NI: list(`Managua; Masaya; Манагуа`),
  },
  groups: [],
  offices: {
    NI: list(`Daniel Ortega; Rosario Murillo; Даниэль Ортега`),
  },
  hints: [],
};
