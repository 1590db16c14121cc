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
    Tivoli Gardens; Jamaica; Trinidad and Tobago; Ямайка; Тринидад и Тобаго; جامايكا; Jamaique; Jamaican;
    Jamaicans; Trinidadian; Trinidadians; Ямайці; ямайский;
    Trinidad y Tobago; Laventille; jamaicano; jamaicanos
  `),
  turkic: list(`
    Jamaika; Trinidad ve Tobago
  `),
  areas: {},
  places: {
    JM: list(`
      Kingston, Jamaica; Spanish Town; Mount Salem; Montego Bay; Denham Town; August Town; Portmore;
      Savanna-la-Mar; Trench Town; Tivoli; Cherry Tree Lane; May Pen; Tivoli Gardens
    `),
    TT: list(`
      Port of Spain; Laventille; Chaguanas; Sea Lots; Beetham; Piarco; Tobago; Morvant; Las Cuevas; Couva;
      Cedros; Harpe Place; Muslim City
    `),
  },
  groups: [
    {
      id: 'caribbean-gangs',
      country: 'JM',
      names: list(`
      Klansman; One Don; Shower Posse; Klansman gang; One Order gang; Sixx gang
    `),
    },
    {
      id: 'jamaican-forces',
      country: 'JM',
      names: list(`ZOSO; Zone of Special Operations`),
    },
    {
      id: 'jamaat-al-muslimeen',
      country: 'TT',
      names: list(`Jamaat al Muslimeen; Yasin Abu Bakr; Rasta City`),
    },
  ],
  offices: {
    JM: list(`
      Christopher Coke; Dudus Coke; Holness; Dudus; Andrew Holness
    `),
    TT: list(`
      Persad-Bissessar; Keith Rowley; Kamla Persad-Bissessar
    `),
  },
  hints: [],
};
