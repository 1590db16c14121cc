import { type RegionProfile, list } from '../region-profile.ts';

export const peru: RegionProfile = {
  id: 'peru',
  since: 1980,
  source: 'https://en.wikipedia.org/wiki/Internal_conflict_in_Peru',
  neighbours: ['colombia', 'bolivia'],
  calm: true,
  whole: ['PE'],
  parties: [],
  names: list(`Peru; VRAEM; Перу; بيرو; Pérou; Perú; Պերու; Peruvian; Peruvians; peruano; péruvien`),
  turkic: list(`Peru`),
  areas: {},
  places: {
    PE: list(`
      Lima; Ayacucho; Puno; Juliaca; Cusco; Cuzco; Arequipa; Callao; Pataz; Trujillo, Peru; Лима
    `),
  },
  groups: [
    {
      id: 'shining-path',
      country: 'PE',
      names: list(`Shining Path; Sendero Luminoso; Sendero; MRTA; Сендеро Луминосо; Túpac Amaru`),
    },
  ],
  offices: {
    PE: list(`
      Dina Boluarte; Boluarte; Alberto Fujimori; Fujimori; Keiko Fujimori; Pedro Castillo; Ollanta Humala; José
      Jerí
    `),
  },
  hints: [],
};
