import { type RegionProfile, list } from '../region-profile.ts';

export const bangladesh: RegionProfile = {
  id: 'bangladesh',
  since: 1977,
  source: 'https://en.wikipedia.org/wiki/Chittagong_Hill_Tracts_conflict',
  neighbours: ['myanmar', 'india-insurgency'],
  calm: true,
  whole: ['BD'],
  parties: [],
  names: list(`
    Bangladesh; Chittagong Hill Tracts; Бангладеш; بنغلاديش; Բանգլադեշ; Bangladés; Bangladeshi; Bangladeshis
  `),
  turkic: list(`Bangladeş; Banqladeş`),
  areas: {},
  places: {
    BD: list(`
      Dhaka; Cox's Bazar; Khagrachari; Bandarban; Rangamati; Chittagong; Chattogram; Teknaf; Kutupalong;
      Gopalganj; Gazipur; Дакка; دكا; Daka
    `),
  },
  groups: [
    {
      id: 'kuki-chin-front',
      country: 'BD',
      names: list(`
      Kuki-Chin National Front; KNF; Jamaat-ul-Mujahideen Bangladesh; JMB; Jumma; Ansarullah Bangla Team
    `),
    },
  ],
  offices: {
    BD: list(`
      Sheikh Hasina; Hasina; Muhammad Yunus; Khaleda Zia; Tarique Rahman; Awami League; Jamaat-e-Islami; Хасина
    `),
  },
  hints: [],
};
