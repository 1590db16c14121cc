import { type RegionProfile, list } from '../region-profile.ts';

export const newCaledonia: RegionProfile = {
  id: 'new-caledonia',
  since: 1984,
  source: 'https://en.wikipedia.org/wiki/2024_New_Caledonia_unrest',
  neighbours: [],
  calm: true,
  whole: ['NC'],
  parties: [],
  names: list(`
    New Caledonia; Nouvelle-Calédonie; Kanak; Kanaks; Kanaky; Новая Каледония; كاليدونيا الجديدة; Nueva
    Caledonia; FLNKS; Нова Каледонія; Новой Каледонии; Новій Каледонії; Нумеа; канаки; канаков; канаків;
    archipel calédonien; accord de Bougival; Новую Каледонию; Нову Каледонію; Нової Каледонії;
    canacos; Numea
  `),
  turkic: list(`
    Yeni Kaledonya; Numea
  `),
  areas: {},
  places: {
    NC: list(`
      Nouméa; Noumea; Mont-Dore; Dumbéa; Païta; Tontouta; Houaïlou; Ouvéa; Bourail; Canala; Poindimié; Rivière
      Salée; Hienghène; Kone; Thio; Lifou; La Foa; Ducos; Magenta; Montravel
    `),
  },
  groups: [
    {
      id: 'flnks',
      country: 'NC',
      names: list(`
      FLNKS; CCAT; Field Action Coordination Cell; Field Action Coordination Unit; Cellule de coordination des
      actions de terrain; Union Calédonienne; Caledonian Union; indépendantistes kanaks; kanak; kanaks
    `),
    },
    {
      id: 'caldoches',
      country: 'NC',
      names: list(`Caldoche; Caldoches`),
    },
  ],
  offices: {
    NC: list(`
      Christian Tein; Mapou; Sonia Backès; Jean-Marie Tjibaou; Emmanuel Tjibaou; Alcide Ponga; Bougival accord;
      Bougival agreement; Matignon Accords
    `),
  },
  hints: [],
};
