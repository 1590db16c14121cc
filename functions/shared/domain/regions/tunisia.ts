import { type RegionProfile, list } from '../region-profile.ts';

export const tunisia: RegionProfile = {
  id: 'tunisia',
  since: 2011,
  source: 'https://en.wikipedia.org/wiki/ISIL_insurgency_in_Tunisia',
  neighbours: ['libya', 'algeria'],
  calm: true,
  whole: ['TN'],
  parties: [],
  names: list(`Tunisia; Tunisie; Túnez; Тунис; Туніс; تونس; Թունիս; Chaambi Mountains`),
  turkic: list(`Tunus; Tunis`),
  areas: {},
  places: {
    TN: list(`Kasserine; Sousse; Ben Gardane; Sfax; Sidi Bouzid; القصرين; بن قردان`),
  },
  groups: [],
  offices: {
    TN: list(`Kais Saied; Ennahda; قيس سعيد`),
  },
  hints: [],
};
