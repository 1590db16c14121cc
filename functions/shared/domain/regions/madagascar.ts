import { type RegionProfile, list } from '../region-profile.ts';

export const madagascar: RegionProfile = {
  id: 'madagascar',
  since: 2025,
  source: 'https://en.wikipedia.org/wiki/2025_Malagasy_protests',
  neighbours: [],
  calm: true,
  whole: ['MG'],
  parties: [],
  names: list(`
    Madagascar; Мадагаскар; مدغشقر; Malagasy; Մադագասկար; мадагаскарский; мадагаскарський; Мадагаскарі;
    Антананаріву; Раджуэлина; Радзуеліна; Радзуелина; Радзуеліни; Рандрианирина; Рандріаніріна; CAPSAT;
    malgache; malgaches
  `),
  turkic: list(`Madagaskar`),
  areas: {},
  places: {
    MG: list(`
      Antananarivo; Антананариву; Ambohidratrimo; Betroka; Iakora; Ankazobe; Ikongo; Toliara; Antsirabe;
      Toamasina; Mahajanga; Fianarantsoa; Antsiranana; Befotaka; Ihosy; Amboasary; Iavoloha; Ambohitsorohitra;
      أنتاناناريفو; تناناريف; Ambohitrangano; Ambohijatovo; Place du 13 Mai; Ankadikely; Sakaraha; Farafangana
    `),
  },
  groups: [
    {
      id: 'dahalo',
      country: 'MG',
      names: list(`dahalo; dahalos`),
    },
  ],
  offices: {
    MG: list(`
      Andry Rajoelina; Rajoelina; Michael Randrianirina; CAPSAT; Ravalomanana; Siteny Randrianasoloniaiko;
      Hery Rajaonarimampianina; Christian Ntsay; راجولينا; أندري راجولينا; Randrianirina
    `),
  },
  hints: [],
};
