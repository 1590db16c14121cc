import { type RegionProfile, list } from '../region-profile.ts';

export const basqueCatalonia: RegionProfile = {
  id: 'basque-catalonia',
  since: 1959,
  source: 'https://en.wikipedia.org/wiki/Basque_conflict',
  neighbours: [],
  whole: [],
  parties: ['ES', 'FR'],
  names: list(`
    Basque conflict; Basque separatist; Basque separatists; Basque Country; Euskadi; Catalan independence;
    Страна Басков; ЭТА; Corsican nationalists
  `),
  turkic: [],
  areas: {},
  places: {
    ES: list(`Bilbao; San Sebastián; Pamplona`),
  },
  groups: [{ id: 'eta', country: 'ES', names: list(`ETA; Euskadi Ta Askatasuna; Batasuna`) }],
  offices: {},
  hints: [],
};
