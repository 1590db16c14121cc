import { type RegionProfile, list } from '../region-profile.ts';

export const cyprus: RegionProfile = {
  id: 'cyprus',
  since: 1963,
  source: 'https://en.wikipedia.org/wiki/Cyprus_dispute',
  neighbours: ['turkey-kurds'],
  calm: true,
  whole: ['CY'],
  parties: [],
  between: [['CY', 'TR']],
  names: list(`
    Cyprus; Northern Cyprus; TRNC; Turkish Republic of Northern Cyprus; Varosha; Κύπρος; Кипр; Кіпр; قبرص;
    Chypre; Chipre; Կիպրոս
  `),
  turkic: list(`Kıbrıs; KKTC; Kuzey Kıbrıs; Kipr`),
  areas: {},
  places: {
    CY: list(`
      Nicosia; Lefkoşa; Famagusta; Gazimağusa; Kyrenia; Larnaca; Limassol; Akrotiri; Никосия
    `),
  },
  groups: [],
  offices: {
    CY: list(`Ersin Tatar; Christodoulides; Anastasiades; Erhürman`),
  },
  hints: list(`UNFICYP; Green Line in Cyprus`),
};
