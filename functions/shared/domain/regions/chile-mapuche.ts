import { type RegionProfile, list } from '../region-profile.ts';

export const chileMapuche: RegionProfile = {
  id: 'chile-mapuche',
  since: 1999,
  source: 'https://en.wikipedia.org/wiki/Mapuche_conflict',
  neighbours: [],
  whole: [],
  parties: ['CL', 'AR'],
  names: list(`Mapuche; Araucanía; La Araucanía; Wallmapu; мапуче; conflicto mapuche`),
  turkic: [],
  areas: {},
  places: {
    CL: list(`Temuco; Ercilla; Cañete, Chile`),
  },
  groups: [
    {
      id: 'cam-mapuche',
      country: 'CL',
      names: list(`
      Coordinadora Arauco-Malleco; Weichán Auka Mapu; Resistencia Mapuche Lafkenche; Resistencia Ancestral
      Mapuche
    `),
    },
  ],
  offices: {},
  hints: [],
};
