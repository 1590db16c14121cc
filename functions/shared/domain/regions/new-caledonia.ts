import { type RegionProfile, list } from '../region-profile.ts';

export const newCaledonia: RegionProfile = {
  id: 'new-caledonia',
  since: 1984,
  source: 'https://en.wikipedia.org/wiki/2024_New_Caledonia_unrest',
  neighbours: [],
  calm: true,
  whole: ['NC'],
  parties: [],
  names: list(`
    New Caledonia; Nouvelle-Calédonie; Kanak; Kanaks; Kanaky; Новая Каледония; كاليدونيا الجديدة; Nueva
    Caledonia; FLNKS
  `),
  turkic: list(`Yeni Kaledonya`),
  areas: {},
  places: {
    NC: list(`Nouméa; Noumea`),
  },
  groups: [],
  offices: {},
  hints: [],
};
