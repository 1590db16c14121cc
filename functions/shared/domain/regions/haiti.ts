import { type RegionProfile, list } from '../region-profile.ts';

export const haiti: RegionProfile = {
  id: 'haiti',
  since: 2020,
  source: 'https://en.wikipedia.org/wiki/Haitian_crisis_(2018–present)',
  neighbours: ['jamaica-trinidad'],
  whole: ['HT'],
  parties: [],
  names: list(`
    Haiti; Haïti; Haití; Гаити; Гаїті; هايتي; Հայիթի; Haitian; Haitians; haitiano; haitianos; haïtien; haïtiens;
    海地; ハイチ; 아이티
  `),
  turkic: list(`Haiti`),
  areas: {
    HT: list(`Artibonite; Cité Soleil; Cite Soleil; Croix-des-Bouquets; Delmas; Pétion-Ville`),
  },
  places: {
    HT: list(`
      Port-au-Prince; Cap-Haïtien; Cap-Haitien; Pont-Sondé; Pont-Sonde; Mirebalais; Kenscoff; Gonaïves; Les
      Cayes; Jacmel; Порт-о-Пренс; بورت أو برنس; Puerto Príncipe; Cabaret, Haiti; Wharf Jérémie; Labodrie;
      Liancourt
    `),
  },
  groups: [
    {
      id: 'viv-ansanm',
      country: 'HT',
      names: list(`
      Viv Ansanm; G9 gang; G9 Family; G-Pep; Gran Grif; 400 Mawozo; Kraze Barye; G9 and Family; Haitian gangs;
      Haitian gang
    `),
    },
  ],
  offices: {
    HT: list(`
      Jimmy Chérizier; Jimmy Cherizier; Barbecue Cherizier; Jovenel Moïse; Jovenel Moise; Ariel Henry; Alix
      Didier Fils-Aimé; Garry Conille; Transitional Presidential Council; Michel Martelly; Jean-Bertrand
      Aristide; Jean-Claude Duvalier; Duvalier
    `),
  },
  hints: list(`Gang Suppression Force; Multinational Security Support Mission`),
};
