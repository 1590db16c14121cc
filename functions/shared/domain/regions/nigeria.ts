import { type RegionProfile, list } from '../region-profile.ts';

export const nigeria: RegionProfile = {
  id: 'nigeria',
  since: 2009,
  source: 'https://en.wikipedia.org/wiki/Boko_Haram_insurgency',
  neighbours: ['chad', 'cameroon', 'sahel', 'coastal-west-africa'],
  whole: ['NG'],
  parties: ['CM', 'TD', 'NE'],
  names: list(`
    Nigeria; Lake Chad; Lake Chad Basin; Niger Delta; Biafra; Middle Belt of Nigeria; northeastern Nigeria;
    Нигерия; Нігерія; نيجيريا; بحيرة تشاد; Nigéria; Նիգերիա; Делта Нигера
  `),
  turkic: list(`Nijerya; Nigeriya`),
  areas: {
    NG: list(`
      Borno; Borno State; Yobe; Yobe State; Adamawa; Zamfara; Zamfara State; Katsina; Kaduna; Kaduna State;
      Benue; Benue State; Niger State; Sokoto; Kebbi; Taraba; Niger Delta; Anambra; Imo State; Rivers State;
      Delta State; Plateau State; Plateau, Nigeria; Kwara; Kogi; Bauchi; Gombe; Enugu; Ebonyi; Nasarawa;
      Bayelsa; Ekiti; Ondo; Ogun; Борно; بورنو; زامفارا; Ondo State
    `),
  },
  places: {
    NG: list(`
      Abuja; Lagos; Maiduguri; Damaturu; Potiskum; Chibok; Dapchi; Baga; Monguno; Gwoza; Bama; Konduga; Dikwa;
      Jos; Kano; Zaria; Makurdi; Yelwata; Owo; Kuriga; Damboa; Mubi; Biu; Marte; Gamboru; Sambisa; Sambisa
      Forest; Port Harcourt; Onitsha; Warri; Kagara; Jangebe; Kankara; Woro; Minna; Lafia; Майдугури; Абуджа;
      Лагос; مايدوغوري; أبوجا
    `),
    CM: list(`Far North, Cameroon; Kolofata; Mora, Cameroon; Kerawa; Fotokol`),
  },
  groups: [
    {
      id: 'boko-haram',
      country: 'NG',
      names: list(`Boko Haram; Jama'atu Ahlis Sunna; JAS; Боко Харам; بوكو حرام; Բոկո Հարամ; 博科圣地`),
    },
    {
      id: 'iswap',
      country: 'NG',
      names: list(`
      Islamic State West Africa Province; Islamic State's West Africa Province; Islamic State in West Africa;
      ISWAP; ИГЗАП; Ansaru
    `),
    },
    {
      id: 'ipob',
      country: 'NG',
      names: list(`
      IPOB; Indigenous People of Biafra; Eastern Security Network; MEND; Movement for the Emancipation of the
      Niger Delta; Niger Delta Avengers
    `),
    },
    {
      id: 'fulani-herders',
      country: 'NG',
      names: list(`Fulani herders; Fulani herdsmen; Fulani militants; Fulani gunmen; Lakurawa; Fulani`),
    },
    {
      id: 'nigerian-army',
      country: 'NG',
      names: list(`
      Nigerian Army; Nigerian military; Nigerian troops; Nigerian soldiers; Multinational Joint Task Force;
      MNJTF; armée nigériane; Nigerian Air Force; Civilian Joint Task Force
    `),
    },
  ],
  offices: {
    NG: list(`
      Tinubu; Bola Tinubu; Buhari; Muhammadu Buhari; Goodluck Jonathan; Abubakar Shekau; Shekau; Nnamdi Kanu;
      Тинубу; تينوبو
    `),
  },
  hints: list(`Bring Back Our Girls; Chibok girls; bandits in Zamfara`),
};
