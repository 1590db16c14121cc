import { type RegionProfile, list } from '../region-profile.ts';

export const malaysiaSabah: RegionProfile = {
  id: 'malaysia-sabah',
  since: 2013,
  source: 'https://en.wikipedia.org/wiki/2013_Lahad_Datu_standoff',
  neighbours: ['philippines'],
  whole: [],
  parties: ['MY', 'PH'],
  names: list(`Lahad Datu; Sabah; Sultanate of Sulu; Сабах; صباح الماليزية`),
  turkic: [],
  areas: {},
  places: {
    MY: list(`Semporna; Kota Kinabalu; Sandakan`),
  },
  groups: [],
  offices: {},
  hints: [],
};
