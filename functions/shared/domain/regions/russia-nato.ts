import { type RegionProfile, list } from '../region-profile.ts';

export const russiaNato: RegionProfile = {
  id: 'russia-nato',
  since: 2014,
  source: 'https://en.wikipedia.org/wiki/Russia–NATO_relations',
  neighbours: ['ukraine', 'belarus'],
  whole: [],
  parties: ['RU', 'EE', 'LV', 'LT', 'PL', 'FI'],
  names: list(`
    Suwałki Gap; Suwalki corridor; NATO's eastern flank; Baltic Sentry; Сувалкский коридор; NATO eastern flank;
    Kaliningrad Oblast; hybrid war against Europe
  `),
  turkic: [],
  areas: {
    RU: list(`Kaliningrad; Калининград; Калінінград`),
  },
  places: {
    EE: list(`Narva; Нарва`),
    LT: list(`Kaunas; Klaipėda; Vilnius`),
    PL: list(`Rzeszów; Lublin`),
  },
  groups: [],
  offices: {},
  hints: list(`
    NATO; Nord Stream; shadow fleet; Article 5; Baltic states; Baltic Sea cables; Eagle S; НАТО; теневой флот
  `),
};
