import { type RegionProfile, list } from '../region-profile.ts';

export const brazilGangs: RegionProfile = {
  id: 'brazil-gangs',
  since: 2010,
  source: 'https://en.wikipedia.org/wiki/Armed_conflict_for_control_of_the_favelas',
  neighbours: ['colombia'],
  whole: [],
  parties: ['BR'],
  names: list(`
    favela; favelas; Complexo do Alemão; Vila Cruzeiro; Rocinha; фавела; фавелы; Complexo da Penha; Complexo da
    Maré
  `),
  turkic: [],
  areas: {},
  places: {
    BR: list(`Rio de Janeiro; Fortaleza; Manaus; Baixada Fluminense`),
  },
  groups: [
    {
      id: 'comando-vermelho',
      country: 'BR',
      names: list(`
      Comando Vermelho; Red Command; Primeiro Comando da Capital; First Capital Command; PCC gang; Amigos dos
      Amigos; Família do Norte
    `),
    },
  ],
  offices: {},
  hints: list(`BOPE; Rio police`),
};
