import { type RegionProfile, list } from '../region-profile.ts';

export const centralAmericaGangs: RegionProfile = {
  id: 'central-america-gangs',
  since: 2010,
  source: 'https://en.wikipedia.org/wiki/Gangs_in_El_Salvador',
  neighbours: ['mexico-drug-war', 'nicaragua'],
  calm: true,
  whole: ['SV', 'HN', 'GT'],
  parties: [],
  names: list(`
    El Salvador; Honduras; Guatemala; Northern Triangle; Сальвадор; Гондурас; Гватемала; السلفادور; هندوراس;
    غواتيمالا; Salvadoran; Honduran; Guatemalan; salvadoreño; hondureño; guatemalteco; Հոնդուրաս; Мара
    Сальватруча; МС-13; Букеле; Гондурасі; сальвадорский; Сальвадорі;
    maras; Barrio 18; Mara Salvatrucha; MS-13; régimen de excepción; CECOT; pandilleros salvadoreños
  `),
  turkic: list(`El Salvador; Honduras; Guatemala`),
  areas: {},
  places: {
    SV: list(`
      San Salvador; Tecoluca; CECOT; Soyapango; Mariona; Apopa; Ilopango; Zacatecoluca; El Mozote; Mejicanos;
      Izalco; Chalchuapa; Mozote
    `),
    HN: list(`
      Tegucigalpa; San Pedro Sula; Tamara prison; La Ceiba; Choloma; Comayagua; Támara; Bajo Aguán; Aguán
      Valley; Tocoa; Rivera Hernández; Olancho; Chamelecón; La Lima; Tela; Olanchito; Juticalpa; Catacamas; La
      Mosquitia; Brus Laguna; Roatán; Comayagüela; Ilama; Danlí
    `),
    GT: list(`
      Guatemala City; Huehuetenango; La Mesilla; Nentón; Ixcán; Petén; Pavón prison; Pavoncito;
      Quetzaltenango; Escuintla; Chimaltenango; El Boquerón; Fraijanes; Renovación 1; Pavón; Villa Nueva;
      Mixco; San Juan Sacatepéquez; Nahualá; Santa Catarina Ixtahuacán; Tajumulco; Ixchiguán; Cuilco; Agua
      Zarca; El Estor; Puerto Barrios; Laguna del Tigre; Mazatenango
    `),
  },
  groups: [
    {
      id: 'maras',
      country: 'SV',
      names: list(`
      MS-13; Mara Salvatrucha; Barrio 18; 18th Street gang; Calle 18; maras; MS13; Mara truce; Barrio
      Dieciocho; Los Huistas; 18th Street; المارا; مارا سالفاتروتشا; عصابة مارا; Los Pochos
    `),
    },
  ],
  offices: {
    SV: list(`
      Nayib Bukele; Bukele; Букеле; Mauricio Funes; Gustavo Villatoro; نجيب بوكيلي; بوكيلي; نجيب أبو كيلة
    `),
    HN: list(`
      Xiomara Castro; Juan Orlando Hernández; Manuel Zelaya; Nasry Asfura; Porfirio Lobo; Berta Cáceres;
      Nasralla; Asfura
    `),
    GT: list(`
      Bernardo Arévalo; Alejandro Giammattei; Jimmy Morales; Otto Pérez Molina; Consuelo Porras; Arévalo;
      Giammattei; Rios Montt; Efraín Ríos Montt
    `),
  },
  hints: list(`
    Ixil; Garifuna
  `),
};
