import { type RegionProfile, list } from '../region-profile.ts';

export const mexicoDrugWar: RegionProfile = {
  id: 'mexico-drug-war',
  since: 2006,
  source: 'https://en.wikipedia.org/wiki/Mexican_drug_war',
  neighbours: ['central-america-gangs'],
  whole: ['MX'],
  parties: [],
  names: list(`
    Mexico; Mexican drug war; Mexican cartel; Mexican cartels; Mexican drug cartel; narcotraficantes
    mexicanos; Мексика; المكسيك; Mexique; México; Մեքսիկա; Mexican; Mexicans; mexicano; mexicanos; mexicain;
    墨西哥; メキシコ; 멕시코; narcos mexicanos; мексиканский картель; мексиканський картель; картель Халиско; картель
    Халіско; Новое поколение Халиско; Мексиці; Эль Чапо; Ель Чапо; Эль Менчо; Ель Менчо; Овидио Гусман;
    Кульякан; Кульякані; Эль-Майо; Мичоакан; Халиско; Халіско; Тамаулипас; Лос-Сетас; Сіналоа; Шейнбаум;
    cartels mexicains; كارتلات; كارتيلات; كارتيل; عصابات المخدرات المكسيكية;
    chapitos; Chapitos; Los Chapitos; Mayiza; La Mayiza; narcobloqueos; colectivos de búsqueda; buscadoras;
    Teuchitlán; CJNG; chiapanecos; Sinaloa; Culiacán
  `),
  turkic: list(`
    Meksika; Sinaloa; Culiacan; Meksika karteli; Uruapan
  `),
  areas: {
    MX: list(`
      Sinaloa; Michoacán; Michoacan; Guerrero; Tamaulipas; Guanajuato; Zacatecas; Jalisco; Chiapas; Sonora;
      Chihuahua; Durango; Baja California; Veracruz; Colima; Nayarit; Morelos; Oaxaca; Coahuila; Nuevo León;
      Nuevo Leon; Tabasco state; Синалоа; ميتشواكان; غواناخواتو; غيريرو
    `),
  },
  places: {
    MX: list(`
      Culiacán; Culiacan; Ciudad Juárez; Ciudad Juarez; Juárez; Tijuana; Acapulco; Reynosa; Nuevo Laredo;
      Iguala; Ayotzinapa; Uruapan; Apatzingán; Celaya; Irapuato; Salamanca, Guanajuato; Chilpancingo;
      Mazatlán; Mazatlan; Mexicali; Fresnillo; Monterrey; Mexico City; Guadalajara; Matamoros; Lagos de
      Moreno; Teuchitlán; Torreón; Piedras Negras; Minatitlán; Coatzacoalcos; Мехико; مكسيكو سيتي;
      Badiraguato; Cuernavaca; Morelia; Allende, Coahuila; Frontera Comalapa; Tierra Caliente; Chicomuselo;
      Pantelhó; Motozintla; Tapachula; Suchiate; Aguililla; Tepalcatepec; Zinapécuaro; Coalcomán; La Ruana;
      Jerécuaro; San Miguel Totolapan; Taxco; Tlapa; Chilapa; Coyuca de Benítez; Petatlán; Heliodoro Castillo;
      Navolato; Escuinapa; Los Mochis; Cosalá; Ciudad Victoria; Ciudad Mier; Tampico, Tamaulipas; Acámbaro;
      Silao; Caborca; Guaymas; Ciudad Obregón; Bavispe; LeBarón; Guachochi; Cerocahui; Huitzilac; Tlajomulco;
      Zapopan; Puerto Vallarta; Ojuelos; Parácuaro; Tancítaro; Villahermosa; Izaguirre ranch; Սինալոա;
      Կուլիական; Խալիսկո; Kulyakan; كوليكان; أوروابان; Aguaruto; Elota; La Cruz de Elota; Guasave; El Fuerte;
      Choix; Mocorito; Guamúchil; Buenavista Tomatlán; Chinicuila; Coahuayana; Lázaro Cárdenas; Múgica; Nueva
      Italia; Peribán; Cotija; Jacona; Sahuayo; Jiquilpan; Zitácuaro; Ciudad Hidalgo; Pátzcuaro;
      Tangancícuaro; Izaguirre; Rancho Izaguirre; Tlaquepaque; Tonalá; Encarnación de Díaz; Teocaltiche;
      Jalostotitlán; Tepatitlán; Tecalitlán; Tapalpa; Autlán; La Huerta; Villa Purificación; Río Bravo; Valle
      Hermoso; Miguel Alemán; Tampico; Altamira; Mante; Cadereyta; Pesquería; Montemorelos; General Bravo;
      Doctor Coss; Saltillo; Ciudad Acuña; Gómez Palacio; Jerez; Pánuco; Villa Hidalgo; Parral; Guadalupe y
      Calvo; Bocoyna; Urique; Tarahumara; Hermosillo; Cajeme; Empalme; Nogales; Magdalena de Kino; Agua
      Prieta; Sonoyta; San Luis Río Colorado; Ensenada; Tecate; Rosarito; Los Cabos; Cabo San Lucas; Apaseo el
      Grande; Apaseo el Alto; Salvatierra; Yuriria; Valle de Santiago; Villagrán; Juventino Rosas; San Miguel
      de Allende; Tixtla; Zihuatanejo; Tecpan; Coyuca; Totolapan; Arcelia; Tlapehuala; Ajuchitlán; Tlacotepec;
      Buenavista de los Hurtado; Quechultenango; Eduardo Neri; Cuautla; Jiutepec; Edomex; Texcaltitlán;
      Texcapilla; Sultepec; Luvianos; Coatepec Harinas; Ecatepec; Nezahualcóyotl; Tepito; Iztapalapa; Tláhuac;
      Puebla; Tepeaca; Huachinango; Huauchinango; Xalapa; Poza Rica; Tuxpan; Papantla; Orizaba; Álamo;
      Cosoleacaque; Juchitán; Salina Cruz; Tuxtepec; San Mateo del Mar; Huazolotitlán; La Trinitaria;
      Siltepec; Tila; Chenalhó; Polhó; Simojovel; Ocosingo; San Cristóbal de las Casas; Tuxtla Gutiérrez;
      Cancún; Playa del Carmen; Tulum; Tecomán; Tepic;
      Amatenango
    `),
  },
  turkicPlaces: {
    MX: list(`Sinaloa; Kulyakan`),
  },
  groups: [
    {
      id: 'sinaloa-cartel',
      country: 'MX',
      names: list(`
      Sinaloa Cartel; Cártel de Sinaloa; Los Chapitos; Los Mayos; La Mayiza; Chapitos; картель Синалоа; كارتل
      سينالوا; Chapiza; El Mayo; Mayo Zambada; Iván Archivaldo; Սինալոայի կարտել; Չապիտոս; Sinaloa karteli; Էլ
      Չապո; Ovidio Qusman; Օվիդիո Գուսման; كارتيل سينالوا; Mayiza; Mayitos;
      Ovidio Guzmán
    `),
    },
    {
      id: 'cjng',
      country: 'MX',
      names: list(`
      Jalisco New Generation Cartel; CJNG; Cártel de Jalisco Nueva Generación; Cártel Jalisco; Jalisco cartel;
      New Generation Jalisco Cartel; Jalisco New Generation; Nemesio Oseguera; Խալիսկո Նոր սերունդ; Xalisko
      Yeni Nəsil; cartel de Jalisco; cartel Jalisco Nouvelle Génération; كارتل خاليسكو; كارتيل خاليسكو;
      Mencho; El Cuini; El Jardinero;
      Cártel Jalisco Nueva Generación; El Mencho; Jalisco Yeni Nesil
    `),
    },
    {
      id: 'zetas',
      country: 'MX',
      names: list(`
      Los Zetas; Zetas; Gulf Cartel; Cártel del Golfo; Juárez Cartel; Beltrán-Leyva; Beltran-Leyva; Beltrán
      Leyva Cartel; La Familia Michoacana; Knights Templar Cartel; Caballeros Templarios; Tijuana Cartel;
      Santa Rosa de Lima Cartel; Cárteles Unidos; La Línea; Cartel del Noreste; Northeast Cartel; EZLN;
      Zapatista; La Unión Tepito; Unión Tepito; La Barredora; Los Viagras; Los Ardillos; Los Tlacos; Nueva
      Familia Michoacana; Caborca Cartel; El Marro; Miguel Ángel Treviño; Hipólito Mora; Los Metros; Ciclones;
      Santa Rosa de Lima; Familia Michoacana; La Nueva Familia Michoacana; Ardillos; Tlacos; Los Rojos;
      Guerreros Unidos
    `),
    },
  ],
  offices: {
    MX: list(`
      El Chapo; Joaquín Guzmán; Joaquin Guzman; Joaquín "El Chapo" Guzmán; El Mencho; Ismael Zambada; Ovidio
      Guzmán; Ovidio Guzman; Claudia Sheinbaum; Sheinbaum; Andrés Manuel López Obrador; Lopez Obrador; López
      Obrador; Enrique Peña Nieto; Peña Nieto; Felipe Calderón; Felipe Calderon; Genaro García Luna; Rafael
      Caro Quintero; Omar García Harfuch; García Harfuch; Rubén Rocha Moya; Rocha Moya; Carlos Manzo; Alfonso
      Durazo; Tomás Zerón; Hernán Bermúdez; Caro Quintero; Zapatistas; AMLO; Harfuch; Sedena; Semar; fuerzas
      especiales del Mencho
    `),
  },
  hints: list(`narco; narcos; drug cartel; mass grave in Mexico; missing 43; cartel gunmen`),
};
