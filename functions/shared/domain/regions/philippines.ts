import { type RegionProfile, list } from '../region-profile.ts';

export const philippines: RegionProfile = {
  id: 'philippines',
  since: 1969,
  source: 'https://en.wikipedia.org/wiki/Moro_conflict',
  neighbours: ['taiwan-scs', 'malaysia-sabah'],
  whole: ['PH'],
  parties: [],
  names: list(`
    Philippines; Mindanao; Bangsamoro; Filipino; Filipinos; Philippine; Филиппины; Филиппин; Філіппіни;
    Минданао; الفلبين; מינדנאו; Filipinas; filipino; filipinos; philippin; Ֆիլիպիններ; 菲律宾; フィリピン; 필리핀;
    Մինդանաո; филиппинцы; філіппінці; Філіппінах; Філіппін; Мінданао; Холо; Джоло; Сулу; Басилан; Базилан;
    Магинданао; Котабато; Мауте; Мараві; Дутерте; Маркос-младший; Маркос-молодший;
    filipina
  `),
  turkic: list(`
    Filipinler; Filippin; Mindanao; Bangsamoro
  `),
  areas: {
    PH: list(`
      Sulu; Basilan; Maguindanao; Lanao del Sur; Lanao del Norte; Cotabato; North Cotabato; Zamboanga;
      Tawi-Tawi; Negros Occidental; Negros Oriental; Samar; Mindoro; Luzon; Visayas; Bicol; Palawan; Surigao;
      Jolo; مينداناو; جولو
    `),
  },
  places: {
    PH: list(`
      Manila; Marawi; Marawi City; Zamboanga City; Jolo; Davao; Davao City; Cotabato City; Patikul; Datu Saudi
      Ampatuan; Mamasapano; Isabela City; Butig; Piagapo; Quezon City; Cebu; Manila Bay; Shariff Aguak;
      Masbate; Манила; Марави; مانيلا; مراوي; Dimaporo gym; Dimaporo Gymnasium; Datu Hoffer; Datu Piang; Datu
      Salibo; Ampatuan; Pikit; Midsayap; Kabacan; Sultan Kudarat; Isulan; Tacurong; General Santos; Kidapawan;
      Lamitan; Sumisip; Ungkaya Pukan; Tipo-Tipo; Maluso; Indanan; Talipao; Bongao; Languyan; Marogong; Lumba
      Bayabao; Tubaran; Iligan; Cagayan de Oro; Bukidnon; Agusan; Compostela Valley; Guihulngan; Himamaylan;
      Kabankalan; Matuguinao; Catubig; Sorsogon; Pantukan; Las Navas; Մարավի; Maravi; Maimbung; Al-Barka;
      Hadji Mohammad Ajul; Maguing; Balindong; Masiu; Datu Odin Sinsuat; Datu Paglas; Shariff Saydona
      Mustapha; Misamis; Catarman; Borongan; Camarines; Canlaon; Camp Crame; Camp Aguinaldo; Mendiola;
      Muntinlupa; New Bilibid
    `),
  },
  groups: [
    {
      id: 'milf',
      country: 'PH',
      names: list(`
      Moro Islamic Liberation Front; MILF; Moro National Liberation Front; MNLF; Moro rebels; Moro; Nur
      Misuari;
      Frente Moro; Moro İslami Kurtuluş Cephesi
    `),
    },
    {
      id: 'biff',
      country: 'PH',
      names: list(`
      Bangsamoro Islamic Freedom Fighters; BIFF; Maute group; Maute; Dawlah Islamiyah; Daulah Islamiyah; Dawlah;
      Daulah; Karialan; Abu Dar; Abu Turaifie
    `),
    },
    {
      id: 'abu-sayyaf',
      country: 'PH',
      names: list(`
      Abu Sayyaf; Abu Sayyaf Group; Абу Сайяф; أبو سياف; Isnilon Hapilon; Sawadjaan; Radullan Sahiron;
      Ajang-Ajang; Աբու Սայաֆ; Əbu Səyyaf; Абу-Сайяф; Абу Саяф; Абу-Сайаф; Abou Sayyaf; جماعة أبو سياف
    `),
    },
    {
      id: 'npa',
      country: 'PH',
      names: list(`
      New People's Army; NPA rebels; Communist Party of the Philippines; NPA; NDFP; Jose Maria Sison; Joma
      Sison; NTF-ELCAC; CPP-NPA;
      Nuevo Ejército del Pueblo; Yeni Halk Ordusu
    `),
    },
    {
      id: 'afp',
      country: 'PH',
      names: list(`
      Armed Forces of the Philippines; Philippine Army; Philippine military; Philippine soldiers; Philippine
      Marines; Joint Task Force Sulu
    `),
    },
  ],
  offices: {
    PH: list(`
      Duterte; Rodrigo Duterte; Bongbong Marcos; Ferdinand Marcos; Marcos Jr.; Sara Duterte; Benigno Aquino;
      Ronald dela Rosa; Leila de Lima; Дутерте; Malacañang; Murad Ebrahim; Abdulraof Macacua; Misuari; Quiboloy;
      Roel Degamo; Mamintal Adiong; Arnolfo Teves; BARMM
    `),
  },
  hints: [],
};
