import { type RegionProfile, list } from '../region-profile.ts';

export const coastalWestAfrica: RegionProfile = {
  id: 'coastal-west-africa',
  since: 2019,
  source: 'https://en.wikipedia.org/wiki/Jihadist_insurgency_in_Benin',
  neighbours: ['sahel', 'nigeria', 'guinea'],
  calm: true,
  whole: ['BJ', 'TG', 'CI'],
  parties: ['GH'],
  names: list(`
    northern Benin; W National Park; Pendjari; Savanes Region; Ivory Coast; Côte d'Ivoire; Benin; Togo; Бенин;
    Того; Кот-д'Ивуар; ساحل العاج; كوت ديفوار; بنين; توغو
  `),
  turkic: list(`Fildişi Sahili; Togo; Benin`),
  areas: {},
  places: {
    BJ: list(`Cotonou; Porto-Novo; Parakou; Karimama; Malanville; Banikoara; Tanguiéta; Котону`),
    TG: list(`Lomé; Dapaong; Kpendjal; Mandouri`),
    CI: list(`Abidjan; Grand-Bassam; Kafolo; Bouaké; Yamoussoukro; Абиджан`),
    GH: list(`Bawku; Tamale; Bolgatanga`),
  },
  groups: [],
  offices: {
    CI: list(`Alassane Ouattara; Ouattara; Laurent Gbagbo; Gbagbo`),
  },
  hints: [],
};
