import { type RegionProfile, list } from '../region-profile.ts';

export const southSudan: RegionProfile = {
  id: 'south-sudan',
  since: 2013,
  source: 'https://en.wikipedia.org/wiki/South_Sudanese_Civil_War',
  neighbours: ['sudan', 'uganda', 'ethiopia', 'drc'],
  whole: ['SS'],
  parties: [],
  names: list(`
    South Sudan; Southern Sudan; South Sudanese; Soudan du Sud; Sudán del Sur; Южный Судан; Південний Судан;
    جنوب السودان; Հարավային Սուդան; 南苏丹; 남수단; Південного Судану; Південному Судані; Южном Судане;
    южносуданский; Джубі; Джубе; Малакаль; Бентиу; Насир; Насире; Верхний Нил; Верхній Ніл; Белая армия; Біла
    армія; Киир; Кіїр; Мачар; Риек Мачар; Рієк Мачар; Салва Кіїр; Джонглей; МООНЮС; Южного Судана; Южному
    Судану; Южным Суданом;
    sursudanés; sursudaneses
  `),
  turkic: list(`Güney Sudan; Cənubi Sudan`),
  areas: {
    SS: list(`
      Upper Nile State; Jonglei; Unity State; Equatoria; Central Equatoria; Bahr el Ghazal; Warrap; Lakes State;
      Upper Nile; جونقلي; أعالي النيل; Ulang; Longochuk; Fangak; Uror; Nyirol; Panyijiar; Mayendit; Maiwut;
      Maban
    `),
  },
  places: {
    SS: list(`
      Juba; Malakal; Bentiu; Bor; Nasir; Pibor; Wau; Yei; Akobo; Torit; Renk; Rumbek; Old Fangak; Leer;
      Pochalla; Джуба; جوبا; ملكال; Sobat; Waat; Lankien; Panyagor; Walgak; Yuai; Pieri; Rubkona; Guit; Nyal;
      Bunj; Pagak; Mathiang; Jikou; Baliet; Panyikang; Kodok; Melut; Paloich; Aweil; Kuajok; Gogrial; Tambura;
      Yambio; Nzara; Maridi; Mundri; Lainya; Kajo-Keji; Morobo; Magwi; Nimule; Kapoeta; Terekeka; Mangalla;
      Luri; Gumuruk; Likuangole; Yirol; Cueibet; Ջուբա; Ջոնգլեյ; Cubada; مدينة الناصر; حامية الناصر; فانجاك;
      بانتيو; واو جنوب السودان; Djouba; Fashoda; Aburoc; Joda; Paloch; Longechuk; Mayom; Ganyiel; Pariang;
      Yida; Ayod; Twic East; Pajut; Gudele; Gumbo; Rajaf; Ikotos; Lafon; Tonj; Tonj North; Tonj East; Romich;
      Marial Lou; Turalei; Twic; Aneet; Agok; Jur River; Kuajiena; Tombura; Nagero; Mvolo; Ibba; Thar Jath;
      Yuba
    `),
  },
  groups: [
    {
      id: 'splm-io',
      country: 'SS',
      names: list(`
      SPLM-IO; SPLA-IO; Sudan People's Liberation Army-in-Opposition; White Army; Nuer White Army; Sudan
      People's Liberation Movement-in-Opposition; South Sudan Democratic Movement; SPLM/A-IO; Agwelek;
      Kitgwang; Nuer militia; SSOMA; Simon Gatwech; Olony; Thomas Cirillo; Riek Machar; Armée blanche; الجيش
      الأبيض; مشار; SPLA-in-Opposition; National Salvation Front; Kitgweng;
      Ejército Blanco; Beyaz Ordu; Machar
    `),
    },
    {
      id: 'spla',
      country: 'SS',
      names: list(`
      SPLA; SSPDF; South Sudan People's Defence Forces; Sudan People's Liberation Army; South Sudan army
    `),
    },
    {
      id: 'unmiss',
      country: 'SS',
      names: list(`UNMISS`),
    },
  ],
  offices: {
    SS: list(`
      Salva Kiir; Kiir; Riek Machar; Machar; Murle; Dinka; Nuer; سلفا كير; رياك مشار; Сальва Киир; Taban Deng
      Gai; Bol Mel; Paul Malong; Gabriel Duop Lam; Puot Kang Chol; Pagan Amum; Nicholas Haysom; Սալվա Կիր;
      Ռիեկ Մաչար; Մաչար; Rik Maçar; Maçar; سلفاكير; Taban Deng; Johnson Olony
    `),
  },
  hints: list(`
    UNMISS; R-ARCSS; revitalised peace agreement; Revitalised Agreement; Shilluk; Azande; Azande youth
  `),
};
