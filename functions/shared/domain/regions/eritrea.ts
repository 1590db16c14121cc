import { type RegionProfile, list } from '../region-profile.ts';

export const eritrea: RegionProfile = {
  id: 'eritrea',
  since: 1998,
  source: 'https://en.wikipedia.org/wiki/Eritrean–Ethiopian_War',
  neighbours: ['ethiopia', 'sudan', 'djibouti'],
  whole: ['ER'],
  parties: [],
  between: [['ER', 'ET']],
  names: list(`
    Eritrea; Érythrée; Эритрея; Еритрея; إريتريا; Էրիտրեա; Eritrean; Eritreans; Badme; Eritrean–Ethiopian
  `),
  turkic: list(`Eritre; Eritreya`),
  areas: {},
  places: {
    ER: list(`Asmara; Assab; Massawa; Асмэра; أسمرة; Tsorona`),
  },
  groups: [],
  offices: {
    ER: list(`Isaias Afwerki; Isaias Afewerki; Afwerki; أسياس أفورقي`),
  },
  hints: [],
};
