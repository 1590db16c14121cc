import { type RegionProfile, list } from '../region-profile.ts';

export const nepal: RegionProfile = {
  id: 'nepal',
  since: 1996,
  source: 'https://en.wikipedia.org/wiki/Nepalese_Civil_War',
  neighbours: ['india-china'],
  calm: true,
  whole: ['NP'],
  parties: [],
  names: list(`Nepal; Непал; نيبال; Népal; Նեպալ; Nepalese; Nepali`),
  turkic: list(`Nepal`),
  areas: {},
  places: {
    NP: list(`Kathmandu; Pokhara; Катманду; كاتماندو`),
  },
  groups: [],
  offices: {
    NP: list(`KP Sharma Oli; Prachanda; Pushpa Kamal Dahal; Sushila Karki`),
  },
  hints: [],
};
