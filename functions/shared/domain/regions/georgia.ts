import { type RegionProfile, list } from '../region-profile.ts';

export const georgia: RegionProfile = {
  id: 'georgia',
  since: 1991,
  source: 'https://en.wikipedia.org/wiki/Russo-Georgian_War',
  neighbours: ['nagorno-karabakh', 'north-caucasus'],
  whole: ['GE'],
  parties: [],
  between: [['GE', 'RU']],
  names: list(`
    Abkhazia; South Ossetia; Tskhinvali Region; Apsny; Republic of Georgia; Абхазия; Абхазія; Южная Осетия;
    Південна Осетія; აფხაზეთი; სამხრეთ ოსეთი; საქართველო; Աբխազիա; Հարավային Օսիա; Abkhazie; Ossétie du Sud;
    Abjasia; Osetia del Sur; أبخازيا; أوسيتيا الجنوبية
  `),
  turkic: list(`Abhazya; Abxaziya; Güney Osetya; Cənubi Osetiya`),
  areas: {},
  places: {
    GE: list(`
      Tbilisi; Sukhumi; Sokhumi; Tskhinvali; Gori, Georgia; Zugdidi; Ochamchira; Akhalgori; Gudauta; Batumi;
      Kutaisi; Тбилиси; Тбілісі; Сухум; Сухуми; Цхинвал; Цхинвали; Батуми; თბილისი; სოხუმი; ცხინვალი; გორი;
      Թբիլիսի; Tiflis; Sohum; Tsxinvali; تبليسي
    `),
  },
  groups: [],
  offices: {
    GE: list(`
      Georgian Dream; Ivanishvili; Kobakhidze; Zourabichvili; Zurabishvili; Saakashvili; Kavelashvili;
      Кобахидзе; Иванишвили; Зурабишвили; Грузинская мечта; Саакашвили; ქართული ოცნება; Bzhania; Бжания; Gunba
    `),
  },
  hints: list(`borderisation; Georgian foreign agents law; Rustaveli Avenue; Проспект Руставели`),
};
