import { type RegionProfile, list } from '../region-profile.ts';

export const senegalCasamance: RegionProfile = {
  id: 'senegal-casamance',
  since: 1982,
  source: 'https://en.wikipedia.org/wiki/Casamance_conflict',
  neighbours: ['guinea'],
  calm: true,
  whole: ['SN', 'GM'],
  parties: [],
  names: list(`Casamance; Казаманс; كازامانس; Senegal; Sénégal; Сенегал; السنغال; Gambia; Gambie`),
  turkic: list(`Kazamans; Senegal`),
  areas: {},
  places: {
    SN: list(`Ziguinchor; Dakar; Dakar, Senegal; Kolda; Дакар; داكار`),
  },
  groups: [{ id: 'mfdc', country: 'SN', names: list(`MFDC; Movement of Democratic Forces of Casamance`) }],
  offices: {},
  hints: [],
};
