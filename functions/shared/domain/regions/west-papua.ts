import { type RegionProfile, list } from '../region-profile.ts';

export const westPapua: RegionProfile = {
  id: 'west-papua',
  since: 1962,
  source: 'https://en.wikipedia.org/wiki/Papua_conflict',
  neighbours: ['papua-new-guinea', 'indonesia'],
  whole: [],
  parties: ['ID'],
  names: list(`
    West Papua; Papua conflict; Indonesian Papua; Papuan separatists; Highland Papua; Irian Jaya; Западное
    Папуа; بابوا الغربية; Papouasie occidentale; Papúa Occidental; Central Papua; Papua province; Papuan rebels;
    Papua Pegunungan
  `),
  turkic: list(`Batı Papua`),
  areas: {},
  places: {
    ID: list(`
      Jayapura; Nduga; Intan Jaya; Wamena; Timika; Puncak; Yahukimo; Pegunungan Bintang; Grasberg; Dekai; Mimika
    `),
  },
  groups: [
    {
      id: 'tpnpb',
      country: 'ID',
      names: list(`
      West Papua National Liberation Army; TPNPB; OPM; Free Papua Movement; Organisasi Papua Merdeka; Free Papua
      Organization
    `),
    },
  ],
  offices: {},
  hints: list(`Philip Mehrtens`),
};
