import { type RegionProfile, list } from '../region-profile.ts';

export const fijiSolomons: RegionProfile = {
  id: 'fiji-solomons',
  since: 1998,
  source: 'https://en.wikipedia.org/wiki/2021_Solomon_Islands_unrest',
  neighbours: ['papua-new-guinea'],
  calm: true,
  whole: ['SB', 'FJ', 'VU'],
  parties: [],
  names: list(`
    Solomon Islands; Guadalcanal; Malaita; Соломоновы Острова; جزر سليمان; Fiji; Фиджи; Fijian; Fijians;
    Solomon Islander; Solomon Islanders; Хониара; Хоніара; Малаита; Соломонові Острови
  `),
  turkic: list(`Solomon Adaları`),
  areas: {},
  places: {
    SB: list(`
      Honiara; Auki; Gizo; Weathercoast; Malaita; Guadalcanal
    `),
    FJ: list(`
      Suva; Lautoka; Queen Elizabeth Barracks; Nabua
    `),
    VU: list(`
      Port Vila; Luganville
    `),
  },
  groups: [
    {
      id: 'rfmf',
      country: 'FJ',
      names: list(`RFMF; Jone Kalouniwai`),
    },
    {
      id: 'malaita',
      country: 'SB',
      names: list(`Isatabu Freedom Movement; RAMSI`),
    },
  ],
  offices: {
    SB: list(`Sogavare; Jeremiah Manele; Daniel Suidani`),
    FJ: list(`Bainimarama; Rabuka; George Speight`),
  },
  hints: [],
};
