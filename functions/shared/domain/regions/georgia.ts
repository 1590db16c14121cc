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
    Abjasia; Osetia del Sur; أبخازيا; أوسيتيا الجنوبية; Abkhaz; Abkhazian; Abkhazians; South Ossetian; South
    Ossetians; Geneva International Discussions; Pankisi; Հարավային Օսեթիա; աբխազական; հարավօսական; Cənubi
    Osetiyanın; абхазский; абхазький; осетинский; Очамчира; Очамчиру; Очамчире; Очамчирі; Цхінвалі; Цхінвал;
    Сухумі; Ахалгори; Гудаута; Эргнети; Хурвалети; Инал-Ипа; Гунба; МСЄС; бордеризация; سوخومي; Южной Осетии;
    Южную Осетию; Южной Осетией; Цхинвале; Цхинвали; Абхазії; Абхазію;
    georgiano; georgianos; Sueño Georgiano; Tiflis
  `),
  turkic: list(`
    Abhazya; Abxaziya; Güney Osetya; Cənubi Osetiya; Gürcü Rüyası; Tiflis
  `),
  areas: {},
  places: {
    GE: list(`
      Tbilisi; Sukhumi; Sokhumi; Tskhinvali; Gori, Georgia; Zugdidi; Ochamchira; Akhalgori; Gudauta; Batumi;
      Kutaisi; Тбилиси; Тбілісі; Сухум; Сухуми; Цхинвал; Цхинвали; Батуми; თბილისი; სოხუმი; ცხინვალი; გორი;
      Թբիլիսի; Tiflis; Sohum; Tsxinvali; تبليسي; Avnevi; Tserovani; Roki tunnel; Ergneti; Gali district;
      Enguri; Inguri; Khurvaleti; Chorchana; Odzisi; Nikozi; Perevi; Znauri; Leningor; Kodori; Anaklia; Rukhi;
      Ochamchire; Gagra; Tkvarcheli; Kirbali; Gugutiantkari; Dvani; Բաթումի; Սուխում; Սուխումի; Ցխինվալ;
      Ցխինվալի; Զուգդիդի; Քութայիսի; Suxumi; Zuqdidi; Soukhoumi; Tbilissi; تسخينفالي; Khurcha; Akhalkalaki;
      Tsnelisi; Zardiantkari; Bershueti; Atotsi; Takhtisdziri; Gori; Gali; Gal district; Pitsunda; Lopota;
      Lapankuri; Freedom Square; Gldani; Poti; Marneuli; Vaziani; Kobuleti; Sachkhere;
      Sujumi; Suhumi; Batum; Rustaveli
    `),
  },
  turkicPlaces: {
    GE: list(`Tbilisi; Tiflis; Batumi; Suxumi; Tsxinvali`),
  },
  groups: [
    {
      id: 'eumm',
      country: 'GE',
      names: list(`EUMM; EU Monitoring Mission in Georgia; Incident Prevention and Response Mechanism; IPRM`),
    },
    {
      id: 'georgian-army',
      country: 'GE',
      names: list(`Georgian troops; Georgian army`),
    },
  ],
  offices: {
    GE: list(`
      Georgian Dream; Ivanishvili; Kobakhidze; Zourabichvili; Zurabishvili; Saakashvili; Kavelashvili;
      Кобахидзе; Иванишвили; Зурабишвили; Грузинская мечта; Саакашвили; ქართული ოცნება; Bzhania; Бжания;
      Gunba; Irakli Kobakhidze; Irakli Garibashvili; Garibashvili; Gagloev; Anatoly Bibilov; Nika Melia; Mzia
      Amaglobeli; Կոբախիձե; Իվանիշվիլի; Զուրաբիշվիլի; Սաակաշվիլի; Կավելաշվիլի; Վրացական երազանք; Բժանիա;
      Kobaxidze; İvanişvili; Zurabişvili; Saakaşvili; Kavelaşvili; Gürcü arzusu; Bjaniya; Badra Gunba; Alan
      Gagloev
    `),
  },
  hints: list(`
    borderisation; Georgian foreign agents law; Rustaveli Avenue; Проспект Руставели; non-use of force
  `),
};
