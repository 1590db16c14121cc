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
    Eritrea; Érythrée; Эритрея; Еритрея; إريتريا; Էրիտրեա; Eritrean; Eritreans; Badme; Eritrean–Ethiopian;
    еритрейський; эритрейский; Еритреї; Асмара; Асмэра; Асмера; Асмере; Афеверки; Афеворкі; Асэб; Ассаб;
    eritreo; eritreos; Asmara; Assab
  `),
  turkic: list(`
    Eritre; Eritreya; Asmara; Assab
  `),
  areas: {},
  places: {
    ER: list(`
      Asmara; Assab; Massawa; Асмэра; أسمرة; Tsorona; Forto; Adi Keyh; Senafe; Dahlak; Nakfa; Barentu;
      Teseney; Zalambessa; Keren; Tserona; Sawa; Shambuko; Tesseney
    `),
  },
  groups: [
    {
      id: 'pfdj',
      country: 'ER',
      names: list(`PFDJ`),
    },
    {
      id: 'eritrean-opposition',
      country: 'ER',
      names: list(`Brigade N'Hamedu; Brigade Nhamedu; Red Sea Afar Democratic Organisation; RSADO`),
    },
  ],
  offices: {
    ER: list(`
      Isaias Afwerki; Isaias Afewerki; Afwerki; أسياس أفورقي; Yemane Gebremeskel; Filipos Woldeyohannes; Osman
      Saleh; Issaias Afeworki; Isaias
    `),
  },
  hints: [],
};
