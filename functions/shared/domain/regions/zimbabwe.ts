import { type RegionProfile, list } from '../region-profile.ts';

export const zimbabwe: RegionProfile = {
  id: 'zimbabwe',
  since: 2017,
  source: "https://en.wikipedia.org/wiki/2017_Zimbabwean_coup_d'état",
  neighbours: ['mozambique'],
  calm: true,
  whole: ['ZW'],
  parties: [],
  names: list(`
    Zimbabwe; Зимбабве; زيمبابوي; Զիմբաբվե; Motlanthe Commission; August 1 shootings; ZBC; Хараре; Мугабе;
    Мнангагва; Зімбабве; зимбабвийский; зімбабвійський;
    Zimbabue; zimbabuense; zimbabuenses
  `),
  turkic: list(`Zimbabve`),
  areas: {},
  places: {
    ZW: list(`
      Harare; Bulawayo; Matabeleland; Gukurahundi; Pockets Hill; White City stadium; Chiadzwa; Marange;
      Mutare; Gweru; Kwekwe; Masvingo; Chitungwiza; Beitbridge; Epworth; Mbare; Budiriro; Shurugwi; Gokwe;
      Chegutu; KG6 barracks
    `),
  },
  groups: [
    {
      id: 'zanu-pf',
      country: 'ZW',
      names: list(`ZANU-PF`),
    },
    {
      id: 'zimbabwe-opposition',
      country: 'ZW',
      names: list(`MDC-T; Citizens Coalition for Change`),
    },
    {
      id: 'zimbabwe-army',
      country: 'ZW',
      names: list(`Fifth Brigade`),
    },
  ],
  offices: {
    ZW: list(`
      Mugabe; Robert Mugabe; Mnangagwa; Emmerson Mnangagwa; Chiwenga; Nelson Chamisa; Chamisa; Tsvangirai; Job
      Sikhala; Blessed Geza; Sibusiso Moyo
    `),
  },
  hints: [],
};
