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
    mapuches; Араукания; мапучі; Арауканія; Araucanie; macrozone sud
  `),
  turkic: [],
  areas: {
    CL: list(`Malleco`),
  },
  places: {
    CL: list(`
      Temuco; Ercilla; Cañete, Chile; Arauco; Contulmo; Grollmus; Cañete; Antihuala; Tirúa; Lumaco; Collipulli;
      Carahue; Vilcún; Temucuicui; Tranapuente; Nueva Imperial; Lleulleu; Lleu Lleu; Curanilahue; Lebu; Padre
      Las Casas; Galvarino; Traiguén; Capitán Pastene; Pailahueque; Panguipulli
    `),
    AR: list(`Villa Mascardi; Cushamen`),
  },
  groups: [
    {
      id: 'cam-mapuche',
      country: 'CL',
      names: list(`
      Coordinadora Arauco-Malleco; Weichán Auka Mapu; Resistencia Mapuche Lafkenche; Resistencia Ancestral
      Mapuche; RML; Llaitul; Jones Huala; Catrillanca; Matías Catrileo; Celestino Córdova; Luchsinger-Mackay;
      Santiago Maldonado
    `),
    },
  ],
  offices: {},
  hints: [],
};
