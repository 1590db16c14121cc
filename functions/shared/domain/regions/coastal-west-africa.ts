import { type RegionProfile, list } from '../region-profile.ts';

export const coastalWestAfrica: RegionProfile = {
  id: 'coastal-west-africa',
  since: 2019,
  source: 'https://en.wikipedia.org/wiki/Jihadist_insurgency_in_Benin',
  neighbours: ['sahel', 'nigeria', 'guinea'],
  calm: true,
  whole: ['BJ', 'TG', 'CI'],
  parties: ['GH'],
  names: list(`
    northern Benin; W National Park; Pendjari; Savanes Region; Ivory Coast; Côte d'Ivoire; Benin; Togo; Бенин;
    Кот-д'Ивуар; ساحل العاج; كوت ديفوار; بنين; توغو; northern Ghana; Park W; WAP complex; at W park; Бенін;
    Беніну; Бенине; Кот-д'Івуар; тройная граница; Пенджари; Національний парк Пенджарі; ивуарийский;
    бенинский; бенінський; parc W; parc de la Pendjari;
    Benín; beninés; beninenses; Costa de Marfil; parque W
  `),
  turkic: list(`Fildişi Sahili; Togo; Benin`),
  areas: {
    BJ: list(`Alibori; Atacora; Atakora; Borgou`),
    CI: list(`Zanzan; Bounkani`),
    GH: list(`Upper East`),
  },
  places: {
    BJ: list(`
      Cotonou; Porto-Novo; Parakou; Karimama; Malanville; Banikoara; Tanguiéta; Котону; Tchaourou; Matéri;
      Natitingou; Porga; Kalalé; Segbana; Kérou; كوتونو; Kandi; Alfakoara; Dassari; Pehunco; Cobly;
      Kaourakparou; W park; Arly; Koudou falls; Point Triple; Triple Point; Togbin; Bembèrèkè; Djougou;
      Bassila; Ouidah; Cotonú; Kotonu; Alibori; Pendjari; W National Park; Park W
    `),
    TG: list(`
      Lomé; Dapaong; Kpendjal; Mandouri; Kpinkankandi; Cinkassé; Sokodé; Kpékpakandi; Tiwoli; Naki-Est;
      Sanloaga; Sankortchagou; Tola; Lalabiga; Margba; Natigou; Tandjouaré
    `),
    CI: list(`
      Abidjan; Grand-Bassam; Kafolo; Bouaké; Yamoussoukro; Абиджан; Timala; Korhogo; Doropo; Téhini; Bouna;
      Ouangolodougou; Tougbo; Odienné; Ferkessédougou; Comoé National Park; Duékoué; Difita; Kolobougou;
      Ouangolo; Tengréla; Boundiali; Guiglo; Toulépleu; Taï; Daloa; Gagnoa; Yopougon; Abobo; Adjamé; N'Dotré;
      Comoé park; M'Batto; Bongouanou; Daoukro
    `),
    GH: list(`
      Bawku; Tamale; Bolgatanga; Zebilla; Pusiga; Navrongo; Damongo; Binduri; Garu; Paga; Widana; Missiga;
      Pulmakom; Walewale; Nalerigu; Gambaga; Nakpanduri; Chereponi; Bimbilla; Yendi; Sakote; Gbiniyiri; Sawla;
      Gonja; Hamile; Kandiga; Lukula; Kusasi; Mamprusi; Dagbon; Konkomba; Aflao; Volta Region; Kumasi; Obuasi;
      Ejura; Accra; Ashaiman; Nungua; Jubilee House; Western Togoland; Nkwanta; Alavanyo; Nkonya
    `),
  },
  groups: [
    {
      id: 'coastal-armies',
      country: 'BJ',
      names: list(`
      Beninese army; Beninese soldiers; Beninese troops; Operation Mirador; Togolese army; Togolese soldiers;
      Ivorian army; Ivorian soldiers; Ivorian troops; Ivorian forces
    `),
    },
  ],
  offices: {
    CI: list(`
      Alassane Ouattara; Ouattara; Laurent Gbagbo; Gbagbo; Guillaume Soro; Tidjane Thiam
    `),
    BJ: list(`Patrice Talon; Romuald Wadagni; Alassane Seidou; Pascal Tigri; باتريس تالون; تالون`),
    TG: list(`
      Gnassingbé; Faure Gnassingbé
    `),
  },
  hints: [],
};
