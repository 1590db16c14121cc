import { type RegionProfile, list } from '../region-profile.ts';

export const transnistria: RegionProfile = {
  id: 'transnistria',
  since: 1990,
  source: 'https://en.wikipedia.org/wiki/Transnistria_conflict',
  neighbours: ['ukraine'],
  calm: true,
  whole: ['MD'],
  parties: [],
  names: list(`
    Transnistria; Transdniestria; Pridnestrovie; Приднестровье; Придністров'я; Gagauzia; Гагаузия; Moldova;
    Молдова; Молдавия; Молдавія; Moldovan; Moldovans; Gagauz; Pridnestrovian; Transnistrian; Transnistrians;
    Մերձդնեստր; Պրիդնեստրովիե; Մերձդնեստրյան; ПМР; Придністров'ї; Придністров'ю; Придністровський;
    приднестровский; придністровський; Гагаузія; Тираспольский; Тирасполя; Кишинів; Кишинева; Кишиневі;
    Кишинёве; Колбасна; Ковбасна; Рыбница; Рибниця; Бендеры; Бендери; Красносельский; Красносельський;
    Transnistrie; ترانسنيستريا; ترانسدنيستريا;
    Tiraspol; Chisináu
  `),
  turkic: list(`
    Dnestryanı; Transdinyester; Tiraspol
  `),
  areas: {},
  places: {
    MD: list(`
      Tiraspol; Bender, Moldova; Chisinau; Chișinău; Kishinev; Cobasna; Тирасполь; Кишинев; Кишинёв; Varnița;
      Rîbnița; Rybnitsa; Râbnița; Dubăsari; Dubossary; Tighina; Comrat; Bălți; Cuciurgan; Տիրասպոլ; Քիշնև;
      Kişinyov; Bendery; Grigoriopol; Slobozia; Camenca; Maiac; Parcani; Cocieri; Dniester; Vadul lui Voda;
      Naslavcea
    `),
  },
  turkicPlaces: {
    MD: list(`Tiraspol`),
  },
  groups: [
    {
      id: 'pridnestrovian-authorities',
      country: 'MD',
      names: list(`Tiraspol; Тирасполь; Pridnestrovian Moldavian Republic; Krasnoselsky; Vitaly Ignatiev`),
    },
    {
      id: 'russian-garrison',
      country: 'MD',
      names: list(`
      Operational Group of Russian Forces; OGRF; Cobasna; Colbasna; Kolbasna; Russian troops in Transnistria;
      Russian peacekeepers in Transnistria; Joint Control Commission; ОГРВ; Оперативная группа российских
      войск; оперативна група російських військ
    `),
    },
  ],
  offices: {
    MD: list(`
      Maia Sandu; Sandu; Санду; Vadim Krasnoselsky; Shor; Ilan Shor; Yevgenia Gutsul; Guțul; Igor Dodon;
      Alexandru Munteanu; Recean; Ilan Șor; Մայա Սանդու; Սանդու; Mayya Sandu; Evghenia Gutul; Security Zone on
      the Dniester
    `),
  },
  hints: [],
};
