import { type RegionProfile, list } from '../region-profile.ts';

export const libya: RegionProfile = {
  id: 'libya',
  since: 2011,
  source: 'https://en.wikipedia.org/wiki/Libyan_civil_war_(2014–2020)',
  neighbours: ['chad', 'sahel', 'egypt-sinai', 'tunisia', 'sudan'],
  whole: ['LY'],
  parties: [],
  names: list(`
    Libya; Cyrenaica; Tripolitania; Fezzan; Ливия; Лівія; ليبيا; לוב; Libye; Libia; Լիբիա; Լիբիայի; برقة; فزان;
    لليبيا; 利比亚; リビア; 리비아
  `),
  turkic: list(`Libya; Liviya`),
  areas: {},
  places: {
    LY: list(`
      Tripoli; Benghazi; Misrata; Misurata; Sirte; Derna; Tobruk; Sabha; Zawiya; Zintan; Bani Walid; Ajdabiya;
      Brega; Ras Lanuf; Zuwara; Kufra; Tarhuna; Gharyan; Sabratha; Mitiga; Murzuq; Al Jufra; Триполи; Тріполі;
      Бенгази; Мисрата; Сирт; Дерна; طرابلس; بنغازي; مصراتة; سرت; درنة; سبها; الزاوية; طبرق; ترهونة; Trablus;
      Bingazi; Trípoli; Bengasi; Տրիպոլի
    `),
  },
  groups: [
    {
      id: 'lna',
      country: 'LY',
      names: list(`
      Libyan National Army; Haftar's forces; Haftar forces; Ливийская национальная армия; ЛНА; الجيش الوطني
      الليبي; قوات حفتر
    `),
    },
    {
      id: 'gna',
      country: 'LY',
      names: list(`
      Government of National Accord; Government of National Unity; Libya Dawn; Libyan government forces; حكومة
      الوفاق; حكومة الوحدة الوطنية; 444th Brigade; Stability Support Apparatus; National Transitional Council
    `),
    },
  ],
  offices: {
    LY: list(`
      Haftar; Khalifa Haftar; Saddam Haftar; Dbeibah; Dbeibeh; Abdul Hamid Dbeibah; Gaddafi; Gadhafi; Qaddafi;
      Muammar Gaddafi; Kadhafi; Gadafi; Kaddafi; Saif al-Islam Gaddafi; Fayez al-Sarraj; Sarraj; Хафтар;
      Каддафи; Дбейба; حفتر; القذافي; الدبيبة; السراج; Hafter
    `),
  },
  hints: list(`UNSMIL`),
};
