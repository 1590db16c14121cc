import { type RegionProfile, list } from '../region-profile.ts';

export const russiaNato: RegionProfile = {
  id: 'russia-nato',
  since: 2014,
  source: 'https://en.wikipedia.org/wiki/Russia–NATO_relations',
  neighbours: ['ukraine', 'belarus'],
  whole: [],
  parties: ['RU', 'EE', 'LV', 'LT', 'PL', 'FI'],
  between: [
    ['EE', 'RU'],
    ['FI', 'RU'],
    ['LT', 'RU'],
    ['LV', 'RU'],
  ],
  names: list(`
    Suwałki Gap; Suwalki corridor; NATO's eastern flank; Baltic Sentry; Сувалкский коридор; NATO eastern
    flank; Kaliningrad Oblast; hybrid war against Europe; Steadfast Defender; Suwalki; Gotland; Vaindloo;
    Raja-Jooseppi; Vaalimaa; Eastern Sentry; Estlink; Balticconnector; C-Lion1; Mika rail line; Salisbury
    nerve agent; Salisbury poisoning; Skripal; Vrbětice; Unit 29155; East Shield; Tarcza Wschód; Baltic
    Defence Line; Baltic Defense Line; Baltic Air Policing; Enhanced Forward Presence; drone wall; Eastern
    Flank Watch; New START; NATO battlegroup; NATO battlegroups; NATO drill; NATO drills; NATO exercise; NATO
    manoeuvres; NATO's land headquarters; Arctic front; Article 4 consultations; Article 4 talks;
    consultations under Article 4; NATO's Article 4; Կալինինգրադ; Սուվալկի; ՆԱՏՕ-ի արևելյան թև;
    Ռուսաստան-ՆԱՏՕ; NATO-nun şərq cinahı; NATO-Rusiya; Rusiya-NATO; теневой флот; теневого флота; тіньовий
    флот; тіньового флоту; Балтийское море; Балтійське море; Балтика; Балтики; Балтике; Сувальський коридор;
    Сувальского коридора; Калининградская область; восточный фланг НАТО; східний фланг НАТО; статья 4 НАТО;
    стаття 5 НАТО; гибридная атака; гібридна атака; стена дронов; стіна дронів; flanc est de l'Otan; flanc
    oriental de l'Otan; espace aérien de l'Otan; corridor de Suwalki; الجناح الشرقي للناتو; الجناح الشرقي لحلف
    الناتو; ممر سوالكي; sabotages russes; sabotage russe; تخريب روسي;
    flota fantasma rusa; flota fantasma; flanco oriental; flanco oriental de la OTAN; guerra híbrida rusa;
    muro de drones; Centinela Oriental; gölge filo; hibrit saldırı; Crocus City Hall; drones sobre Dinamarca;
    drones en Polonia; Crocus konser salonu; Baltık hava polisliği; NATO’nun doğu kanadı
  `),
  turkic: [],
  areas: {
    RU: list(`Kaliningrad; Калининград; Калінінград; Kola Peninsula`),
  },
  places: {
    EE: list(`
      Narva; Нарва; Ämari; Koidula; Luhamaa; Saatse; Нарве; Таллин; Таллинн; Таллінн; Финский залив; Фінська
      затока; Paldiski; Lämmijärv; Peipus; Naissaar; Juminda; Ida-Viru; Auvere; Vaindloo
    `),
    LT: list(`
      Kaunas; Klaipėda; Vilnius; Rukla; Pabradė; Šiauliai; Visaginas; Medininkai; Вильнюс; Вільнюс; Nemencine;
      Kena; Kybartai; Panemunė; Kapčiamiestis
    `),
    PL: list(`
      Rzeszów; Lublin; Redzikowo; Wyryki; Jasionka; Orzysz; Bemowo Piskie; Braniewo; Жешув; Ряшів; Czosnówka;
      Osiny; Przewodów; Hrubieszów; Biała Podlaska; Podlasie; Hajnówka; Dubicze Cerkiewne; Połowce; Gołdap;
      Elbląg; Swidwin; Mika; Łask; Powidz; Suwałki; Suwalki
    `),
    RU: list(`Ivangorod; Severomorsk; Pechenga; Pechory; Baltiysk`),
    LV: list(`
      Ādaži; Rēzekne; Daugavpils; Latgale; Liepāja; Selija; Alūksne; Lielvārde; Karosta
    `),
    FI: list(`
      Mikkeli; Lappeenranta; Imatra; Rovaniemi; Nuijamaa; Salla; Hanko; Porvoo; Porkkala; Fitburg; Estlink 2;
      Ivalo; Vaalimaa; Raja-Jooseppi
    `),
    NO: list(`Kirkenes; Storskog`),
    SE: list(`
      Karlskrona; Visby; Gotland
    `),
    DK: list(`Bornholm; Langeland; Aalborg base`),
    RO: list(`
      Deveselu; Mihail Kogălniceanu; Тульча
    `),
  },
  groups: [
    {
      id: 'nato-forces',
      country: 'LT',
      names: list(`
      multinational battlegroup; Latvian army; Estonian Defence Forces; Finnish Border Guard; Lithuanian army;
      Joint Expeditionary Force; Forest Brothers; SACEUR; Christopher Cavoli; Alexus Grynkewich
    `),
    },
    {
      id: 'russian-services',
      country: 'RU',
      names: list(`GRU; Russian saboteurs; Russian sabotage; Krasikov`),
    },
  ],
  offices: {
    EE: list(`Margus Tsahkna; Hanno Pevkur; Alar Karis; Kristen Michal`),
    LV: list(`Edgars Rinkēvičs; Evika Siliņa; Andris Sprūds`),
    LT: list(`Gitanas Nausėda; Dovilė Šakalienė; Gabrielius Landsbergis`),
  },
  hints: list(`
    NATO; Nord Stream; shadow fleet; Article 5; Baltic states; Baltic Sea cables; Eagle S; НАТО; теневой флот;
    hybrid attack; hybrid attacks; hybrid war; eastern flank; mystery drones; prisoner swap since the Cold
    War; incendiary parcels; Bear bombers; Gershkovich; ՆԱՏՕ; ստվերային նավատորմ; Հյուսիսային հոսք; հիբրիդային
    հարձակում; հիբրիդային պատերազմ; kölgə donanması; Şimal axını; hibrid hücum; hibrid müharibə; flotte
    fantôme; attaque hybride; attaques hybrides; guerre hybride; pays baltes; mer Baltique; Baltique; article
    4; ingérence russe; أسطول الظل; بحر البلطيق; دول البلطيق; حرب هجينة; هجوم هجين; هجمات هجينة; المادة
    الرابعة; المادة الخامسة; نورد ستريم; حلف شمال الأطلسي; الناتو; Otan; Zapad; Oreshnik; airspace violation;
    airspace violations; violated airspace; frozen Moscow assets; nuclear submarines; spy ring; Iskanders
  `),
};
