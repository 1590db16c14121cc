import { type RegionProfile, list } from '../region-profile.ts';

export const cameroon: RegionProfile = {
  id: 'cameroon',
  since: 2017,
  source: 'https://en.wikipedia.org/wiki/Anglophone_Crisis',
  neighbours: ['nigeria', 'chad', 'car', 'congo-brazzaville', 'gabon-eqg'],
  whole: ['CM'],
  parties: [],
  names: list(`
    Cameroon; Ambazonia; Southern Cameroons; Anglophone Crisis; Cameroun; Camerún; Камерун; الكاميرون; Կամերուն
  `),
  turkic: list(`Kamerun`),
  areas: {},
  places: {
    CM: list(`
      Bamenda; Buea; Kumba; Kumbo; Yaoundé; Yaounde; Douala; Mamfe; Maroua; Garoua; Яунде; ياوندي
    `),
  },
  groups: [
    {
      id: 'ambazonia',
      country: 'CM',
      names: list(`Ambazonian separatists; Ambazonia Defence Forces; Anglophone separatists; Ambazonian`),
    },
  ],
  offices: {
    CM: list(`Paul Biya; Biya; Issa Tchiroma; Maurice Kamto; Поль Бийя`),
  },
  hints: [],
};
