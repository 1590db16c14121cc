import { type RegionProfile, list } from '../region-profile.ts';

export const bosnia: RegionProfile = {
  id: 'bosnia',
  since: 1992,
  source: 'https://en.wikipedia.org/wiki/Bosnian_War',
  neighbours: ['kosovo-serbia'],
  calm: true,
  whole: ['BA'],
  parties: [],
  names: list(`
    Bosnia; Bosnia and Herzegovina; Republika Srpska; Босния; Боснія; Республика Сербская; البوسنة; Bosnie;
    Bosnia-Herzegovina; Srebrenica; Сребреница; Բոսնիա; Բոսնիա և Հերցեգովինա; Սրեբրենիցա; Սրպսկա; боснийский;
    боснійський; боснийские сербы; боснійські серби; боснийских сербов; Республіка Сербська; Республику
    Сербскую; Республіку Сербську; Республики Сербской; Баня-Лука; Баня-Луці; Сараєво; Срібрениця; Сребрениця;
    Младич; Младіч; Ратко Младич; Караджич; Додік; Милорад Додик; Мілорад Додік; EUFOR; Bosnie-Herzégovine;
    البوسنة والهرسك; سربرنيتسا; سربرنيتشا; جمهورية صرب البوسنة; Республіці Сербській; Республике Сербской;
    Республикой Сербской; Республіки Сербської;
    bosnio; bosnios; serbobosnio; serbobosnios; República Srpska; Mladic; carnicero de Srebrenica
  `),
  turkic: list(`
    Bosna; Bosna Hersek; Bosniya; Bosniya və Herseqovina; Srebrenitsa; Saraybosna; Sırp Cumhuriyeti
  `),
  areas: {},
  places: {
    BA: list(`
      Sarajevo; Banja Luka; Mostar; Tuzla; Brčko; Сараево; Prijedor; Bijeljina; Zvornik; Goražde; Bihać;
      Doboj; Trebinje; Potočari; Omarska; Zenica; Bratunac; Ahmići; Սարաևո; Velika Kladuša; Lipa camp;
      Gradacac; Travnik; Kakanj; Bosanska Krupa; Visegrad
    `),
  },
  turkicPlaces: {
    BA: list(`Srebrenitsa; Sarayevo`),
  },
  groups: [
    {
      id: 'bosnian-serbs',
      country: 'BA',
      names: list(`
      Bosnian Serb; Bosnian Serbs; SNSD; Serbes de Bosnie; صرب البوسنة; راتكو ملاديتش; ملاديتش; كاراديتش;
      رادوفان كاراديتش; Ratko Mladic
    `),
    },
    {
      id: 'bosniaks',
      country: 'BA',
      names: list(`Bosniak; Bosniaks`),
    },
    {
      id: 'bosnian-croats',
      country: 'BA',
      names: list(`Bosnian Croats`),
    },
    {
      id: 'eufor',
      country: 'BA',
      names: list(`EUFOR; Operation Althea`),
    },
  ],
  offices: {
    BA: list(`
      Dodik; Milorad Dodik; Додик; Karadžić; Karadzic; Mladić; Ratko Mladic; Jovica Stanišić; Franko
      Simatović; Željka Cvijanović; Denis Bećirović; Dragan Čović; Željko Komšić; Naser Orić; Valentin Inzko;
      Nenad Stevandić; Siniša Karan; Դոդիկ; Մլադիչ; Կարաջիչ; Mladiç; Karaciç; دوديك; ميلوراد دوديك; Office of
      the High Representative
    `),
  },
  hints: list(`
    Dayton Agreement; Dayton accords; Dayton Peace Agreement; Christian Schmidt; Althea
  `),
};
