import { type RegionProfile, list } from '../region-profile.ts';

export const belarus: RegionProfile = {
  id: 'belarus',
  since: 2020,
  source: 'https://en.wikipedia.org/wiki/2020–2021_Belarusian_protests',
  neighbours: ['ukraine', 'russia-nato'],
  calm: true,
  whole: ['BY'],
  parties: [],
  names: list(`Belarus; Byelorussia; Беларусь; Белоруссия; Білорусь`),
  turkic: list(`Belarus`),
  areas: {},
  places: {
    BY: list(`Minsk; Brest, Belarus; Gomel; Homyel; Grodno; Минск; Мінськ; Гомель; Гродно`),
  },
  groups: [],
  offices: {
    BY: list(`
      Lukashenko; Lukashenka; Tikhanovskaya; Tsikhanouskaya; Лукашенко; Лукашенка; Тихановская
    `),
  },
  hints: [],
};
