import { type RegionProfile, list } from '../region-profile.ts';

export const djibouti: RegionProfile = {
  id: 'djibouti',
  since: 1991,
  source: 'https://en.wikipedia.org/wiki/Djiboutian_Civil_War',
  neighbours: ['eritrea', 'ethiopia', 'somalia'],
  calm: true,
  whole: ['DJ'],
  parties: [],
  names: list(`
    Djibouti; Camp Lemonnier; Джибути; جيبوتي; Yibuti; джибутийский; Джібуті
  `),
  turkic: list(`Cibuti`),
  areas: {},
  places: {
    DJ: list(`
      Buldugo; Buldhuquo; Balbala; Tadjoura; Tadjourah; Obock; Ali Sabieh; Dikhil; La Chaumière; Doraleh;
      Yoboki; Garabtisan; Doumeira; Moulhoule; Siyaru; Addorta
    `),
  },
  groups: [
    {
      id: 'frud',
      country: 'DJ',
      names: list(`FRUD-armé; Front for the Restoration of Unity and Democracy; Mohamed Kadamy`),
    },
    {
      id: 'djiboutian-army',
      country: 'DJ',
      names: list(`Djiboutian army; Djiboutian soldiers`),
    },
  ],
  offices: {
    DJ: list(`Ismaïl Omar Guelleh; FRUD; Guelleh; Daher Ahmed Farah`),
  },
  hints: [],
};
