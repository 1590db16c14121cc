import { type RegionProfile, list } from '../region-profile.ts';

export const westernSahara: RegionProfile = {
  id: 'western-sahara',
  since: 1975,
  source: 'https://en.wikipedia.org/wiki/Western_Sahara_conflict',
  neighbours: ['sahel', 'algeria'],
  whole: ['EH'],
  parties: ['MA'],
  between: [['EH', 'MA']],
  names: list(`
    Western Sahara; Sahrawi; Saharawi; Sahrawi Arab Democratic Republic; Polisario; Polisario Front; Sahara
    occidental; Sáhara Occidental; saharaui; saharauis; sahraouis; Западная Сахара; Західна Сахара; الصحراء
    الغربية; البوليساريو; جبهة البوليساريو; Moroccan Sahara; Sahara marocain; Moroccan autonomy plan;
    Morocco's autonomy plan; Արևմտյան Սահարա; ПОЛИСАРИО; Полісаріо; Гергерат; Тиндуф; Смара; Аль-Аюн; САДР;
    Западной Сахары; Західній Сахарі; Фронт Полисарио; إقليم الصحراء; نزاع الصحراء; الصحراء المغربية;
    Frente Polisario; campamentos de Tinduf
  `),
  turkic: list(`Batı Sahra; Qərbi Sahara`),
  areas: {},
  places: {
    EH: list(`
      Laayoune; El Aaiún; Dakhla, Western Sahara; Smara; Guerguerat; Tindouf; السمارة; الكركرات; Mahbes;
      Es-Semara; Tifariti; Bir Lehlou; Bir Lahlou; Mijek; Auserd; Aousserd; Boujdour; Rabouni; Gdeim Izik;
      Touizgui; Guelta Zemmur; مدينة العيون; المحبس; Dakhla; Guergarat; Bir Gandouz; Mahbas; Al Mahbas;
      Farsia; Hauza; Haouza; Amgala; Amgalla; Mehaires; Agwanit; Bou Craa; Bir Tirissit; Tichla; El Marsa;
      Foum El Oued;
      Tinduf; Semara; Esmara; Dajla
    `),
    DZ: list(`Tindouf; تندوف; مخيمات تندوف`),
  },
  turkicPlaces: {
    EH: list(`Semara`),
  },
  groups: [
    {
      id: 'polisario',
      country: 'EH',
      names: list(`
      Polisario Front; Polisario; Frente Polisario; Front Polisario; Полисарио; البوليساريو; SADR; Brahim
      Ghali; Mohamed Abdelaziz; Aminatou Haidar; Sultana Khaya; Պոլիսարիո; جبهة البوليساريو
    `),
    },
    {
      id: 'minurso',
      country: 'EH',
      names: list(`Minurso; مينورسو; المينورسو`),
    },
  ],
  offices: {},
  hints: list(`
    MINURSO; sand berm; Moroccan berm; berm; Sahara; sand wall; Sahara process
  `),
};
