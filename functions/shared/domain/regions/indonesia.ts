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
    Aceh; Poso; Indonesia; Indonésie; Индонезия; إندونيسيا; Ինդոնեզիա; Indonesian; Indonesians
  `),
  turkic: list(`Endonezya; İndoneziya`),
  areas: {},
  places: {
    ID: list(`
      Jakarta; Surabaya; Banda Aceh; Bali; Palu; Sulawesi; Central Sulawesi; Джакарта; جاكرتا
    `),
  },
  groups: [
    {
      id: 'jemaah-islamiyah',
      country: 'ID',
      names: list(`
      Jemaah Islamiyah; Jamaah Ansharut Daulah; JAD; Mujahidin Indonesia Timur; East Indonesia Mujahideen; MIT
      militants
    `),
    },
  ],
  offices: {
    ID: list(`Prabowo Subianto; Prabowo; Joko Widodo; Jokowi`),
  },
  hints: [],
};
