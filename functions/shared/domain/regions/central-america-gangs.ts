import { type RegionProfile, list } from '../region-profile.ts';

export const centralAmericaGangs: RegionProfile = {
  id: 'central-america-gangs',
  since: 2010,
  source: 'https://en.wikipedia.org/wiki/Gangs_in_El_Salvador',
  neighbours: ['mexico-drug-war', 'nicaragua'],
  calm: true,
  whole: ['SV', 'HN', 'GT'],
  parties: [],
  names: list(`
    El Salvador; Honduras; Guatemala; Northern Triangle; Сальвадор; Гондурас; Гватемала; السلفادور; هندوراس;
    غواتيمالا; Salvadoran; Honduran; Guatemalan; salvadoreño; hondureño; guatemalteco; Հոնդուրաս
  `),
  turkic: list(`El Salvador; Honduras; Guatemala`),
  areas: {},
  places: {
    SV: list(`San Salvador; Tecoluca; CECOT`),
    HN: list(`Tegucigalpa; San Pedro Sula; Tamara prison`),
    GT: list(`Guatemala City; Huehuetenango`),
  },
  groups: [
    {
      id: 'maras',
      country: 'SV',
      names: list(`MS-13; Mara Salvatrucha; Barrio 18; 18th Street gang; Calle 18; maras`),
    },
  ],
  offices: {
    SV: list(`Nayib Bukele; Bukele; Букеле`),
    HN: list(`Xiomara Castro; Juan Orlando Hernández; Manuel Zelaya`),
  },
  hints: [],
};
