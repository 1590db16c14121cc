import { type RegionProfile, list } from '../region-profile.ts';

export const tunisia: RegionProfile = {
  id: 'tunisia',
  since: 2011,
  source: 'https://en.wikipedia.org/wiki/ISIL_insurgency_in_Tunisia',
  neighbours: ['libya', 'algeria'],
  calm: true,
  whole: ['TN'],
  parties: [],
  names: list(`
    Tunisia; Tunisie; Túnez; Тунис; Туніс; تونس; Թունիս; Chaambi Mountains; тунисский; туніський; Тунісі; Сус;
    Суса; Сусе; Бардо; музей Бардо; Бен-Гардан; Сфакс; Каис Саид; Каїс Саїд;
    tunecino; tunecinos
  `),
  turkic: list(`Tunus; Tunis`),
  areas: {},
  places: {
    TN: list(`
      Kasserine; Sousse; Ben Gardane; Sfax; Sidi Bouzid; القصرين; بن قردان; Ben Guerdane; Djerba; El Ghriba;
      Ghriba synagogue; Mount Chambi; Chaambi; Bardo; Jendouba; Le Kef; Ghardimaou; Sbeitla; Foussana; Mount
      Semmama; Mount Mghila; Gafsa; Medenine; Tataouine; Ras Jedir; El Amra; Zarzis; Port El Kantaoui; Սուս
      քաղաք; Susa çimərliyi; Bardo muzeyi; متحف باردو; جبل الشعانبي; جبل سمامة; mont Chaambi; musée du Bardo;
      Mghila; Jebel Semmama; Semmama; Mount Salloum; Feriana; Thala; Redeyef; Douz; Remada; El Kamour; Dehiba;
      Ghriba; Imperial Marhaba; Akouda; Ettadhamen; Ettahrir; Carthage Palace; La Goulette; La Marsa; Ain
      Soltane; Kef; El Kef;
      playa de Susa; Bardo Müzesi; museo del Bardo; Kasrin
    `),
  },
  groups: [
    {
      id: 'uqba-ibn-nafi',
      country: 'TN',
      names: list(`Okba Ibn Nafaa; Uqba ibn Nafi; Uqba bin Nafi; Katibat Uqba; Ansar al-Sharia in Tunisia`),
    },
    {
      id: 'tunisian-army',
      country: 'TN',
      names: list(`Tunisian army; Tunisian National Guard; Tunisian security forces; Tunisian soldiers`),
    },
  ],
  offices: {
    TN: list(`
      Kais Saied; Ennahda; قيس سعيد; Ghannouchi; Zine El Abidine Ben Ali; Essebsi; Abir Moussi; Ali Laarayedh;
      Chokri Belaid; Mohamed Brahmi; Saied
    `),
  },
  hints: [],
};
