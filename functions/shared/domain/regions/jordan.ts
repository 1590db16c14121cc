import { type RegionProfile, list } from '../region-profile.ts';

export const jordan: RegionProfile = {
  id: 'jordan',
  since: 2015,
  source: 'https://en.wikipedia.org/wiki/Jordanian_intervention_in_the_Syrian_civil_war',
  neighbours: ['syria', 'gaza', 'iraq'],
  calm: true,
  whole: ['JO'],
  parties: [],
  names: list(`
    Hashemite Kingdom of Jordan; Jordanian; Jordanians; Jordanie; Jordania; Иордания; Йорданія; الأردن; ירדן;
    Հորդանան; jordanien; Jordan's King; King Abdullah of Jordan; Jordanian Armed Forces; иорданский;
    йорданський; Йорданії; Аммані;
    jordano; jordanos
  `),
  turkic: list(`Ürdün; İordaniya`),
  areas: {},
  places: {
    JO: list(`
      Amman; Zarqa; Irbid; Karak; Tower 22; Zaatari; Rukban; Амман; عمان الأردن; عمّان; Ruwaished; Mafraq;
      Aqaba; Baqaa camp; Rusaifa; Azraq; Muwaffaq Salti; King Hussein Bridge; Rabieh; Ramtha; Kerak; Baqa'a;
      Jerash; Sweileh; Balqa;
      Amán
    `),
  },
  groups: [
    {
      id: 'jordanian-army',
      country: 'JO',
      names: list(`Muath al-Kasasbeh; Moaz al-Kasasbeh; الجيش الأردني; القوات المسلحة الأردنية`),
    },
  ],
  offices: {
    JO: list(`
      Bassem Awadallah; Sharif Hassan bin Zaid; Prince Hamzah; Prince Hamza; King Abdullah II; Safadi; Bisher
      Khasawneh; Jafar Hassan
    `),
  },
  hints: [],
};
