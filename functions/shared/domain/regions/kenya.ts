import { type RegionProfile, list } from '../region-profile.ts';

export const kenya: RegionProfile = {
  id: 'kenya',
  since: 2011,
  source: 'https://en.wikipedia.org/wiki/Insurgency_in_Northeastern_Kenya',
  neighbours: ['somalia', 'ethiopia', 'uganda', 'tanzania'],
  whole: ['KE'],
  parties: [],
  names: list(`Kenya; Кения; Кенія; كينيا; Kenia; Քենիա; northern Kenya; Kenyan; Kenyans`),
  turkic: list(`Kenya; Keniya`),
  areas: {
    KE: list(`
      Garissa County; Mandera County; Wajir County; Lamu County; Lamu; Mandera; Wajir; Garissa; Turkana;
      Baringo; Marsabit
    `),
  },
  places: {
    KE: list(`
      Nairobi; Mombasa; Kisumu; Dadaab; Kakuma; Manda Bay; Westgate mall; DusitD2; Kapedo; Hulugho; Найроби;
      نيروبي
    `),
  },
  groups: [
    { id: 'kenyan-forces', country: 'KE', names: list(`Kenya Defence Forces; KDF; Kenyan troops; Kenyan police`) },
  ],
  offices: {
    KE: list(`William Ruto; Ruto; Raila Odinga; Uhuru Kenyatta; Gachagua`),
  },
  hints: [],
};
