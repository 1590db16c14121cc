import { type RegionProfile, list } from '../region-profile.ts';

export const chileMapuche: RegionProfile = {
  id: 'chile-mapuche',
  since: 1999,
  source: 'https://en.wikipedia.org/wiki/Mapuche_conflict',
  neighbours: [],
  whole: [],
  parties: ['CL', 'AR'],
  names: list(`
    Mapuche; Araucanía; La Araucanía; Wallmapu; мапуче; conflicto mapuche; Macrozona Sur; southern macrozone;
    mapuches; Араукания; мапучі; Арауканія; Araucanie; macrozone sud;
    macrozona sur; Coordinadora Arauco-Malleco; mapuche; comuneros mapuches; Cañete; Temucuicui
  `),
  turkic: list(`Mapuçe`),
  areas: {
    CL: list(`Malleco`),
  },
  places: {
    CL: list(`
      Temuco; Ercilla; Cañete, Chile; Arauco; Contulmo; Grollmus; Cañete; Antihuala; Tirúa; Lumaco;
      Collipulli; Carahue; Vilcún; Temucuicui; Tranapuente; Nueva Imperial; Lleulleu; Lleu Lleu; Curanilahue;
      Lebu; Padre Las Casas; Galvarino; Traiguén; Capitán Pastene; Pailahueque; Panguipulli; Angol; Cautín;
      Lautaro; Loncoche; Bío Bío; Los Álamos; Lota; Quilaco; Rucalhue; Mulchén; Osorno; Iquique; Arica;
      Colchane; La Legua; Puente Alto; Plaza Italia; Plaza Baquedano; La Moneda
    `),
    AR: list(`
      Villa Mascardi; Cushamen; Bariloche; Lafken Winkul Mapu; Lof Lafken Winkul Mapu; El Bolsón; Epuyén;
      Esquel; Vaca Muerta
    `),
  },
  groups: [
    {
      id: 'cam-mapuche',
      country: 'CL',
      names: list(`
      Coordinadora Arauco-Malleco; Weichán Auka Mapu; Resistencia Mapuche Lafkenche; Resistencia Ancestral
      Mapuche; RML; Llaitul; Jones Huala; Catrillanca; Matías Catrileo; Celestino Córdova; Luchsinger-Mackay;
      Santiago Maldonado; Resistencia Mapuche Lavkenche; Héctor Llaitul; Facundo Jones Huala
    `),
    },
  ],
  offices: {
    CL: list(`
      Camilo Catrillanca; Carabineros; Boric; Gabriel Boric; Kast; Gendarmería; Los Gallegos; Piratas de
      Aragua
    `),
    AR: list(`
      Rafael Nahuel
    `),
  },
  hints: [],
};
