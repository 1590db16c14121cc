import { type RegionProfile, list } from '../region-profile.ts';

export const fijiSolomons: RegionProfile = {
  id: 'fiji-solomons',
  since: 1998,
  source: 'https://en.wikipedia.org/wiki/2021_Solomon_Islands_unrest',
  neighbours: ['papua-new-guinea'],
  calm: true,
  whole: ['SB', 'FJ', 'VU'],
  parties: [],
  names: list(`Solomon Islands; Guadalcanal; Malaita; Соломоновы Острова; جزر سليمان; Fiji; Фиджи`),
  turkic: list(`Solomon Adaları`),
  areas: {},
  places: {
    SB: list(`Honiara`),
  },
  groups: [],
  offices: {},
  hints: [],
};
