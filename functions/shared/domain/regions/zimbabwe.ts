import { type RegionProfile, list } from '../region-profile.ts';

export const zimbabwe: RegionProfile = {
  id: 'zimbabwe',
  since: 2017,
  source: "https://en.wikipedia.org/wiki/2017_Zimbabwean_coup_d'état",
  neighbours: ['mozambique'],
  calm: true,
  whole: ['ZW'],
  parties: [],
  names: list(`Zimbabwe; Зимбабве; زيمبابوي; Զիմբաբվե`),
  turkic: list(`Zimbabve`),
  areas: {},
  places: {
    ZW: list(`Harare; Bulawayo; Matabeleland; Gukurahundi`),
  },
  groups: [],
  offices: {
    ZW: list(`Mugabe; Robert Mugabe; Mnangagwa; Emmerson Mnangagwa`),
  },
  hints: [],
};
