import { type RegionProfile, list } from '../region-profile.ts';

export const jamaicaTrinidad: RegionProfile = {
  id: 'jamaica-trinidad',
  since: 2010,
  source: 'https://en.wikipedia.org/wiki/2010_Kingston_unrest',
  neighbours: ['haiti'],
  calm: true,
  whole: ['JM', 'TT'],
  parties: [],
  names: list(`
    Tivoli Gardens; Jamaica; Trinidad and Tobago; Ямайка; Тринидад и Тобаго; جامايكا; Jamaique
  `),
  turkic: list(`Jamaika`),
  areas: {},
  places: {
    JM: list(`Kingston, Jamaica; Spanish Town`),
    TT: list(`Port of Spain; Laventille`),
  },
  groups: [],
  offices: {
    JM: list(`Christopher Coke; Dudus Coke`),
  },
  hints: [],
};
