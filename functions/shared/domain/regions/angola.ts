import { type RegionProfile, list } from '../region-profile.ts';

export const angola: RegionProfile = {
  id: 'angola',
  since: 1975,
  source: 'https://en.wikipedia.org/wiki/Cabinda_War',
  neighbours: ['drc'],
  calm: true,
  whole: ['AO'],
  parties: [],
  names: list(`Cabinda; Angola; Ангола; أنغولا; Անգոլա`),
  turkic: list(`Angola; Anqola`),
  areas: {},
  places: {
    AO: list(`Luanda; Луанда`),
  },
  groups: [{ id: 'flec', country: 'AO', names: list(`FLEC; Front for the Liberation of the Enclave of Cabinda`) }],
  offices: {},
  hints: [],
};
