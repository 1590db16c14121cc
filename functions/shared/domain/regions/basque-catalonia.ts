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
    Страна Басков; Corsican nationalists; Basque; Basques; боевики ЭТА; организация ЭТА; группировка ЭТА;
    террористы ЭТА; Країна Басків; Каталония; Каталонія;
    ETA; etarra; etarras; exjefe de ETA; víctimas de ETA; presos de ETA
  `),
  turkic: [],
  areas: {},
  places: {
    ES: list(`
      Bilbao; San Sebastián; Pamplona; Alcanar; Cambrils; Ripoll; Guernica; Gernika; Vitoria-Gasteiz;
      Barcelona attack; Barcelona van attack; Donostia; Navarre; Hernani; Errenteria; Alsasua; Catalonia;
      Mossos d'Esquadra; Mossos; Ertzaintza; Puigdemont; Sants; Via Laietana; Tsunami Democratic; Txapote;
      Bildu; Basque Country; Euskadi
    `),
    FR: list(`
      Bayonne; Luhuso; Louhossoa; Biarritz
    `),
  },
  groups: [
    { id: 'eta', country: 'ES', names: list(`ETA; Euskadi Ta Askatasuna; Batasuna; Josu Ternera; Josu Urrutikoetxea`) },
    {
      id: 'flnc',
      country: 'FR',
      names: list(`FLNC; nationalistes corses; Front de libération nationale corse`),
    },
  ],
  offices: {
    ES: list(`Yvan Colonna; EH Bildu; Otegi; Miguel Ángel Blanco`),
  },
  hints: [],
};
