import { type RegionProfile, list } from '../region-profile.ts';

export const angola: RegionProfile = {
  id: 'angola',
  since: 1975,
  source: 'https://en.wikipedia.org/wiki/Cabinda_War',
  neighbours: ['drc'],
  calm: true,
  whole: ['AO'],
  parties: [],
  names: list(`
    Cabinda; Angola; Ангола; أنغولا; Անգոլա; Кабинда; Кабінда; анголец; анголезький; ангольский;
    angoleño; angoleños
  `),
  turkic: list(`Angola; Anqola`),
  areas: {},
  places: {
    AO: list(`
      Luanda; Луанда; Cafunfo; Cafunfu; Lunda Norte; Lunda Sul; Dundo; Huambo; Benguela; Lobito; Malongo;
      Buco-Zau; Lubango; Necuto; Miconje; Massabi; Landana; Cacongo; Tando Zinze; Viana; Cacuaco; Cazenga;
      Kilamba; Cuito Cuanavale; Kuito; Zaire Province; Soyo; Cuango; Saurimo; Lucapa; Malanje
    `),
  },
  groups: [
    {
      id: 'flec',
      country: 'AO',
      names: list(`
      FLEC; Front for the Liberation of the Enclave of Cabinda; FLEC-FAC
    `),
    },
    {
      id: 'unita',
      country: 'AO',
      names: list(`UNITA`),
    },
    {
      id: 'mpla',
      country: 'AO',
      names: list(`MPLA`),
    },
    {
      id: 'lunda-movement',
      country: 'AO',
      names: list(`Lunda Tchokwe; Lunda movement`),
    },
  ],
  offices: {
    AO: list(`
      João Lourenço; José Eduardo dos Santos; Adalberto Costa Júnior; Lourenço; Savimbi
    `),
  },
  hints: [],
};
