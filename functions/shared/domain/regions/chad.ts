import { type RegionProfile, list } from '../region-profile.ts';

export const chad: RegionProfile = {
  id: 'chad',
  since: 2005,
  source: 'https://en.wikipedia.org/wiki/Insurgency_in_Northern_Chad',
  neighbours: ['sudan', 'libya', 'nigeria', 'car', 'sahel', 'cameroon'],
  whole: ['TD'],
  parties: [],
  names: list(`
    Tibesti; Republic of Chad; Chadian; Chadians; tchadien; tchadiens; tchadienne; Tchad; chadiano; Chad's
    army; Чад; Чада; Чаде; чадский; تشاد; Չադ; northern Chad; eastern Chad; southern Chad; чадський; Чаду;
    Чаді; Нджамене; Нджамена; Нджамені; Идрис Деби; Ідріс Дебі; Деби; Дебі; Махамат Дебі; Махамат Деби; Чадом;
    chadianos; chadiana
  `),
  turkic: list(`Çad`),
  areas: {
    TD: list(`Kanem; Ouaddaï; Wadi Fira; Ennedi`),
  },
  places: {
    TD: list(`
      N'Djamena; Ndjamena; Abéché; Abeche; Adré; Adre; Bardaï; Moundou; Bol, Chad; Нджамена; نجامينا; Logone
      Oriental; Barkaram; Bohoma; Kaïga Kindji; Nokou; Faya-Largeau; Ounianga Kébir; Kouri Bougoudi; Miski;
      Tiné; Birak; Farchana; Iriba; Amdjarass; Goz Beïda; Mandakao; Massaguet; Massakory; Doba; Korbol;
      Նջամենա; Ncamena; Əbeşe; إنجامينا; Baga Sola; Bagasola; Ngouboua; Kaiga Kindjiria; Kaïga; Daboua;
      Tchoukoutalia; Zigey; Ziguey; Moussoro; Faya; Kouri Bougoudou; Zouar; Ounianga; Wour; Aouzou; Guereda;
      Am Dam; Am Timan; Guera; Mangalme; Abou Deia; Sarh; Baibokoum; Mont de Lam; Kelo; Laï; Fianga; Bongor;
      Mandoul; Moyen-Chari; Logone Occidental; Logone; Koro Toro; Klessoum; Toukra; Lake Chad province;
      Yamena; Encemine; Encamina
    `),
  },
  turkicPlaces: {
    TD: list(`Ncamena`),
  },
  groups: [
    {
      id: 'fact',
      country: 'TD',
      names: list(`Front for Change and Concord in Chad; FACT rebels; FACT fighters; Mahamat Mahdi Ali`),
    },
    {
      id: 'chadian-army',
      country: 'TD',
      names: list(`Haskanite; armée tchadienne; الجيش التشادي`),
    },
    {
      id: 'chadian-rebels',
      country: 'TD',
      names: list(`
      Chad rebels; Military Command Council for the Salvation of the Republic; CCMSR; Union of Resistance
      Forces; Timan Erdimi; rebelles tchadiens; المتمردون التشاديون; المتمردين التشاديين; UFR rebels; UFDD;
      Timane Erdimi
    `),
    },
  ],
  offices: {
    TD: list(`
      Idriss Déby; Idriss Deby; Mahamat Déby; Mahamat Deby; Mahamat Idriss Déby; Succès Masra; Succes Masra;
      Hissène Habré; Hissene Habre; Déby; Yaya Dillo; Wakit Tamma; Դեբի; Դեբին; Իդրիս Դեբի; İdris Debi; إدريس
      ديبي; محمد إدريس ديبي; Masra
    `),
  },
  hints: list(`
    Lake Chad
  `),
};
