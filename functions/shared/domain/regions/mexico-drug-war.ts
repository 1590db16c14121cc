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
    cartels mexicains; كارتلات; كارتيلات; كارتيل; عصابات المخدرات المكسيكية
  `),
  turkic: list(`Meksika`),
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
      Կուլիական; Խալիսկո; Kulyakan; كوليكان; أوروابان
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
      Չապո; Ovidio Qusman; Օվիդիո Գուսման; كارتيل سينالوا
    `),
    },
    {
      id: 'cjng',
      country: 'MX',
      names: list(`
      Jalisco New Generation Cartel; CJNG; Cártel de Jalisco Nueva Generación; Cártel Jalisco; Jalisco cartel;
      New Generation Jalisco Cartel; Jalisco New Generation; Nemesio Oseguera; Խալիսկո Նոր սերունդ; Xalisko
      Yeni Nəsil; cartel de Jalisco; cartel Jalisco Nouvelle Génération; كارتل خاليسكو; كارتيل خاليسكو
    `),
    },
    {
      id: 'zetas',
      country: 'MX',
      names: list(`
      Los Zetas; Zetas; Gulf Cartel; Cártel del Golfo; Juárez Cartel; Beltrán-Leyva; Beltran-Leyva; Beltrán
      Leyva Cartel; La Familia Michoacana; Knights Templar Cartel; Caballeros Templarios; Tijuana Cartel; Santa
      Rosa de Lima Cartel; Cárteles Unidos; La Línea; Cartel del Noreste; Northeast Cartel; EZLN; Zapatista; La
      Unión Tepito; Unión Tepito; La Barredora; Los Viagras; Los Ardillos; Los Tlacos; Nueva Familia Michoacana;
      Caborca Cartel; El Marro; Miguel Ángel Treviño; Hipólito Mora
    `),
    },
  ],
  offices: {
    MX: list(`
      El Chapo; Joaquín Guzmán; Joaquin Guzman; Joaquín "El Chapo" Guzmán; El Mencho; Ismael Zambada; Ovidio
      Guzmán; Ovidio Guzman; Claudia Sheinbaum; Sheinbaum; Andrés Manuel López Obrador; Lopez Obrador; López
      Obrador; Enrique Peña Nieto; Peña Nieto; Felipe Calderón; Felipe Calderon; Genaro García Luna; Rafael Caro
      Quintero; Omar García Harfuch; García Harfuch; Rubén Rocha Moya; Rocha Moya; Carlos Manzo; Alfonso Durazo;
      Tomás Zerón; Hernán Bermúdez; Caro Quintero
    `),
  },
  hints: list(`narco; narcos; drug cartel; mass grave in Mexico; missing 43; cartel gunmen`),
};
