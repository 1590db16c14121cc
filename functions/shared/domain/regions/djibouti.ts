import { type RegionProfile, list } from '../region-profile.ts';

export const djibouti: RegionProfile = {
  id: 'djibouti',
  since: 1991,
  source: 'https://en.wikipedia.org/wiki/Djiboutian_Civil_War',
  neighbours: ['eritrea', 'ethiopia', 'somalia'],
  calm: true,
  whole: ['DJ'],
  parties: [],
  names: list(`Djibouti; Camp Lemonnier; Джибути; جيبوتي; Yibuti`),
  turkic: list(`Cibuti`),
  areas: {},
  places: {},
  groups: [],
  offices: {
    DJ: list(`Ismaïl Omar Guelleh; FRUD`),
  },
  hints: [],
};
