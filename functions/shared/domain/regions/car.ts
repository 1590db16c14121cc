import { type RegionProfile, list } from '../region-profile.ts';

export const car: RegionProfile = {
  id: 'car',
  since: 2012,
  source: 'https://en.wikipedia.org/wiki/Central_African_Republic_Civil_War',
  neighbours: ['chad', 'cameroon', 'drc', 'sudan'],
  whole: ['CF'],
  parties: [],
  names: list(`
    Central African Republic; Centrafrique; République centrafricaine; República Centroafricana; ЦАР;
    Центральноафриканская Республика; جمهورية أفريقيا الوسطى; أفريقيا الوسطى; Կենտրոնաֆրիկյան Հանրապետություն;
    centrafricain; Central African rebels
  `),
  turkic: list(`Orta Afrika Cumhuriyeti; Mərkəzi Afrika Respublikası`),
  areas: {},
  places: {
    CF: list(`
      Bangui; Bambari; Bria; Bossangoa; Bangassou; Ndélé; Birao; Boda; Bouar; Kaga-Bandoro; Obo; Zemio; Банги;
      بانغي
    `),
  },
  groups: [
    {
      id: 'seleka',
      country: 'CF',
      names: list(`
      Séléka; Seleka; ex-Seleka; FPRC; Union for Peace in the Central African Republic; UPC rebels; 3R rebels;
      Coalition of Patriots for Change
    `),
    },
    { id: 'anti-balaka', country: 'CF', names: list(`Anti-balaka; anti balaka; Азанде; Azande Ani Kpi Gbe`) },
  ],
  offices: {
    CF: list(`
      Faustin-Archange Touadéra; Touadéra; Touadera; François Bozizé; Bozizé; Bozize; Michel Djotodia; Djotodia
    `),
  },
  hints: list(`MINUSCA; MISCA; Operation Sangaris`),
};
