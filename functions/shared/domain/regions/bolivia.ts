import { type RegionProfile, list } from '../region-profile.ts';

export const bolivia: RegionProfile = {
  id: 'bolivia',
  since: 2019,
  source: 'https://en.wikipedia.org/wiki/2019_Bolivian_political_crisis',
  neighbours: ['peru'],
  calm: true,
  whole: ['BO'],
  parties: [],
  names: list(`
    Bolivia; Боливия; بوليفيا; Bolivie; Բոլիվիա; Bolivian; Bolivians; boliviano; Болівія; боливийский; Эво
    Моралес; Ево Моралес; Ла-Пас; Кочабамба;
    bolivianos; boliviana
  `),
  turkic: list(`Bolivya; Boliviya`),
  areas: {},
  places: {
    BO: list(`
      La Paz, Bolivia; Santa Cruz de la Sierra; Cochabamba; Sacaba; Senkata; Sucre, Bolivia; El Alto; Las
      Londras; Guarayos; Chapare; Yapacaní; Palacio Quemado; Plaza Murillo; Huanuni; Villa Tunari; Lauca Ñ;
      Llallagua; Parotani; Mairana; Potosí, Bolivia; Oruro; Chimoré; Lauca; Shinahota; Caracollo; San Ignacio
      de Velasco; Beni Department; Riberalta; Guayaramerín; Yungas; Caranavi
    `),
  },
  groups: [
    {
      id: 'ponchos-rojos',
      country: 'BO',
      names: list(`Ponchos Rojos; Red Ponchos`),
    },
  ],
  offices: {
    BO: list(`
      Evo Morales; Luis Arce; Jeanine Áñez; Jeanine Añez; Rodrigo Paz; Juan José Zúñiga; General Zúñiga; Luis
      Fernando Camacho; Edman Lara; Eduardo del Castillo; Movimiento al Socialismo; Zúñiga; Sebastián Marset;
      Marset
    `),
  },
  hints: [],
};
