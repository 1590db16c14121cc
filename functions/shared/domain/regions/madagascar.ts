import { type RegionProfile, list } from '../region-profile.ts';

export const madagascar: RegionProfile = {
  id: 'madagascar',
  since: 2025,
  source: 'https://en.wikipedia.org/wiki/2025_Malagasy_protests',
  neighbours: [],
  calm: true,
  whole: ['MG'],
  parties: [],
  names: list(`Madagascar; Мадагаскар; مدغشقر; Malagasy; Մադագասկար`),
  turkic: list(`Madagaskar`),
  areas: {},
  places: {
    MG: list(`Antananarivo; Антананариву`),
  },
  groups: [],
  offices: {
    MG: list(`Andry Rajoelina; Rajoelina; Michael Randrianirina; CAPSAT`),
  },
  hints: [],
};
