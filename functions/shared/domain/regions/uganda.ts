import { type RegionProfile, list } from '../region-profile.ts';

export const uganda: RegionProfile = {
  id: 'uganda',
  since: 1987,
  source: 'https://en.wikipedia.org/wiki/Allied_Democratic_Forces_insurgency',
  neighbours: ['drc', 'south-sudan', 'kenya', 'rwanda'],
  whole: ['UG'],
  parties: [],
  names: list(`Uganda; Уганда; أوغندا; Ouganda; Ուգանդա; Ugandan; Ugandans`),
  turkic: list(`Uganda; Uqanda`),
  areas: {},
  places: {
    UG: list(`Kampala; Gulu; Mpondwe; Kasese; Entebbe; Lira; Karamoja; Кампала; كمبالا`),
  },
  groups: [
    {
      id: 'lra',
      country: 'UG',
      names: list(`Lord's Resistance Army; Armée de résistance du Seigneur; Joseph Kony; Kony`),
    },
    { id: 'updf', country: 'UG', names: list(`UPDF; Uganda People's Defence Force; Ugandan army`) },
  ],
  offices: {
    UG: list(`Museveni; Yoweri Museveni; Bobi Wine; Kizza Besigye; Besigye; Muhoozi Kainerugaba`),
  },
  hints: [],
};
