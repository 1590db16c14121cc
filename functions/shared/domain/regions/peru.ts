import { type RegionProfile, list } from '../region-profile.ts';

export const peru: RegionProfile = {
  id: 'peru',
  since: 1980,
  source: 'https://en.wikipedia.org/wiki/Internal_conflict_in_Peru',
  neighbours: ['colombia', 'bolivia'],
  calm: true,
  whole: ['PE'],
  parties: [],
  names: list(`
    Peru; VRAEM; Перу; بيرو; Pérou; Perú; Պերու; Peruvian; Peruvians; peruano; péruvien; перуанский;
    перуанський; Хульяка; Пуно; Сияющий путь; Сяючий шлях; Болуарте; ВРАЭМ;
    peruanos; peruana; Sendero Luminoso; Vraem; Pataz
  `),
  turkic: list(`Peru`),
  areas: {},
  places: {
    PE: list(`
      Lima; Ayacucho; Puno; Juliaca; Cusco; Cuzco; Arequipa; Callao; Pataz; Trujillo, Peru; Лима; San Miguel
      del Ene; Vizcatán; Mantaro; Satipo; Huanta; Mazamari; Pichari; Kimbiri; Pangoa; Río Tambo; Llochegua;
      Putis; Las Bambas; Chala; Ilave; Macusani; Desaguadero; Andahuaylas; Bagua; San Juan de Lurigancho;
      Ventanilla; Churcampa; Tayacaja; Puerto Maldonado; Machu Picchu; Aguas Calientes; Espinar;
      Challhuahuacho; Chumbivilcas; Poderosa mine; Retamas; Virú; Chimbote; Sullana; Chiclayo; Iquitos;
      Cuninico; Pucallpa; Saweto; Los Olivos; Villa El Salvador; Barranca
    `),
  },
  groups: [
    {
      id: 'shining-path',
      country: 'PE',
      names: list(`
      Shining Path; Sendero Luminoso; Sendero; MRTA; Сендеро Луминосо; Túpac Amaru; Militarised Communist
      Party; Militarized Communist Party; MPCP; Quispe Palomino; Abimael Guzmán; Sentier lumineux; الدرب
      المضيء; Comrade José; Víctor Quispe Palomino
    `),
    },
    {
      id: 'rondas',
      country: 'PE',
      names: list(`rondas campesinas; ronderos`),
    },
    {
      id: 'los-pulpos',
      country: 'PE',
      names: list(`
      Los Pulpos; Pulpos gang; Los Injertos del Norte
    `),
    },
  ],
  offices: {
    PE: list(`
      Dina Boluarte; Boluarte; Alberto Fujimori; Fujimori; Keiko Fujimori; Pedro Castillo; Ollanta Humala;
      José Jerí; Martín Vizcarra; Manuel Merino; Pedro Pablo Kuczynski; Alan García; José Balcázar; Rafael
      López Aliaga; Juan José Santiváñez; Vladimiro Montesinos; Antauro Humala
    `),
  },
  hints: [],
};
