import { type RegionProfile, list } from '../region-profile.ts';

export const belarus: RegionProfile = {
  id: 'belarus',
  since: 2020,
  source: 'https://en.wikipedia.org/wiki/2020–2021_Belarusian_protests',
  neighbours: ['ukraine', 'russia-nato'],
  calm: true,
  whole: ['BY'],
  parties: [],
  names: list(`
    Belarus; Byelorussia; Беларусь; Белоруссия; Білорусь; Բելառուս; Բելոռուս; белорусская армия; білоруська
    армія; белорусский; Білорусі; Білоруссю; Мінську; Мінськ; Минска; Орешник; Biélorussie;
    Bielorrusia; bielorruso; bielorrusos; bielorrusa
  `),
  turkic: list(`
    Belarus; Beyaz Rusya
  `),
  areas: {},
  places: {
    BY: list(`
      Minsk; Brest, Belarus; Gomel; Homyel; Grodno; Минск; Мінськ; Гомель; Гродно; Kuźnica; Bruzgi;
      Baranavichy; Asipovichy; Osipovichy; Mazyr; Mozyr; Machulishchy; Machulishchi; Zyabrovka; Okrestina;
      Akrestsina; Vitebsk; Mogilev; Մինսկ; Բրեստ; Գրոդնո; Hrodna; Homel; Luninets; Baranovichi; Lida;
      Osipovichi; Tsel; Bruzhi; Kobryn; Krichev; Obuz-Lesnovsky; Pushcha
    `),
    PL: list(`Dubicze; Białowieża; Usnarz Górny; Czeremcha; Terespol; Bobrowniki`),
  },
  turkicPlaces: {
    BY: list(`Minsk`),
  },
  groups: [
    {
      id: 'belarusian-forces',
      country: 'BY',
      names: list(`Belarusian army; Belarusian soldiers; Belarusian border guards`),
    },
    {
      id: 'belarusian-opposition',
      country: 'BY',
      names: list(`
      Belarusian opposition; Belarusian partisans; BYPOL; Belaruski Hajun; Viasna; Тихановский; Тихановська;
      Колесникова; Статкевич; Протасевич
    `),
    },
  ],
  offices: {
    BY: list(`
      Lukashenko; Lukashenka; Tikhanovskaya; Tsikhanouskaya; Лукашенко; Лукашенка; Тихановская; Siarhei
      Tsikhanouski; Sergei Tikhanovsky; Maria Kolesnikova; Maryia Kalesnikava; Ales Bialiatski; Viktar
      Babaryka; Roman Protasevich; Raman Pratasevich; Protasevich; Pavel Latushko; Viktor Khrenin; Լուկաշենկո;
      Տիխանովսկայա; Lukaşenko; Tixanovskaya; Loukachenko; Alexandre Loukachenko; لوكاشينكو; Svetlana
      Tikhanovskaya; Peramoha; Cyber Partisans;
      Tijanóvskaya; Tihanovskaya; Bialiatski; Kolésnikova
    `),
  },
  hints: [],
};
