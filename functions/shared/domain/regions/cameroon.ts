import { type RegionProfile, list } from '../region-profile.ts';

export const cameroon: RegionProfile = {
  id: 'cameroon',
  since: 2017,
  source: 'https://en.wikipedia.org/wiki/Anglophone_Crisis',
  neighbours: ['nigeria', 'chad', 'car', 'congo-brazzaville', 'gabon-eqg'],
  whole: ['CM'],
  parties: [],
  names: list(`
    Cameroon; Ambazonia; Southern Cameroons; Anglophone Crisis; Cameroun; Camerún; Камерун; الكاميرون;
    Կամերուն; Anglophone regions; Cameroon's Far North; Bakassi; Ամբազոնիա; камерунский; камерунський;
    Камеруні; Баменда; Баменде; Баменді; Буэа; Амбазония; Амбазонія; Поль Бія; Кумба; Маруа; Кумбо; Cameroun
    anglophone; crise anglophone; régions anglophones du Cameroun; المنطقة الناطقة بالإنجليزية; المناطق
    الناطقة بالإنجليزية;
    camerunés; cameruneses; separatistas anglófonos
  `),
  turkic: list(`Kamerun`),
  areas: {},
  places: {
    CM: list(`
      Bamenda; Buea; Kumba; Kumbo; Yaoundé; Yaounde; Douala; Mamfe; Maroua; Garoua; Яунде; ياوندي; Ngarbuh;
      Ndian; Kolofata; Mozogo; Mayo-Tsanaga; Mayo-Sava; Logone-et-Chari; Kousseri; Fotokol; Darak; Tourou;
      Amchide; Fundong; Ndop; Nkambe; Menchum; Batibo; Muyuka; Ekona; Mutengene; Ekondo-Titi; Akwaya;
      Lebialem; Donga-Mantung; Egbekaw; Bambili; Jakiri; Ngaoundéré; Bafoussam; Bertoua; Wum; Bui Division;
      Extrême-Nord; Nord-Ouest et Sud-Ouest; أقصى شمال الكاميرون; Bambalang; Ngo-Ketunjia; Nkwen; Mankon;
      Bafut; Widikum; Mbengwi; Ntumbaw; Misaje; Njinikom; Guzang; Bambui; Mbouda; Galim; Dschang; Foumban;
      Magba; Muea; Limbe; Tiko; Mbonge; Mundemba; Isangele; Eyumojock; Kembong; Menji; Fontem; Tombel; Bangem;
      Kupe; Manyu; Kerewa; Limani; Banki border; Moskota; Koza; Mokolo; Mayo-Moskota; Gazawa; Gambaru; Makary;
      Hile-Alifa; Hilé-Halifa; Blangoua; Logone-Birni; Minawao; Touboro; Mayo-Rey; Rey Bouba; Meiganga;
      Garoua-Boulai; Yokadouma; New Bell; Etoudi;
      Yaundé
    `),
  },
  groups: [
    {
      id: 'ambazonia',
      country: 'CM',
      names: list(`
      Ambazonian separatists; Ambazonia Defence Forces; Anglophone separatists; Ambazonian; Amba Boys; Amba
      fighters; Unity Warriors of Bambalang; Ayuk Tabe; Lucas Ayaba Cho; Cho Ayaba; Ebenezer Akwanga; Capo
      Daniel; ambazoniens; ambazonien; sécessionnistes anglophones; séparatistes anglophones; Ambazonie;
      أمبازونيا; Ambazonians; Red Dragons; Ayaba Cho; Anglophone rebels;
      ambazonianos; Ambazonia; separatistas ambazonianos; Ambazonya
    `),
    },
    {
      id: 'cameroonian-army',
      country: 'CM',
      names: list(`
      Cameroonian army; Cameroonian soldiers; Cameroonian troops; Rapid Intervention Battalion; Bataillon
      d'intervention rapide
    `),
    },
  ],
  offices: {
    CM: list(`
      Paul Biya; Biya; Issa Tchiroma; Maurice Kamto; Поль Бийя; Dion Ngute; Atanga Nji; بول بيا; Tchiroma
    `),
  },
  hints: list(`
    Lake Chad; Far North region
  `),
};
