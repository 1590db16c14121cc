import { type RegionProfile, list } from '../region-profile.ts';

export const congoBrazzaville: RegionProfile = {
  id: 'congo-brazzaville',
  since: 1997,
  source: 'https://en.wikipedia.org/wiki/Republic_of_the_Congo_Civil_War_(1997–1999)',
  neighbours: ['drc', 'cameroon', 'gabon-eqg'],
  calm: true,
  whole: ['CG'],
  parties: [],
  names: list(`
    Republic of the Congo; Congo-Brazzaville; Pool Department; Республика Конго; جمهورية الكونغو برازافيل;
    Конго-Браззавиль; Congo Republic; Congo's Pool region; Congo's Pool; Pool region; Сассу-Нгессо; Браззавілі
  `),
  turkic: [],
  areas: {},
  places: {
    CG: list(`
      Brazzaville; Pointe-Noire; Браззавиль; Makélékélé; Kinkala; Mindouli; Soumouna; Vinza; Mayama; Mpila;
      Dolisie; Nkayi; Ouesso; Impfondo; Kindamba; Mbandza-Ndounga; Goma Tsé-Tsé; Vindza; Bacongo; Talangaï;
      Poto-Poto
    `),
  },
  groups: [
    {
      id: 'ninjas',
      country: 'CG',
      names: list(`
      Ninja militia; Ninjas of Pastor Ntumi; Pastor Ntumi; Ninja fighters; ex-Ninja; Ninja rebels; Ninja
      leader; Bintsamou; Ntumi; Frédéric Bintsamou
    `),
    },
  ],
  offices: {
    CG: list(`
      Denis Sassou Nguesso; Sassou Nguesso; Sassou; Jean-Marie Michel Mokoko; Guy-Brice Parfait Kolélas
    `),
  },
  hints: [],
};
