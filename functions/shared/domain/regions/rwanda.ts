import { type RegionProfile, list } from '../region-profile.ts';

export const rwanda: RegionProfile = {
  id: 'rwanda',
  since: 1994,
  source: 'https://en.wikipedia.org/wiki/Rwandan_genocide',
  neighbours: ['drc', 'burundi', 'uganda'],
  calm: true,
  whole: ['RW'],
  parties: [],
  names: list(`Rwanda; Руанда; رواندا; Ruanda; Ռուանդա; Rwandan genocide`),
  turkic: list(`Ruanda`),
  areas: {},
  places: {
    RW: list(`Kigali; Gisenyi; Кигали; كيغالي`),
  },
  groups: [{ id: 'rdf', country: 'RW', names: list(`Rwandan army; Rwanda Defence Force; Rwandan troops`) }],
  offices: {
    RW: list(`Paul Kagame; Kagame; Кагаме; كاغامي`),
  },
  hints: [],
};
