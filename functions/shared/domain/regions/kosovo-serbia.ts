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
    Kosovo; Kosova; Kosovo and Metohija; North Kosovo; Косово; Косово и Метохија; كوسوفو; Կոսովո; Kosovo Polje
  `),
  turkic: list(`Kosova`),
  areas: {},
  places: {
    XK: list(`
      Pristina; Prishtina; Priština; Mitrovica; Mitrovicë; Zvečan; Zvecan; Leposavić; Leposavic; Zubin Potok;
      Banjska; Приштина; Митровица
    `),
    RS: list(`Belgrade; Beograd; Preševo; Novi Sad; Белград; Београд; Белґрад`),
  },
  groups: [{ id: 'kla', country: 'XK', names: list(`Kosovo Liberation Army; UÇK; KLA`) }],
  offices: {
    XK: list(`Albin Kurti; Kurti; Vjosa Osmani; Hashim Thaçi; Hashim Thaci; Курти`),
    RS: list(`Vučić; Vucic; Aleksandar Vučić; Вучич; Вучић; Milošević; Milosevic`),
  },
  hints: list(`KFOR; Community of Serb Municipalities; Kosovo Serbs; Srpska Lista`),
};
