import { type RegionProfile, list } from '../region-profile.ts';

export const saudiGulf: RegionProfile = {
  id: 'saudi-gulf',
  since: 2011,
  source: 'https://en.wikipedia.org/wiki/Iran–Saudi_Arabia_proxy_conflict',
  neighbours: ['yemen', 'iran', 'iraq'],
  calm: true,
  whole: ['SA', 'AE', 'BH', 'QA', 'KW'],
  parties: ['OM'],
  names: list(`
    Saudi Arabia; Qatif; Eastern Province, Saudi Arabia; United Arab Emirates; UAE; Bahrain; Qatar; Kuwait;
    Саудовская Аравия; Катар; Бахрейн; ОАЭ; Кувейт; السعودية; الإمارات; قطر; البحرين; الكويت; Arabie saoudite;
    Arabia Saudita; Émirats arabes unis; Emiratos Árabes Unidos; Սաուդյան Արաբիա; Կատար; Saudi; Saudis
  `),
  turkic: list(`
    Suudi Arabistan; Səudiyyə Ərəbistanı; Katar; Qətər; Bahreyn; Birleşik Arap Emirlikleri; BAE; BƏƏ; Kuveyt
  `),
  areas: {},
  places: {
    SA: list(`
      Riyadh; Jeddah; Abha; Jizan; Najran; Abqaiq; Khobar; Awamiyah; Эр-Рияд; الرياض; جدة; Riyad
    `),
    AE: list(`Abu Dhabi; Dubai; Fujairah; Абу-Даби; أبو ظبي; دبي`),
    QA: list(`Doha; Al Udeid; Доха; الدوحة`),
    BH: list(`Manama; Sitra; Манама; المنامة`),
  },
  groups: [],
  offices: {
    SA: list(`
      Mohammed bin Salman; Mohammad bin Salman; King Salman; Jamal Khashoggi; Khashoggi; محمد بن سلمان
    `),
  },
  hints: [],
};
