import { type RegionProfile, list } from '../region-profile.ts';

export const tanzania: RegionProfile = {
  id: 'tanzania',
  since: 2025,
  source: 'https://en.wikipedia.org/wiki/2025_Tanzanian_election_protests',
  neighbours: ['mozambique', 'kenya'],
  calm: true,
  whole: ['TZ'],
  parties: [],
  names: list(`
    Tanzania; Zanzibar; Танзания; تنزانيا; Tanzanie; Տանզանիա; Танзанія; Танзанії; танзанийский; Дар-эс-Салам;
    Самия Сулуху; Саміа Сулуху; Дар-ес-Салам;
    tanzano; tanzanos
  `),
  turkic: list(`Tanzanya; Tanzaniya`),
  areas: {},
  places: {
    TZ: list(`
      Dar es Salaam; Dodoma; Mwanza; Mtwara; Kitaya; Arusha; Tandahimba; Newala; Nanyumbu; Kibiti; Rufiji;
      Ikwiriri; Mkuranga; Kigoma; Mbeya; Geita; Stone Town; Namanga; Tunduma; Mtambaswala; Pemba Island;
      Amboni; Michenjele; Nyarugusu; Kasulu; Ngorongoro; Loliondo; Ubungo; Kimara; Songea;
      Darüsselam; Zanzíbar; Zengibar
    `),
  },
  turkicPlaces: {
    TZ: list(`Darüsselam`),
  },
  groups: [
    {
      id: 'tpdf',
      country: 'TZ',
      names: list(`
      TPDF; Tanzania People's Defence Force; Tanzanian army; Tanzanian police; Tanzanian soldiers
    `),
    },
  ],
  offices: {
    TZ: list(`
      Samia Suluhu Hassan; Tundu Lissu; Samia Suluhu; President Samia; Magufuli; Chama Cha Mapinduzi; Humphrey
      Polepole; Chadema; Freeman Mbowe; ACT-Wazalendo
    `),
  },
  hints: [],
};
