import { type RegionProfile, list } from '../region-profile.ts';

export const brazilGangs: RegionProfile = {
  id: 'brazil-gangs',
  since: 2010,
  source: 'https://en.wikipedia.org/wiki/Armed_conflict_for_control_of_the_favelas',
  neighbours: ['colombia'],
  whole: [],
  parties: ['BR'],
  names: list(`
    favela; favelas; Complexo do Alemão; Vila Cruzeiro; Rocinha; фавела; фавелы; Complexo da Penha; Complexo
    da Maré; Jacarezinho; Cidade de Deus; Complexo do Salgueiro; Complexo do Lins; Complexo de Israel; Alemão
    complex; Penha complex; Linha Amarela; Linha Vermelha; Penha, Alemão; Alemão and Penha; Rio raid;
    Operation Containment; Operação Contenção; Красная команда; Червона команда; Червоної команди; Команду
    Вермелью; Комануду Вермельо; Комплексу-ду-Алемау; фавели; фавелах; القيادة الحمراء; الكوماندو الأحمر;
    فافيلا
  `),
  turkic: [],
  areas: {},
  places: {
    BR: list(`
      Rio de Janeiro; Fortaleza; Manaus; Baixada Fluminense; Vigário Geral; Rio das Pedras; Muzema; Vila
      Kennedy; Morro do Alemão
    `),
  },
  groups: [
    {
      id: 'comando-vermelho',
      country: 'BR',
      names: list(`
      Comando Vermelho; Red Command; Primeiro Comando da Capital; First Capital Command; PCC gang; Amigos dos
      Amigos; Família do Norte; Terceiro Comando Puro; Pure Third Command; Third Pure Command; Guardiões do
      Estado; Bonde do Maluco; Fernandinho Beira-Mar; Marcola; Rio militia; Rio militias; Commando Rouge;
      كوماندو فيرميلو
    `),
    },
  ],
  offices: {
    BR: list(`Cláudio Castro; Marielle Franco`),
  },
  hints: list(`BOPE; Rio police`),
};
