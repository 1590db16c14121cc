import { type RegionProfile, list } from '../region-profile.ts';

export const nicaragua: RegionProfile = {
  id: 'nicaragua',
  since: 2018,
  source: 'https://en.wikipedia.org/wiki/2018–2022_Nicaraguan_protests',
  neighbours: ['central-america-gangs'],
  calm: true,
  whole: ['NI'],
  parties: [],
  names: list(`
    Nicaragua; Никарагуа; نيكاراغوا; Nicaraguan; nicaragüense; Նիկարագուա; никарагуанский; нікарагуанський;
    Нікарагуа; Манагуа; Масая; Монимбо; Монімбо; Даниэль Ортега; Даніель Ортега;
    nicaragüenses; Daniel Ortega; Rosario Murillo; Ortega y Murillo; Ortega-Murillo;
    presos políticos nicaragüenses
  `),
  turkic: list(`Nikaragua`),
  areas: {},
  places: {
    NI: list(`
      Managua; Masaya; Манагуа; Bosawás; Kiwakumbaih; Kiwakumbai; Alal; Divina Misericordia; Jinotega;
      Matagalpa; Estelí; Carazo; Jinotepe; Diriamba; Bluefields; Bilwi; Puerto Cabezas; Monimbó; Siuna;
      Mulukukú; Wiwilí; Prinzapolka; El Chipote; Musawas; Bonanza; Wilú; Sauni As; UPOLI
    `),
  },
  groups: [
    {
      id: 'sandinistas',
      country: 'NI',
      names: list(`Sandinista; Sandinistas; FSLN`),
    },
    {
      id: 'indigenous-nicaraguans',
      country: 'NI',
      names: list(`Mayangna; Miskito; Miskitos; YATAMA`),
    },
  ],
  offices: {
    NI: list(`
      Daniel Ortega; Rosario Murillo; Даниэль Ортега; Ortega-Murillo; Ortega and Murillo; Rolando Álvarez;
      Félix Maradiaga; Cristiana Chamorro; Julio César Avilés; Medardo Mairena; Roberto Samcam; Edén Pastora;
      Ortega
    `),
  },
  hints: [],
};
