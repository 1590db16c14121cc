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
    Chypre; Chipre; Կիպրոս; Հյուսիսային Կիպրոս; կիպրական; կիպրահույն; կիպրաթուրք; кипрский; кіпрський;
    Северный Кипр; Північний Кіпр; ТРСК; турки-киприоты; греки-киприоты; турки-кіпріоти; Нікосія; Фамагуста;
    Вароша; Кіпрі; Chypre-Nord; القبارصة; القبارصة الأتراك; القبارصة اليونانيين; شمال قبرص; جمهورية شمال قبرص
    التركية;
    chipriota; chipriotas; grecochipriota; grecochipriotas; turcochipriota; turcochipriotas; norte de Chipre
  `),
  turkic: list(`
    Kıbrıs; KKTC; Kuzey Kıbrıs; Kipr; Şimali Kipr; ŞKTR; GKRY; Kapalı Maraş; Güney Kıbrıs; Rum kesimi;
    Kıbrıs Türk; Kıbrıs konferansı; Crans-Montana
  `),
  areas: {},
  places: {
    CY: list(`
      Nicosia; Lefkoşa; Famagusta; Gazimağusa; Kyrenia; Larnaca; Limassol; Akrotiri; Никосия; Pyla; Deryneia;
      Dherinia; Ledra Palace; Ledra Street; Ayios Dometios; Strovilia; Dhekelia; Paphos; Karpas; Morphou;
      Güzelyurt; Girne; Նիկոսիա; Ֆամագուստա; Լիմասոլ; Nikosiya; Nicosie; نيقوسيا; فاروشا; Chlorakas; Ledra;
      Ayios Dhometios
    `),
  },
  turkicPlaces: {
    CY: list(`Nikosiya`),
  },
  groups: [
    {
      id: 'cypriot-communities',
      country: 'CY',
      names: list(`Greek Cypriot; Greek Cypriots; Turkish Cypriot; Turkish Cypriots; Cypriot National Guard`),
    },
    {
      id: 'unficyp',
      country: 'CY',
      names: list(`UNFICYP`),
    },
  ],
  offices: {
    CY: list(`
      Ersin Tatar; Christodoulides; Anastasiades; Erhürman; Mustafa Akıncı; Rauf Denktash; María Ángela Holguín;
      Hristodulidis; Tufan Erhürman
    `),
  },
  hints: list(`UNFICYP; Green Line in Cyprus; Crans-Montana talks; Annan Plan`),
};
