import { type RegionProfile, list } from '../region-profile.ts';

export const colombia: RegionProfile = {
  id: 'colombia',
  since: 1964,
  source: 'https://en.wikipedia.org/wiki/Colombian_conflict',
  neighbours: ['venezuela', 'ecuador', 'peru', 'brazil-gangs'],
  whole: ['CO'],
  parties: [],
  names: list(`
    Colombia; Catatumbo; Colombie; Колумбия; Колумбія; كولومبيا; Կոլումբիա; Colombian; Colombians; colombiano;
    colombianos; colombien; 哥伦比亚; コロンビア; Колумбії; колумбийский; колумбійський; колумбійці; партизаны ФАРК;
    ФАРК; диссиденты ФАРК; дисиденти ФАРК;
    colombiana; colombianas; proceso de paz con el ELN; Jurisdicción Especial para la Paz
  `),
  turkic: list(`Kolombiya; Kolumbiya`),
  areas: {
    CO: list(`
      Cauca; Norte de Santander; Nariño; Antioquia; Arauca; Chocó; Guaviare; Putumayo; Caquetá; Valle del
      Cauca; Huila; Meta Department; Catatumbo region; Каука; Антьокия; Антіокія; Араука; Кататумбо; Чоко;
      Нариньо; Гуавьяре; كاتاتومبو; Catatumbo
    `),
  },
  places: {
    CO: list(`
      Bogotá; Bogota; Cali; Medellín; Medellin; Cúcuta; Cucuta; Tibú; Tibu; Buenaventura; Popayán; Tumaco;
      Jamundí; Toribío; El Plateado; Corinto, Cauca; Buenos Aires, Cauca; Богота; بوغوتا; Bojayá; Atrato;
      Miranda, Cauca; Caloto; Cajibío; Argelia, Cauca; Micay; Puerto Asís; Puerto Leguízamo; San Vicente del
      Caguán; San José del Guaviare; Ocaña, Colombia; Hacarí; Teorama; Arauquita; Saravena; Fortul; Ituango;
      Tarazá; Apartadó; Urabá; Quibdó; Istmina; Barbacoas; Ipiales; Mocoa; Neiva; Villavicencio;
      Barrancabermeja; Piendamó; Mondomo; Aguachica; Tolemaida; Marco Fidel Suárez air base; Բոգոտա;
      Կատատումբո; Боготе; Боготі; Боготу; Кали; Калі; Медельин; Медельїн; Кукута; مدينة كالي; El Tarra; Ocaña;
      Sardinata; La Gabarra; Villa del Rosario; Puerto Santander; Ábrego; Bucaramanga; Sur de Bolívar; Santa
      Rosa del Sur; Montecristo; Anorí; Caucasia; Yarumal; Campamento; Itagüí; Envigado; Turbo; Carepa;
      Chigorodó; Necoclí; Acandí; Capurganá; Riosucio; Nóvita; Alto Baudó; Baudó; Bajo Baudó; Litoral del San
      Juan; Potrerito; Tuluá; Buga; Corinto; Santander de Quilichao; Caldono; Jambaló; El Tambo; Plateado;
      Timbiquí; Guapi; Patía; El Bordo; Inzá; Páez; Llorente; Roberto Payán; Magüí Payán; Samaniego; Ricaurte;
      Pasto; Cumbitara; Policarpa; El Charco; Olaya Herrera; La Hormiga; Valle del Guamuez; Orito; Alto
      Remanso; Florencia; Cartagena del Chairá; Calamar; El Retorno; La Macarena; Vista Hermosa; Mapiripán;
      Puerto Concordia; Mitú; Inírida; Puerto Carreño; Puerto Rondón; Puerto Jordán; Yopal; Cubará; Maicao;
      Riohacha; Sierra Nevada de Santa Marta; Ciénaga; Barranquilla; Soledad; Montes de María; Sincelejo;
      Montería; Tierralta; Montelíbano; Puerto Libertador; San José de Uré; Soacha; Fontibón; Modelia; Andino
      mall; Palanquero; Tres Esquinas
    `),
  },
  turkicPlaces: {
    CO: list(`Boqota; Katatumbo`),
  },
  groups: [
    {
      id: 'farc',
      country: 'CO',
      names: list(`
      FARC; FARC dissidents; FARC-EP; Revolutionary Armed Forces of Colombia; Segunda Marquetalia; Estado
      Mayor Central; Central General Staff; disidencias de las FARC; disidencias; ФАРК; فارك; ՖԱՐԿ; Dagoberto
      Ramos; Carlos Patiño front; Coordinadora Nacional Ejército Bolivariano; CNEB; Comandos de la Frontera;
      Border Commandos; Comuneros del Sur; Iván Márquez; Jesús Santrich; Alexander Díaz Mendoza; Calarcá
      Córdoba; ԿՀԶՈՒ; Կոլումբիայի հեղափոխական զինված ուժեր; Kolumbiya İnqilabi Silahlı Qüvvələri; ФАРКу; РВСК;
      Марулланда; Иван Мордиско; Иван Маркес; dissidents des Farc; dissidence des Farc; القوات المسلحة الثورية
      الكولومبية; منشقين عن فارك; منشقي فارك; Mordisco; Calarcá; Jaime Martínez front; Carlos Patiño; Border
      Command;
      Farc; disidencias de las Farc; frente 33; Frente Carlos Patiño; Jaime Martínez; Frente Óliver Sinisterra
    `),
    },
    {
      id: 'eln',
      country: 'CO',
      names: list(`
      ELN; National Liberation Army of Colombia; National Liberation Army; Ejército de Liberación Nacional;
      АНО; جيش التحرير الوطني الكولومبي; Ejército de Liberación Nacional de Colombia; Camilo Torres Restrepo;
      Ազգային ազատագրական բանակ; Milli Azadlıq Ordusu; АНВ; Армия национального освобождения; Армія
      національного визволення; ЭЛН; guérilla de l'ELN; Antonio García; Pablo Beltrán
    `),
    },
    {
      id: 'clan-del-golfo',
      country: 'CO',
      names: list(`
      Clan del Golfo; Gulf Clan; Gaitanist; Gaitanista; AGC; Urabeños; Autodefensas Gaitanistas; EGC; Otoniel;
      Dairo Antonio Úsuga; Chiquito Malo; Клан Гольфо; Клан-дель-Гольфо; Клан дель Гольфо; Los Pachenca; ACSN;
      Shottas and Espartanos; Oficina de Envigado; Pelusos;
      Ejército Gaitanista; Ejército Gaitanista de Colombia; gaitanistas
    `),
    },
    {
      id: 'colombian-army',
      country: 'CO',
      names: list(`
      Colombian Army; Colombian military; Ejército de Colombia; Colombian National Police; United Self-Defense
      Forces of Colombia
    `),
    },
  ],
  offices: {
    CO: list(`
      Gustavo Petro; Petro; Juan Manuel Santos; Álvaro Uribe; Alvaro Uribe; Uribe; Iván Duque; Ivan Duque;
      Miguel Uribe; Iván Mordisco; Ivan Mordisco; Francia Márquez; Timochenko; Rodrigo Londoño; Special
      Jurisdiction for Peace; Jurisdicción Especial para la Paz; Indepaz; Paz Total; Otty Patiño; Iván
      Velásquez; Iván Cepeda; Abelardo de la Espriella; Jorge Eliécer Gaitán; Գուստավո Պետրո; Պետրոն; Qustavo
      Petro; Migel Uribe; Густаво Петро; президент Петро; Хуан Мануэль Сантос; Иван Дуке; Іван Дуке; غوستافو
      بيترو; بيترو; Miguel Uribe Turbay;
      Mancuso; Salvatore Mancuso; alias Calarcá; Calarcá; alias Iván Mordisco
    `),
  },
  hints: list(`
    Nasa; Indigenous Guard; Awá
  `),
};
