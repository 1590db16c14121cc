import { type RegionProfile, list } from '../region-profile.ts';

export const malaysiaSabah: RegionProfile = {
  id: 'malaysia-sabah',
  since: 2013,
  source: 'https://en.wikipedia.org/wiki/2013_Lahad_Datu_standoff',
  neighbours: ['philippines'],
  whole: [],
  parties: ['MY', 'PH'],
  names: list(`
    Lahad Datu; Sabah; Sultanate of Sulu; Сабах; صباح الماليزية; ESSCOM; Esszone; Tambisan; Tanduo; Ulu Tiram;
    Лахад-Дату; Сабахе
  `),
  turkic: [],
  areas: {},
  places: {
    MY: list(`
      Semporna; Kota Kinabalu; Sandakan; Tawau; Kudat; Kinabatangan; Kunak; Mabul; Beluran; Felda Sahabat;
      Kampung Tanduo; Tanjung Batu; Pulau Sipadan; Sipadan; Pom Pom island; Banting; Rantau Panjang; Eastern
      Sabah Security Command; Sulu gunmen; Lahad Datu; Tanduo; Ulu Tiram; ESSCOM
    `),
  },
  groups: [
    {
      id: 'sulu-sultanate',
      country: 'MY',
      names: list(`
      Royal Sulu Force; Royal Security Forces of the Sultanate of Sulu; Sulu sultanate; Sultan of Sulu; Sultan's
      gunmen; Jamalul Kiram; Agbimuddin Kiram; Sulu heirs
    `),
    },
    {
      id: 'malaysian-forces',
      country: 'MY',
      names: list(`Malaysian marine police; Malaysian security forces`),
    },
  ],
  offices: {},
  hints: [],
};
