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
    فافيلا;
    favelas de Río; Comando Vermelho en Río; Rio favelaları; favelalar; favelalarında; megaoperación en Río;
    Penha; Complejo de la Penha
  `),
  turkic: [],
  areas: {},
  places: {
    BR: list(`
      Rio de Janeiro; Fortaleza; Manaus; Baixada Fluminense; Vigário Geral; Rio das Pedras; Muzema; Vila
      Kennedy; Morro do Alemão; Penha; Alemão; City of God; Parada de Lucas; Cidade Alta; Israel Complex;
      Gardênia Azul; Praça Seca; Duque de Caxias; Nova Iguaçu; Belford Roxo; Niterói; Copacabana; Barra da
      Tijuca; Guarulhos; Guarulhos airport; Paraisópolis; Osasco; Guarujá; Baixada Santista; Praia Grande;
      Ribeirão Preto; Araçatuba; Caucaia; Maranguape; Quixadá; Mossoró; Feira de Santana; Camaçari; Jequié;
      Porto Seguro; Maceió; Aracaju; Teresina; Pedrinhas; Altamira; Marabá; Compaj; Tabatinga; Atalaia do
      Norte; Monte Cristo prison; Porto Velho; Rio Branco; Ponta Porã; Dourados; Foz do Iguaçu; Criciúma;
      Vitória; Aracruz; Macapá; Oiapoque
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
      كوماندو فيرميلو; PCC; Terceiro Comando; Sindicato do Crime; Marcinho VP; Peixão; militia of Rio; Liga da
      Justiça; Zinho; novo cangaço
    `),
    },
  ],
  offices: {
    BR: list(`
      Cláudio Castro; Marielle Franco; Marielle
    `),
  },
  hints: list(`BOPE; Rio police`),
};
