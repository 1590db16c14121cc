import { type RegionProfile, list } from '../region-profile.ts';

export const indonesia: RegionProfile = {
  id: 'indonesia',
  since: 1998,
  source: 'https://en.wikipedia.org/wiki/Terrorism_in_Indonesia',
  neighbours: ['west-papua'],
  calm: true,
  whole: ['ID'],
  parties: [],
  names: list(`
    Aceh; Poso; Indonesia; Indonésie; Индонезия; إندونيسيا; Ինդոնեզիա; Indonesian; Indonesians; индонезийский;
    індонезійський; Індонезія; Індонезії; Сурабая; Сурабаї; Сурабае; Макасар; Джакарті; Сулавеси; Поссо;
    Джокові Відодо; Джоко Видодо; Джоко Відодо; Прабово; Джемаа Исламия; إندونيسي
  `),
  turkic: list(`Endonezya; İndoneziya`),
  areas: {},
  places: {
    ID: list(`
      Jakarta; Surabaya; Banda Aceh; Bali; Palu; Sulawesi; Central Sulawesi; Джакарта; جاكرتا; Makassar;
      Sukoharjo; Astana Anyar; Bandung; Surakarta; Sigi; Parigi Moutong; Nusa Kambangan; Nusakambangan; Mako
      Brimob; Lhokseumawe; Pidie; Central Java; Ambon; Maluku; Ջակարտա; Cakarta; Sidoarjo; Sarinah; Kampung
      Melayu; Thamrin; Kwitang; Brimob; Kuta; Kelapa Gading; Menteng; Senayan; Polri; Kanjuruhan; Bekasi;
      Semarang; Sampang; TNI soldiers
    `),
  },
  groups: [
    {
      id: 'jemaah-islamiyah',
      country: 'ID',
      names: list(`
      Jemaah Islamiyah; Jamaah Ansharut Daulah; JAD; Mujahidin Indonesia Timur; East Indonesia Mujahideen; MIT
      militants; Jamaah Islamiyah; Abu Bakar Bashir; Abu Bakar Ba'asyir; Ali Kalora; Bali bombings; Bali
      bombing; JI remnants
    `),
    },
    {
      id: 'densus-88',
      country: 'ID',
      names: list(`Densus 88; Detachment 88; BNPT`),
    },
  ],
  offices: {
    ID: list(`Prabowo Subianto; Prabowo; Joko Widodo; Jokowi`),
  },
  hints: [],
};
