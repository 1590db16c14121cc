import { type RegionProfile, list } from '../region-profile.ts';

export const uganda: RegionProfile = {
  id: 'uganda',
  since: 1987,
  source: 'https://en.wikipedia.org/wiki/Allied_Democratic_Forces_insurgency',
  neighbours: ['drc', 'south-sudan', 'kenya', 'rwanda'],
  whole: ['UG'],
  parties: [],
  names: list(`
    Uganda; Уганда; أوغندا; Ouganda; Ուգանդա; Ugandan; Ugandans; угандийский; угандійський; Кампале; Кампалі;
    Уганді; Бобі Вайн; Боби Вайн; Бобі Вайна; Мусевени; Мусевені; ЛРА; Джозеф Кони; Касесе;
    ugandés; ugandeses
  `),
  turkic: list(`Uganda; Uqanda`),
  areas: {},
  places: {
    UG: list(`
      Kampala; Gulu; Mpondwe; Kasese; Entebbe; Lira; Karamoja; Кампала; كمبالا; Lhubiriha; Munyonyo; Bwera;
      Kisoro; Bundibugyo; Ntoroko; Kanungu; Kyegegwa; Fort Portal; Kabarole; Kitgum; Soroti; Moroto; Kotido;
      Kaabong; Napak; Amudat; Kololo; Katwe; Komamboga; Queen Elizabeth National Park; Luwero; Rwenzori;
      Rwenzururu; Namugongo; Bidibidi; Kyabandara; Apaa; Palabek; Nakivale; Busoga; Kawempe; Magere; Nansana;
      Lukaya; Luweero; Luzira
    `),
  },
  groups: [
    {
      id: 'lra',
      country: 'UG',
      names: list(`
      Lord's Resistance Army; Armée de résistance du Seigneur; Joseph Kony; Kony; Ongwen; Vincent Otti; LRA;
      Dominic Ongwen
    `),
    },
    { id: 'updf', country: 'UG', names: list(`UPDF; Uganda People's Defence Force; Ugandan army`) },
    {
      id: 'karamojong',
      country: 'UG',
      names: list(`Karimojong; Karamojong`),
    },
  ],
  offices: {
    UG: list(`
      Museveni; Yoweri Museveni; Bobi Wine; Kizza Besigye; Besigye; Muhoozi Kainerugaba; Muhoozi; Robert
      Kyagulanyi; Felix Kulayigye; Chris Magezi; National Unity Platform; Charles Mumbere; موسيفيني; يويري
      موسيفيني
    `),
  },
  hints: list(`
    Allied Democratic Forces; ADF; ADF rebels; ADF fighters
  `),
};
