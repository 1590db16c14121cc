import { type RegionProfile, list } from '../region-profile.ts';

export const mozambique: RegionProfile = {
  id: 'mozambique',
  since: 2017,
  source: 'https://en.wikipedia.org/wiki/Insurgency_in_Cabo_Delgado',
  neighbours: ['tanzania', 'zimbabwe'],
  whole: ['MZ'],
  parties: [],
  names: list(`
    Mozambique; Cabo Delgado; Мозамбик; Кабу-Делгаду; موزمبيق; كابو ديلغادو; Moçambique; Մոզամբիկ; Mozambican
  `),
  turkic: list(`Mozambik; Mozambique`),
  areas: {},
  places: {
    MZ: list(`
      Palma; Mocímboa da Praia; Mocimboa da Praia; Pemba; Macomia; Muidumbe; Nangade; Maputo; Nampula; Ancuabe;
      Quissanga; Afungi; Мапуту; مابوتو; Beira; Chiure
    `),
  },
  groups: [
    {
      id: 'ansar-al-sunna',
      country: 'MZ',
      names: list(`
      Islamic State Mozambique; Ansar al-Sunna; Ahlu Sunnah wal Jamaah; Islamic State – Mozambique Province;
      IS-Mozambique; Renamo; RENAMO; Frelimo
    `),
    },
  ],
  offices: {
    MZ: list(`
      Filipe Nyusi; Daniel Chapo; Venâncio Mondlane; Venancio Mondlane; Mondlane; Afonso Dhlakama
    `),
  },
  hints: list(`SAMIM`),
};
