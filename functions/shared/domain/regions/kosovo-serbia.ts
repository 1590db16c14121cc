import { type RegionProfile, list } from '../region-profile.ts';

export const kosovoSerbia: RegionProfile = {
  id: 'kosovo-serbia',
  since: 1998,
  source: 'https://en.wikipedia.org/wiki/Kosovo–Serbia_relations',
  neighbours: ['bosnia'],
  whole: ['XK', 'RS'],
  parties: [],
  between: [['RS', 'XK']],
  names: list(`
    Kosovo; Kosova; Kosovo and Metohija; North Kosovo; Косово; Косово и Метохија; كوسوفو; Կոսովո; Kosovo
    Polje; Սերբիա-Կոսովո; կոսովյան սերբեր; կոսովյան; косовский; косовський; косовский серб; косовские сербы;
    косовські серби; Звечан; Зубин-Поток; Лепосавич; Баньска; Банска; Баньске; Северная Митровица; Північна
    Митровиця; Приштині; Косові; Курті; Вучіч; Альбин Курти; КФОР; KFOR; Ярине; Албин Курти;
    kosovar; kosovares; serbokosovar; serbokosovares; Mitrovica; Banjska
  `),
  turkic: list(`
    Kosova; Kosova-Sırbistan; Zveçan; Mitroviça; Leposaviç
  `),
  areas: {},
  places: {
    XK: list(`
      Pristina; Prishtina; Priština; Mitrovica; Mitrovicë; Zvečan; Zvecan; Leposavić; Leposavic; Zubin Potok;
      Banjska; Приштина; Митровица; Bondsteel; Merdare; Jarinje; Brnjak; Gračanica; Prizren; Gjakova; Ferizaj;
      Gjilan; Gnjilane; Račak; Vushtrri; Drenica; Gazivoda; Gazivode; Ibar bridge; Ibar canal; Պրիշտինա;
      Միտրովիցա; Զվեչան; Լեպոսավիչ; Բանսկա; Priştina; Mitrovitsa; Zveçan; Banyska; بريشتينا; ميتروفيتسا;
      Bernjak; Strpce; Ibar; Ibar-Lepenac; Decani
    `),
    RS: list(`
      Belgrade; Beograd; Preševo; Novi Sad; Белград; Београд; Белґрад; Bujanovac; Medveđa; Raška; Բելգրադ;
      Belqrad; Kragujevac; Novi Pazar; Medvedja; Mladenovac; Dubona; Ribnikar; Vracar; Backa Palanka; Valjevo;
      Pionirski Park; Slavija; Zemun
    `),
  },
  turkicPlaces: {
    RS: list(`Belqrad`),
    XK: list(`Mitrovitsa`),
  },
  groups: [
    {
      id: 'kla',
      country: 'XK',
      names: list(`Kosovo Liberation Army; UÇK; KLA; Ramush Haradinaj; Kadri Veseli; Jakup Krasniqi`),
    },
    {
      id: 'kosovo-serbs',
      country: 'XK',
      names: list(`
      Serbian List; Serb List; Milan Radoičić; Radoičić; Goran Rakić; Civilna zastita; North Brigade
    `),
    },
    {
      id: 'kfor',
      country: 'XK',
      names: list(`KFOR; EULEX; ԿՖՈՐ`),
    },
  ],
  offices: {
    XK: list(`
      Albin Kurti; Kurti; Vjosa Osmani; Hashim Thaçi; Hashim Thaci; Курти; Քուրթի; Կուրտի; Ալբին Կուրտի; Taçi;
      Թաչի
    `),
    RS: list(`
      Vučić; Vucic; Aleksandar Vučić; Вучич; Вучић; Milošević; Milosevic; Ivica Dačić; Ana Brnabić; Վուչիչ;
      Ալեքսանդար Վուչիչ; Vuçiçin; Vuçiçlə
    `),
  },
  hints: list(`KFOR; Community of Serb Municipalities; Kosovo Serbs; Srpska Lista; Ohrid Agreement`),
};
