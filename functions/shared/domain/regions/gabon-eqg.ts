import { type RegionProfile, list } from '../region-profile.ts';

export const gabonEqg: RegionProfile = {
  id: 'gabon-eqg',
  since: 2023,
  source: "https://en.wikipedia.org/wiki/2023_Gabonese_coup_d'état",
  neighbours: ['cameroon', 'congo-brazzaville'],
  calm: true,
  whole: ['GA', 'GQ'],
  parties: [],
  names: list(`
    Gabon; Equatorial Guinea; Габон; Экваториальная Гвинея; الغابون; غينيا الاستوائية; Gabón; Guinée
    équatoriale; Guinea Ecuatorial; Գաբոն; Հասարակածային Գվինեա; Габоні; Габоне; Лібревіль; Лібревілі; Али
    Бонго; Алі Бонго; Олиги Нгема; Оліґі Нгема; Нгема; габонский; габонський;
    gabonés; gaboneses
  `),
  turkic: list(`Gabon; Ekvator Ginesi; Qabon`),
  areas: {},
  places: {
    GA: list(`
      Libreville; Либревиль; Port-Gentil; Owendo; Franceville; Oyem; Bitam; Cocobeach; ليبرفيل; Nkembo;
      Moanda; Ndjolé; Rio Village
    `),
    GQ: list(`
      Malabo; Bata, Equatorial; Ebebiyín; Bioko; Corisco; Annobón; Mbañe; Black Beach prison; Bata; Mbini;
      Kye-Ossi; Kogo; Black Beach
    `),
  },
  groups: [
    {
      id: 'gabonese-army',
      country: 'GA',
      names: list(`Gabonese army; Gabonese soldiers; Kelly Ondo; Kelly Ondo Obiang`),
    },
  ],
  offices: {
    GA: list(`
      Ali Bongo; Brice Oligui Nguema; Oligui Nguema; Jean Ping; Omar Bongo; Sylvia Bongo; Noureddin Bongo;
      Albert Ondo Ossa; أوليغي نغيما; علي بونغو; Bongo; Oligui; Nguema
    `),
    GQ: list(`
      Teodoro Obiang; Obiang; Teodorin
    `),
  },
  hints: [],
};
