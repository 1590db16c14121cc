import { type RegionProfile, list } from '../region-profile.ts';

export const northCaucasus: RegionProfile = {
  id: 'north-caucasus',
  since: 1999,
  source: 'https://en.wikipedia.org/wiki/Insurgency_in_the_North_Caucasus',
  neighbours: ['georgia'],
  whole: [],
  parties: ['RU'],
  names: list(`
    North Caucasus; Chechnya; Chechen Republic; Dagestan; Ingushetia; Kabardino-Balkaria; Северный Кавказ;
    Чечня; Дагестан; Ингушетия; Кабардино-Балкария; Північний Кавказ; Инґушетія; Tchétchénie; Daghestan;
    Chechenia; Daguestán; Ingusetia; الشيشان; داغستان; Չեչնիա; Դաղստան; chechen; chechens; чеченский; чеченец;
    Ingush; Dagestani; Dagestanis; Ichkeria; Ինգուշեթիա; Հյուսիսային Կովկաս; չեչենական; չեչեն; Inquşetiya;
    İnquşetiya; çeçen; Чечні; Чечню; чеченський; чеченці; Інгушетія; Інгушетії; Дагестані; дагестанский;
    дагестанський; ингушский; інгуський; Кабардино-Балкарія; Карачаево-Черкесия; Кизляр; Буйнакск; Каспийск;
    Карабулак; Малгобек; Сунжа; Магас; Аргун; Гудермес; Ачхой-Мартановский; Шатой; Беслан; Буденновск;
    Дербенті; Хасав'юрт; Хасавюрті; Меликов; Ingouchie; Caucase du Nord; شمال القوقاز; إنغوشيا;
    checheno; chechenos; Majachkalá; Derbent
  `),
  turkic: list(`
    Çeçenistan; Çeçenya; Dağıstan; İnguşetya; Şimali Qafqaz; Çeçen; Mahaçkale; Derbent
  `),
  areas: {
    RU: list(`North Ossetia; Karachay-Cherkessia; Stavropol Krai; Северная Осетия`),
  },
  places: {
    RU: list(`
      Grozny; Makhachkala; Nazran; Derbent; Nalchik; Vladikavkaz; Buynaksk; Khasavyurt; Kizlyar; Magas;
      Beslan; Грозный; Махачкала; Назрань; Дербент; Нальчик; Владикавказ; Хасавюрт; Untsukul; Gimry; Malgobek;
      Sunzha; Kaspiysk; Karabulak; Sagopshi; Endirei; Gudermes; Vedeno; Urus-Martan; Bamut; Achkhoy-Martan;
      Kurchaloy; Tsentoroy; Izberbash; Gubden; Balakhani; Khunzakh; Tyrnyauz; Cherkessk; Nesterovskaya;
      Ordzhonikidzevskaya; Sernovodsk; Sleptsovsk; Levashi; Sergokala; Մախաչկալա; Դերբենտ; Գրոզնի; Նազրան;
      Qroznı; Mahaçqala; Maxaçqala; Dərbənd; Xasavyurt; Makhatchkala; محج قلعة; غروزني; دربند; Kizilyurt;
      Tsumada; Botlikh; Tabasaran; Argun; Shali; Tsentaroy; Akhmat-Yurt; Shelkovskaya; Naursky; Sunzhensky;
      Baksan; Karachayevsk; Mozdok; Stavropol; Nevinnomyssk; Budyonnovsk; Mineralnye Vody; Pyatigorsk;
      Endirey; Adygea; Maykop
    `),
  },
  turkicPlaces: {
    RU: list(`Nazran; Xasavyurt`),
  },
  groups: [
    {
      id: 'caucasus-emirate',
      country: 'RU',
      names: list(`
      Caucasus Emirate; Imarat Kavkaz; Имарат Кавказ; Vilayat Kavkaz; Caucasus Province; Kavkaz Center; Gimry
      emir; Shamil Basayev; Aslan Byutukayev; Doku Umarov
    `),
    },
  ],
  offices: {
    RU: list(`
      Kadyrov; Ramzan Kadyrov; Kadyrovtsy; Кадыров; Dokka Umarov; قديروف; Sergei Melikov; Kalimatov; Zakayev;
      Yevkurov; Zarema Musayeva; Adam Delimkhanov; Kazbek Kokov; Կադիրով; Ռամզան Կադիրով; Kadırov; Ramzan
      Kadırov; Рамзан Кадыров; Кадиров; Рамзан Кадиров; رمضان قديروف; Adam Kadyrov; Kadyrovites
    `),
  },
  hints: list(`CTO regime; counter-terrorist operation regime`),
};
