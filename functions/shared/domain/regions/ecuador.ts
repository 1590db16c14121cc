import { type RegionProfile, list } from '../region-profile.ts';

export const ecuador: RegionProfile = {
  id: 'ecuador',
  since: 2024,
  source: 'https://en.wikipedia.org/wiki/Ecuadorian_security_crisis',
  neighbours: ['colombia'],
  whole: ['EC'],
  parties: [],
  names: list(`
    Ecuador; Équateur; Эквадор; Еквадор; الإكوادور; Էկվադոր; Ecuadorian; Ecuadorians; ecuatoriano;
    ecuatorianos; équatorien; Ecuadorean; էկվադորական; эквадорский; еквадорський; Еквадорі; Еквадору;
    Гуаякіль; Гуаякілі; Нобоа; Лос-Чонерос; Лос Чонерос; Кіто; Эсмеральдас;
    ecuatoriana
  `),
  turkic: list(`Ekvador`),
  areas: {
    EC: list(`Guayas; Esmeraldas; Manabí; Manabi; Los Ríos, Ecuador; El Oro; Sucumbíos; Galápagos`),
  },
  places: {
    EC: list(`
      Quito; Guayaquil; Durán; Manta; Machala; Quevedo; Santo Domingo, Ecuador; Кито; Гуаякиль; Portoviejo;
      Babahoyo; Alto Punino; Orellana; Lago Agrio; Nueva Loja; Eloy Alfaro; Nueva Prosperina; Litoral
      Penitentiary; Litoral prison; Penitenciaría del Litoral; Ponce Enríquez; Camilo Ponce Enríquez; Posorja;
      Huaquillas; Puerto Bolívar; Monte Sinaí; Socio Vivienda; Tulcán; Latacunga; Otavalo; Imbabura; Naranjal;
      Turi prison; Գուայակիլ; Quayakil; غواياكيل; كيتو; Montecristi; Jaramijó; Chone; Guasmo; Trinitaria; Isla
      Trinitaria; Samborondón; La Regional; La Roca; Yaguachi; Balzar; Buena Fe; Mocache; Puebloviejo; Vinces;
      Arenillas; Zaruma; Portovelo; El Turi; Mataje; Atacames; Quinindé; Cotacachi; Ibarra; General Farfán; El
      Coca; Punino; Ambato; Riobamba; Carondelet; El Encuentro prison;
      Esmeraldas
    `),
  },
  groups: [
    {
      id: 'los-choneros',
      country: 'EC',
      names: list(`
      Los Choneros; Los Lobos; Los Tiguerones; Choneros; Tiguerones; Los Lagartos; Chone Killers; CONAIE; Los
      Freddy Krueger; Mafia 18; Oliver Sinisterra Front; Los Águilas; Comandos de la Frontera; Latin Kings;
      Lobos Box; Fito
    `),
    },
  ],
  offices: {
    EC: list(`
      Daniel Noboa; Noboa; Guillermo Lasso; Lasso; Rafael Correa; Lenín Moreno; Lenin Moreno; Fernando
      Villavicencio; Luisa González; Jorge Glas; Adolfo Macías; Fito; Jose Adolfo Macias; Wilmer Chavarría;
      Diana Salazar; Fabricio Colón Pico; Leonidas Iza; John Reimberg; Verónica Abad; Agustín Intriago; Նոբոա;
      Դանիել Նոբոա; دانيال نوبوا; نوبوا; Bloque de Seguridad
    `),
  },
  hints: list(`
    TC Televisión
  `),
};
