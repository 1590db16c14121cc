import { type RegionProfile, list } from '../region-profile.ts';

export const venezuela: RegionProfile = {
  id: 'venezuela',
  since: 2014,
  source: 'https://en.wikipedia.org/wiki/Crisis_in_Venezuela',
  neighbours: ['colombia'],
  whole: ['VE'],
  parties: ['GY'],
  names: list(`
    Venezuela; Essequibo; Esequibo; Guayana Esequiba; Венесуэла; Венесуела; فنزويلا; ונצואלה; Վենեսուելա;
    Venezuelan; Venezuelans; venezolano; venezolanos; vénézuélien; vénézuélienne; Эссекибо; 委内瑞拉; ベネズエラ;
    베네수엘라; Operation Southern Spear; Caribbean boat strike; Absolute Resolve; венесуэльцы; венесуэльский;
    Венесуелі; Каракасі; Каракасе; Ніколас Мадуро; Николас Мадуро; Делси Родригес; Дельсі Родрігес; Гуайдо;
    Мария Корина Мачадо; Мачадо; Тачира; Трен де Арагуа; Ессекібо; мост Симона Боливара;
    venezolana; narcolancha; lanchas en el Caribe; Tren de Aragua
  `),
  turkic: list(`
    Venezuela; Venesuela; Karakas; Caracas
  `),
  areas: {
    VE: list(`Zulia; Bolívar; Táchira; Apure; Bolívar State; Amazonas, Venezuela; Barinas; Sucre state`),
  },
  places: {
    VE: list(`
      Caracas; Maracaibo; San Cristóbal, Venezuela; Valencia, Venezuela; Macuto; La Guaira; Puerto Cabello;
      Barquisimeto; El Helicoide; Каракас; كاراكاس; Կարակաս; Fuerte Tiuna; Cotiza; Ikabarú; Güiria; El Callao;
      Tumeremo; Las Claritas; Arco Minero; Orinoco Mining Arc; Santa Elena de Uairén; Guasdualito; San Antonio
      del Táchira; Tienditas; Paraguaná; Amuay; Cuyuni; Punto Fijo; Maracay; Ramo Verde; Tocorón; Petare; La
      Orchila; Margarita Island; Cumaná; Maturín; Carúpano; كراكاس; El Amparo; Elorza; Puerto Páez; Ureña;
      Boca de Grita; Machiques; El Libertador air base; Palo Negro; Las Tejerías; Guatire; Higuerote; Cota
      905; Helicoide; Fort Tiuna; La Carlota; Miraflores Palace; Maiquetía; Chuao; Ciudad Guayana;
      Kumarakapay; Gran Sabana; Yapacana; Puerto Ayacucho; Tucupita; San Juan de Unare; Guanare
    `),
    GY: list(`
      Guyana Esequiba; Ankoko; Eteringbang; Lethem; Mabaruma; Bartica; Stabroek Block
    `),
  },
  turkicPlaces: {
    VE: list(`Karakas`),
  },
  groups: [
    {
      id: 'tren-de-aragua',
      country: 'VE',
      names: list(`
      Tren de Aragua; Cartel of the Suns; Cartel de los Soles; Cártel de los Soles; SEBIN; colectivos;
      Bolivarian National Guard; Bolivarian Militia; Bolivarian National Armed Forces; Niño Guerrero; Héctor
      Guerrero Flores; DGCIM; Wilexis; Koki
    `),
    },
    {
      id: 'pemon',
      country: 'VE',
      names: list(`Pemon`),
    },
  ],
  offices: {
    VE: list(`
      Maduro; Nicolás Maduro; Nicolas Maduro; Hugo Chávez; Hugo Chavez; Chávez; Guaidó; Guaido; Juan Guaidó;
      Juan Guaido; María Corina Machado; Maria Corina Machado; Edmundo González; Edmundo Gonzalez; Leopoldo
      López; Leopoldo Lopez; Henrique Capriles; Delcy Rodríguez; Delcy Rodriguez; Diosdado Cabello; Padrino
      López; PDVSA; Мадуро; مادورو; Գուայդո; Մադուրո; Caracas'ta; Irfaan Ali; Tarek William Saab; Vladimir
      Padrino; Vladimir Padrino López; Cilia Flores; Freddy Bernal; Yván Gil; Hugo Carvajal; Foro Penal;
      Մադուրոյի; Մաչադո; Maduronun; Nikolas Maduro; Maduroya; نيكولاس مادورو; ماريا كورينا ماتشادو; Jorge
      Rodríguez; Chavismo; Chavistas; FAES
    `),
  },
  hints: list(`
    Operation Southern Spear; drug boat; alleged drug boats; Caribbean strikes; Chavista; Miraflores; Կարիբյան
    ծով; Karib dənizi; Karib dənizində; Operation Gideon; Southern Spear; USS Gerald R. Ford; drug boats;
    alleged drug boat; boat strike; boat strikes; narco-terrorists; speedboat
  `),
};
