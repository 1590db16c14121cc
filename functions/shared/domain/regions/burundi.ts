import { type RegionProfile, list } from '../region-profile.ts';

export const burundi: RegionProfile = {
  id: 'burundi',
  since: 2015,
  source: 'https://en.wikipedia.org/wiki/Burundian_unrest',
  neighbours: ['rwanda', 'drc'],
  whole: ['BI'],
  parties: [],
  names: list(`
    Burundi; Бурунди; Бурунді; بوروندي; Բուրունդի; Burundian; Burundians; бурундийский; бурундійський;
    Бужумбуре; Бужумбурі; Нкурунзиза; Нкурунзіза; Ндайишимийе; Ньомбаре; Бурундії;
    burundés; burundeses
  `),
  turkic: list(`Burundi`),
  areas: {},
  places: {
    BI: list(`
      Bujumbura; Gitega; Cibitoke; Бужумбура; بوجومبورا; Kamenge; Vugizo; Gatumba; Rumonge; Makamba; Muyinga;
      Kayanza; Bubanza; Rukoko; Kibira; Mutimbuzi; Musenyi camp; Mutakura; Buterere; Բուժումբուրա; غاتومبا;
      جيتيغا; Buringa; Bukinanyana; Musigati; Rugazi; Matana; Kinama; Kanyosha; Musaga; Nyakabiga; Ngagara;
      Ruziba; Isare; Kabezi; Musenyi; Ruhororo; Rusizi plain;
      Buyumbura
    `),
  },
  turkicPlaces: {
    BI: list(`Bujumbura`),
  },
  groups: [
    {
      id: 'red-tabara',
      country: 'BI',
      names: list(`
      RED-Tabara; Imbonerakure; National Forces of Liberation; FOREBU; FNL-Nzabampema; FNL
    `),
    },
    {
      id: 'burundian-army',
      country: 'BI',
      names: list(`CNDD-FDD; armée burundaise; الجيش البوروندي`),
    },
  ],
  offices: {
    BI: list(`
      Pierre Nkurunziza; Nkurunziza; Évariste Ndayishimiye; Evariste Ndayishimiye; Adolphe Nshimirimana;
      Ndayishimiye; Agathon Rwasa; Niyombare; Bunyoni; Pierre Buyoya; Melchior Ndadaye
    `),
  },
  hints: [],
};
