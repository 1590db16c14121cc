import { type RegionProfile, list } from '../region-profile.ts';

export const transnistria: RegionProfile = {
  id: 'transnistria',
  since: 1990,
  source: 'https://en.wikipedia.org/wiki/Transnistria_conflict',
  neighbours: ['ukraine'],
  calm: true,
  whole: ['MD'],
  parties: [],
  names: list(`
    Transnistria; Transdniestria; Pridnestrovie; Приднестровье; Придністров'я; Gagauzia; Гагаузия; Moldova;
    Молдова; Молдавия; Молдавія
  `),
  turkic: [],
  areas: {},
  places: {
    MD: list(`
      Tiraspol; Bender, Moldova; Chisinau; Chișinău; Kishinev; Cobasna; Тирасполь; Кишинев; Кишинёв
    `),
  },
  groups: [],
  offices: {
    MD: list(`Maia Sandu; Sandu; Санду; Vadim Krasnoselsky; Shor; Ilan Shor; Yevgenia Gutsul`),
  },
  hints: [],
};
