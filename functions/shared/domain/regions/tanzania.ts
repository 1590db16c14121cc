import { type RegionProfile, list } from '../region-profile.ts';

export const tanzania: RegionProfile = {
  id: 'tanzania',
  since: 2025,
  source: 'https://en.wikipedia.org/wiki/2025_Tanzanian_election_protests',
  neighbours: ['mozambique', 'kenya'],
  calm: true,
  whole: ['TZ'],
  parties: [],
  names: list(`Tanzania; Zanzibar; Танзания; تنزانيا; Tanzanie; Տանզանիա`),
  turkic: list(`Tanzanya; Tanzaniya`),
  areas: {},
  places: {
    TZ: list(`Dar es Salaam; Dodoma; Mwanza; Mtwara; Kitaya; Arusha`),
  },
  groups: [],
  offices: {
    TZ: list(`Samia Suluhu Hassan; Tundu Lissu`),
  },
  hints: [],
};
